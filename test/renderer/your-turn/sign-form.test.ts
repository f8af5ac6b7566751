import { describe, expect, it } from 'vitest';
import { words } from '#shared/words/index.ts';
import { blankForm, problemsOf } from '#renderer/features/your-turn/sign-form.ts';

const { sign } = words.turn;

describe('the form for signing', () => {
  it('asks for everything that is missing at once, and chooses no meaning by itself', () => {
    expect(problemsOf(blankForm, true)).toEqual({
      meaning: sign.meaningMissing,
      typedName: sign.nameMissing,
      passphrase: sign.passphraseMissing,
    });
  });

  it('wants a comment only where the signature is said to carry one', () => {
    const filled = { ...blankForm, comment: '  ', typedName: 'Freya', passphrase: 'p' };
    expect([
      problemsOf({ ...filled, meaning: 'agreed' }, false),
      problemsOf({ ...filled, meaning: 'commented' }, false),
    ]).toEqual([{}, { comment: sign.commentMissing }]);
  });

  it('compares the two passphrases the first time and asks for one later', () => {
    const filled = {
      ...blankForm,
      meaning: 'received' as const,
      typedName: 'Freya',
      passphrase: 'one',
      again: 'two',
    };
    expect([
      problemsOf(filled, true),
      problemsOf(filled, false),
      problemsOf({ ...filled, again: 'one' }, true),
    ]).toEqual([{ again: sign.againDiffers }, {}, {}]);
  });
});
