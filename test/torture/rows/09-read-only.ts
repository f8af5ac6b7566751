import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { makeBareVault, openBareVault } from '../../support/bare-vault.ts';
import type { BareVault } from '../../support/bare-vault.ts';
import { hashesOf } from '../../support/hashes.ts';
import { countFor, tally } from '../row.ts';
import type { TortureRow } from '../row.ts';

const script = (name: string) => resolve(import.meta.dirname, '../../support/torture', name);

interface Case {
  readonly injected: string;
  readonly outcome: string;
  readonly wrong: readonly string[];
}

/** What may not be written, and how: the modes of the folder, the database and the lock. */
const readOnly: readonly (readonly [string, number, number, number])[] = [
  ['folder', 0o555, 0o666, 0o666],
  ['folder and its files', 0o555, 0o444, 0o444],
  ['database', 0o777, 0o444, 0o666],
  ['lock', 0o777, 0o666, 0o444],
  ['database and lock', 0o777, 0o444, 0o444],
  ['database not even readable', 0o777, 0o000, 0o666],
  ['lock not even readable', 0o777, 0o666, 0o000],
  ['folder not to be entered', 0o000, 0o666, 0o666],
];

export const readOnlyAndTwice: TortureRow = {
  id: 9,
  title: 'read-only folder or file as non-root; two instances on one vault',
  run: async ({ scale, folder }) => {
    // Somebody else than its owner has to get at it.
    chmodSync(folder, 0o755);
    const cases = readOnly
      .slice(0, countFor(scale, { small: 3, full: readOnly.length }))
      .map((modes, index) => openReadOnly(join(folder, `read-only-${index}`), modes));
    const twice = countFor(scale, { small: 2, full: 10 });
    for (let count = 0; count < twice; count += 1) {
      const vault = makeBareVault(join(folder, `twice-${count}`));
      cases.push(count % 2 === 0 ? await openBesideOpen(vault) : await openBesideSaving(vault));
    }
    return {
      cases: cases.length,
      fired: cases.filter(({ outcome }) => outcome.startsWith('refused')).length,
      outcomes: tally(cases.map(({ outcome }) => outcome)),
      lost: 0,
      notes: [],
      failures: cases.flatMap(({ injected, wrong }) => wrong.map((one) => `${injected}: ${one}`)),
    };
  },
};

function openReadOnly(
  path: string,
  [name, folder, database, lock]: (typeof readOnly)[number],
): Case {
  const bare = makeBareVault(path);
  const modes = (of: readonly [number, number, number]) => {
    chmodSync(path, 0o777);
    chmodSync(join(path, 'vault.db'), of[1]);
    chmodSync(join(path, 'vault.lock'), of[2]);
    chmodSync(path, of[0]);
  };
  const before = JSON.stringify(hashesOf(path));
  modes([folder, database, lock]);
  const said = openElsewhere(bare);
  modes([0o777, 0o666, 0o666]);
  const untouched = JSON.stringify(hashesOf(path)) === before;
  return {
    injected: name,
    outcome: said === 'disk_read_only' ? 'refused, disk_read_only' : said,
    wrong: [
      ...(said === 'disk_read_only' ? [] : [`answered ${said}`]),
      ...(untouched ? [] : ['something was changed']),
    ],
  };
}

/** A second process beside this one, which has the vault open. */
async function openBesideOpen(bare: BareVault): Promise<Case> {
  openToAll(bare);
  const database = await openBareVault(bare);
  openToAll(bare);
  const beside = openElsewhere(bare);
  database.close();
  openToAll(bare);
  return twiceCase('a second process beside an open vault', beside, openElsewhere(bare));
}

/** This process beside one that saves without end. */
async function openBesideSaving(bare: BareVault): Promise<Case> {
  const saver = spawn(process.execPath, [script('saver.ts'), bare.folder, bare.vaultId], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: saver.stdout });
  await new Promise<void>((done) => {
    lines.on('line', (line) => {
      if (line === 'done 2') done();
    });
  });
  const beside = await openHere(bare);
  saver.kill('SIGKILL');
  await new Promise((done) => saver.once('close', done));
  return twiceCase('a second process beside one that saves', beside, await openHere(bare));
}

function twiceCase(injected: string, beside: string, afterwards: string): Case {
  return {
    injected,
    outcome: beside === 'vault_in_use' ? 'refused, vault_in_use' : beside,
    wrong: [
      ...(beside === 'vault_in_use' ? [] : [`answered ${beside}`]),
      ...(afterwards === 'opened' ? [] : [`afterwards answered ${afterwards}`]),
    ],
  };
}

/** Without opening any of its files: to close one gives up the locks that this process has on it. */
function openToAll({ folder }: BareVault): void {
  chmodSync(folder, 0o777);
  for (const file of readdirSync(folder)) chmodSync(join(folder, file), 0o666);
}

/** Opens and closes a vault in a process that is not root. */
function openElsewhere({ folder, vaultId }: BareVault): string {
  const args = [script('read-only.ts'), folder, vaultId];
  return spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout;
}

async function openHere(bare: BareVault): Promise<string> {
  try {
    (await openBareVault(bare)).close();
    return 'opened';
  } catch (error) {
    const { code } = error as { readonly code?: string };
    return code === 'SQLITE_BUSY' ? 'vault_in_use' : (code ?? String(error));
  }
}
