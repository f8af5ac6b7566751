import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { backUpVault } from '#main/vault/backup/headless/back-up-vault.ts';
import { openSealedFile } from '#main/vault/backup/sealed-file.ts';
import type { SealedFile } from '#main/vault/backup/sealed-file.ts';
import { readOutside, unseal } from '#main/vault/backup/unseal.ts';
import { subkey } from '#main/vault/keys/subkeys.ts';
import { seeded } from '../../support/random.ts';
import { flipBit } from '../../support/torture/damage.ts';
import { countFor, tally } from '../row.ts';
import type { RowOptions, Scale, TortureRow } from '../row.ts';
import {
  access,
  codeOf,
  complaint,
  contentOf,
  makeWholeVault,
  openWhole,
  tryWhole,
  unlockWhole,
} from '../support/whole-vault.ts';
import type { Tried, WholeVault } from '../support/whole-vault.ts';

interface Case extends Tried {
  readonly what: string;
  readonly injected: string;
}

export const flips: TortureRow = {
  id: 2,
  title: 'One flipped bit in database, keyfile, backup',
  run: async (options) => {
    const whole = await makeWholeVault(options.folder);
    const vault = await openWhole(whole);
    const expected = contentOf(vault.db);
    vault.close();
    const database = await flipped(
      whole,
      expected,
      'vault.db',
      { small: 80, full: 1_000 },
      options,
    );
    const keyfile = await flipped(
      whole,
      expected,
      'keyfile.json',
      { small: 40, full: 300 },
      options,
    );
    const results = [...database, ...keyfile, ...(await inBackup(whole, options))];
    return {
      cases: results.length,
      fired: results.length,
      outcomes: tally(results.map(({ what, outcome }) => `${what} ${shown(outcome)}`)),
      lost: 0,
      notes: ['a flip in a page that holds nothing any more is never read, and changes nothing'],
      failures: results.flatMap((result) => complaint(result.injected, result) ?? []),
    };
  },
};

const shown = (outcome: string): string => (outcome === 'same' ? 'unharmed' : 'refused');

async function flipped(
  whole: WholeVault,
  expected: string,
  what: 'vault.db' | 'keyfile.json',
  counts: Readonly<Record<Scale, number>>,
  { scale, seed, tell }: RowOptions,
): Promise<readonly Case[]> {
  const { size } = statSync(join(whole.path, what));
  const random = seeded(seed);
  const open = what === 'keyfile.json' ? unlockWhole : openWhole;
  const results: Case[] = [];
  for (let index = 0; index < countFor(scale, counts); index += 1) {
    // The header first, then everywhere.
    const offset = index < 20 ? index * 5 : Math.floor(random() * size);
    const bit = Math.floor(random() * 8);
    const spoil = (path: string) => flipBit(join(path, what), offset, bit);
    const tried = await tryWhole(whole, expected, spoil, open);
    results.push({ what, injected: `bit ${bit} of byte ${offset} of ${what}`, ...tried });
    if (results.length % 200 === 0) tell(`${results.length} flips in ${what}`);
  }
  return results;
}

/** A real backup, read to its end after each flip: only the whole of it could be restored. */
async function inBackup(
  whole: WholeVault,
  { scale, seed, folder }: RowOptions,
): Promise<readonly Case[]> {
  const into = join(folder, 'backups');
  mkdirSync(into);
  const { fileName } = await backUpVault(whole.path, into, access.passphrase);
  const path = join(into, fileName);
  const key = subkey(whole.rootKey, 'backup');
  const { size } = statSync(path);
  const random = seeded(seed);
  const results: Case[] = [];
  for (let index = 0; index < countFor(scale, { small: 20, full: 200 }); index += 1) {
    // The header first, then everywhere.
    const offset = Math.floor(random() * (index % 4 === 0 ? 1_500 : size));
    const bit = Math.floor(random() * 8);
    flipBit(path, offset, bit);
    const outcome = readBackup(path, key);
    flipBit(path, offset, bit);
    const injected = `bit ${bit} of byte ${offset} of a backup`;
    results.push({ what: 'backup', injected, outcome, untouched: true });
  }
  const control = readBackup(path, key);
  if (control !== 'other') throw new Error(`The backup does not open unharmed: ${control}`);
  return results;
}

/** The code by which a backup is refused; `other` when it is taken. */
function readBackup(path: string, key: Uint8Array): string {
  let file: SealedFile | null = null;
  try {
    file = openSealedFile(path);
    let length = 0;
    for (const piece of unseal(file, readOutside(file), key).database) length += piece.length;
    return length > 0 ? 'other' : 'backup_damaged';
  } catch (error) {
    return codeOf(error);
  } finally {
    file?.close();
  }
}
