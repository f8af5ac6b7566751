import { dirname } from 'node:path';
import { unlock } from '#main/vault/lifecycle/open.ts';
import { testKeyCost } from '../../support/bare-vault.ts';
import { hashesOf } from '../../support/hashes.ts';
import { countFor, tally } from '../row.ts';
import type { TortureRow } from '../row.ts';
import { access, codeOf, makeWholeVault } from '../support/whole-vault.ts';

const right = access.passphrase;

/** Fifty ways to be wrong; the first ones are the strangest. */
const wrong: readonly string[] = [
  '',
  `${right} `,
  `${right}\0`,
  'x'.repeat(1_000_000),
  `${right}\u200b`,
  right.replace('a', 'а'),
  '\ud800',
  'é'.normalize('NFD').repeat(100_000),
  ' ',
  '\0',
  ` ${right}`,
  `\0${right}`,
  `${right}\n`,
  `\ufeff${right}`,
  right.toUpperCase(),
  right.replace('a', 'ä'),
  right.replaceAll(' ', ''),
  right.replaceAll(' ', '  '),
  right.slice(0, -1),
  right.slice(1),
  `${right}${right}`,
  Array.from(right).toReversed().join(''),
  '😀'.repeat(1_000),
  '\udfff\ud800',
  '\u{10ffff}',
  'null',
  'undefined',
  '[object Object]',
  "' or 1=1 --",
  '"; drop table person; --',
  '../../keyfile.json',
  '%00',
  '\\u0000',
  'ﬁ',
  'Å'.normalize('NFD'),
  '\u202eretaw teiuq revo nretnal',
  ...Array.from({ length: 14 }, (_, index) => `${right.slice(0, index)}#${right.slice(index + 1)}`),
];

export const wrongPassphrases: TortureRow = {
  id: 1,
  title: 'Wrong passphrase, of fifty kinds',
  run: async ({ scale, folder }) => {
    const { path } = await makeWholeVault(folder);
    const before = JSON.stringify(hashesOf(path));
    const waiting = wrong.slice(0, countFor(scale, { small: 6, full: 50 }));
    const cases = waiting.length;
    const outcomes: string[] = [];
    const lane = async (): Promise<void> => {
      for (let tried = waiting.pop(); tried !== undefined; tried = waiting.pop()) {
        const outcome = await unlock(dirname(path), { ...access, passphrase: tried }, testKeyCost)
          .then(() => `opened with ${JSON.stringify(tried).slice(0, 40)}`)
          .catch((error: unknown) => `${codeOf(error)}: ${String(error)}`);
        outcomes.push(outcome);
      }
    };
    await Promise.all([lane(), lane()]);
    const expected = 'wrong_passphrase: AppError: wrong_passphrase';
    const other = outcomes.filter((outcome) => outcome !== expected);
    const untouched = JSON.stringify(hashesOf(path)) === before;
    const opens = await unlock(dirname(path), access, testKeyCost).then(
      ({ close }) => close(),
      () => 'the right passphrase does not open it any more',
    );
    return {
      cases,
      fired: cases,
      outcomes: tally(
        outcomes.map((outcome) => (outcome === expected ? 'one same error' : 'other')),
      ),
      lost: 0,
      notes: [],
      failures: [
        ...other,
        ...(untouched ? [] : ['the files were changed']),
        ...(opens === undefined ? [] : [opens]),
      ],
    };
  },
};
