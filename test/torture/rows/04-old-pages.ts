import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { examine } from '#main/vault/backup/examine.ts';
import { auditHead } from '#main/vault/audit/chain.ts';
import { subkey } from '#main/vault/keys/subkeys.ts';
import { seeded } from '../../support/random.ts';
import { countFor, tally } from '../row.ts';
import type { TortureRow } from '../row.ts';
import { contentOf, makeWholeVault, openWhole, tryWhole, workOn } from '../support/whole-vault.ts';
import type { WholeVault } from '../support/whole-vault.ts';

const page = 4096;

interface Case {
  readonly what: string;
  readonly injected: string;
  readonly outcome: string;
}

/**
 * Each page is sealed with its own number, so it opens in no other place; but an older copy of the same
 * page opens, and only what the pages say about each other can give it away.
 */
export const oldPages: TortureRow = {
  id: 4,
  title: 'Pages swapped or brought back, whole vault rolled back',
  run: async ({ scale, seed, folder }) => {
    const whole = await makeWholeVault(folder);
    const old = join(folder, 'old');
    await workOn(whole, 1);
    cpSync(whole.path, old, { recursive: true });
    await workOn(whole, 2);
    const now = await witness(whole);
    const random = seeded(seed);
    const results: Case[] = [];
    const attempt = async (what: string, injected: string, spoil: (path: string) => void) => {
      const { outcome } = await tryWhole(whole, now.content, spoil);
      const found =
        outcome === 'same' || outcome === 'other' ? await checked(whole, now, spoil) : null;
      results.push({
        what,
        injected,
        outcome: found ?? (outcome === 'same' ? 'no difference' : 'refused at opening'),
      });
    };

    for (let index = 0; index < countFor(scale, { small: 4, full: 10 }); index += 1) {
      const pages = readFileSync(join(whole.path, 'vault.db')).length / page;
      const [one, other] = [Math.floor(random() * pages), Math.floor(random() * (pages - 1))];
      const second = other >= one ? other + 1 : other;
      await attempt('swapped', `pages ${one + 1} and ${second + 1} swapped`, (path) =>
        swapPages(join(path, 'vault.db'), one, second),
      );
    }
    const changed = changedPages(whole.path, old);
    for (const number of spread(changed, countFor(scale, { small: 6, full: 60 }))) {
      await attempt('brought back', `page ${number + 1} of the older copy`, (path) =>
        bringBack(join(path, 'vault.db'), join(old, 'vault.db'), number),
      );
    }
    await attempt('whole vault', 'the older copy in place of the vault', (path) => {
      rmSync(path, { recursive: true });
      cpSync(old, path, { recursive: true });
    });
    return {
      cases: results.length,
      fired: results.filter(({ outcome }) => outcome !== 'no difference').length,
      outcomes: tally(results.map(({ what, outcome }) => `${what}: ${outcome}`)),
      lost: 0,
      notes: [
        'an older copy of single pages is sealed by the same key: where it fits its neighbours, nothing tells it from the page of now (docs/threat-model.md); a whole older vault is told by any exported signature',
      ],
      failures: results
        .filter(
          ({ what, outcome }) =>
            what !== 'brought back' && /^not found|^no difference/.test(outcome),
        )
        .map(({ injected, outcome }) => `${injected}: ${outcome}`),
    };
  },
};

interface Witness {
  readonly content: string;
  /** As a signed and exported summary holds it. */
  readonly auditHead: string;
}

async function witness(whole: WholeVault): Promise<Witness> {
  const vault = await openWhole(whole);
  const seen = { content: contentOf(vault.db), auditHead: auditHead(vault.db) };
  vault.close();
  return seen;
}

/** What `countersign check` says of a vault that opened. */
async function checked(
  { path, keyfile, rootKey }: WholeVault,
  now: Witness,
  spoil: (path: string) => void,
): Promise<string> {
  const copy = join(dirname(path), 'Checked.countersign');
  cpSync(path, copy, { recursive: true });
  try {
    spoil(copy);
    const keys = { database: subkey(rootKey, 'database'), audit: subkey(rootKey, 'audit') };
    const found = await examine(join(copy, 'vault.db'), keys, keyfile.vaultId, [now.auditHead]);
    if (!found.passed) return `found by check (${found.failed})`;
    return found.found.witnesses[0] === true ? 'not found' : 'found by check (against a signature)';
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function changedPages(path: string, old: string): readonly number[] {
  const [now, before] = [path, old].map((folder) => readFileSync(join(folder, 'vault.db')));
  if (!now || !before) return [];
  const count = Math.min(now.length, before.length) / page;
  return Array.from({ length: count }, (_, number) => number).filter((number) => {
    const [start, end] = [number * page, (number + 1) * page];
    return !now.subarray(start, end).equals(before.subarray(start, end));
  });
}

function swapPages(file: string, one: number, other: number): void {
  const bytes = readFileSync(file);
  const first = Buffer.from(bytes.subarray(one * page, (one + 1) * page));
  bytes.copyWithin(one * page, other * page, (other + 1) * page);
  first.copy(bytes, other * page);
  writeFileSync(file, bytes);
}

function bringBack(file: string, from: string, number: number): void {
  const bytes = readFileSync(file);
  readFileSync(from).copy(bytes, number * page, number * page, (number + 1) * page);
  writeFileSync(file, bytes);
}

/** At most `count` of `items`, evenly from begin to end. */
function spread<T>(items: readonly T[], count: number): readonly T[] {
  if (items.length <= count) return items;
  const step = items.length / count;
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
