import { describe, expect, it } from 'vitest';
import { words } from '#shared/words/index.ts';
import {
  blankForm,
  makesKey,
  problemsOf,
  signatureOf,
} from '#renderer/features/your-turn/sign-form.ts';
import type { SignForm } from '#renderer/features/your-turn/sign-form.ts';

const { sign } = words.turn;

const blank = blankForm({ memberKeyKept: 'here' });
const filled: SignForm = { ...blank, meaning: 'agreed', typedName: 'Freya', passphrase: 'one' };

describe('the form for signing', () => {
  it('asks for everything that is missing at once, and chooses no meaning by itself', () => {
    expect(problemsOf(blankForm({ memberKeyKept: 'none' }), 'none')).toEqual({
      meaning: sign.meaningMissing,
      typedName: sign.nameMissing,
      passphrase: sign.passphraseMissing,
    });
  });

  it('wants words of one’s own only where the signature is said to carry some', () => {
    const without = (meaning: SignForm['meaning']) =>
      problemsOf({ ...filled, meaning, comment: '  ' }, 'here');
    expect((['agreed', 'received', 'commented', 'declined'] as const).map(without)).toEqual([
      {},
      {},
      { comment: sign.commentMissing },
      { comment: sign.reasonMissing },
    ]);
  });

  it('compares two passphrases where they make a key, and asks for one where they open it', () => {
    const typed = { ...filled, again: 'two' };
    expect([
      problemsOf(typed, 'none'),
      problemsOf(typed, 'here'),
      problemsOf({ ...typed, key: 'new' }, 'here'),
      problemsOf({ ...typed, key: 'new', again: 'one' }, 'here'),
    ]).toEqual([{ again: sign.againDiffers }, {}, { again: sign.againDiffers }, {}]);
  });

  it('asks whose key is on their own device for its file, until they make a new one', () => {
    const form = { ...blankForm({ memberKeyKept: 'elsewhere' }), ...filled, key: 'file' as const };
    const withFile = { ...form, keyFile: { name: 'mine.key', text: '{}' } };
    expect([
      blankForm({ memberKeyKept: 'elsewhere' }).key,
      problemsOf(form, 'elsewhere'),
      signatureOf(form),
      problemsOf(withFile, 'elsewhere'),
      signatureOf(withFile)?.key,
      makesKey({ key: 'new' }, 'elsewhere'),
    ]).toEqual([
      'file',
      { keyFile: sign.fileMissing },
      null,
      {},
      { kind: 'file', text: '{}' },
      true,
    ]);
  });

  it('sends the reason of whoever declines, and no words that were typed for another meaning', () => {
    const form: SignForm = {
      ...filled,
      comment: ' We did not say that. ',
      strokes: [
        [
          { x: 1, y: 2 },
          { x: 30, y: 40 },
        ],
      ],
    };
    const sent = (meaning: SignForm['meaning']) => signatureOf({ ...form, meaning });
    expect([sent('declined'), sent('agreed')?.comment, sent(null)]).toEqual([
      {
        typedName: 'Freya',
        meaning: 'declined',
        comment: 'We did not say that.',
        drawing: 'M1 2L30 40',
        key: { kind: 'pinned' },
        passphrase: 'one',
      },
      '',
      null,
    ]);
  });
});
