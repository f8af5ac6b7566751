import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unlock } from '#main/vault/lifecycle/open.ts';
import { prepareVault, writeVault } from '#main/vault/lifecycle/create.ts';
import { subkey } from '#main/vault/keys/subkeys.ts';
import { connect } from '#main/vault/sql/connect.ts';
import { latestVersion } from '#main/vault/sql/migrate.ts';
import { testKeyCost } from '../../support/bare-vault.ts';
import { hashesOf } from '../../support/hashes.ts';
import { countFor, tally } from '../row.ts';
import type { TortureRow } from '../row.ts';
import {
  access,
  codeOf,
  contentOf,
  makeWholeVault,
  openWhole,
  tryWhole,
  unlockWhole,
} from '../support/whole-vault.ts';
import type { Tried, WholeVault } from '../support/whole-vault.ts';

interface Hostile {
  readonly what: string;
  /** The codes by which it may be refused. */
  readonly codes: readonly string[];
  readonly attempt: () => Promise<Tried>;
  /** Refused when it is open already, and marked as that. */
  readonly late?: boolean;
}

/** What someone with the key could have put into a database. */
const databases: readonly (readonly [string, string])[] = [
  [
    'a trigger that deletes',
    'create trigger t after insert on audit begin delete from person; end',
  ],
  [
    'a view in place of a table',
    'alter table member_key rename to m; create view member_key as select * from m',
  ],
  [
    'a trigger rewritten',
    'drop trigger entry_deleted; create trigger entry_deleted after delete on entry begin select 1; end',
  ],
  ['a view more', 'create view v as select * from person'],
  ['a table more', 'create table more (x text)'],
  ['a virtual table more', 'create virtual table more using fts5 (x)'],
  ['an index fewer', 'drop index session_by_start'],
  ['a trigger fewer', 'drop trigger entry_deleted'],
  ['a column more', 'alter table person add column x text'],
  [
    'an endless view',
    'create view v as with recursive n (x) as (select 1 union all select x + 1 from n) select x from n',
  ],
  [
    'a trigger before its rows',
    'create trigger t before update on setting begin delete from session; end',
  ],
  ['an index over an expression', 'create index i on person (lower(name))'],
  ['a version of before', `pragma user_version = ${latestVersion - 1}`],
  ['no version', 'pragma user_version = 0'],
  ['another vault\u2019s id', `update setting set value = '"other"' where key = 'vaultId'`],
];

/** What someone with the key could have done to the activity log: known only once it is read. */
const logs: readonly (readonly [string, string])[] = [
  ['no activity log', 'delete from audit; delete from audit_head'],
  ['a log cut short', 'delete from audit where seq = (select max(seq) from audit)'],
  ['a log rewritten', `update audit set kind = 'person_removed' where seq = 1`],
];

const keyCosts: readonly (readonly [string, string, unknown])[] = [
  ['all memory', 'memLimit', 2 ** 40],
  ['next to no memory', 'memLimit', 8_192],
  ['endless time', 'opsLimit', 1_000_000],
  ['no time', 'opsLimit', 0],
  ['less than no memory', 'memLimit', -1],
  ['memory that is no number', 'memLimit', '67108864'],
  ['half a pass', 'opsLimit', 3.5],
  ['more than a number holds', 'opsLimit', 1e300],
];

const names = [
  '../Out',
  '..',
  '/etc/x',
  'a/b',
  'a\\b',
  'CON',
  'nul.txt',
  'a\u0000b',
  'a\u202eb',
  '.ssh',
];

export const hostileVaults: TortureRow = {
  id: 14,
  title: 'Hostile vaults: schema, key cost, old log, links, names',
  run: async ({ scale, folder }) => {
    const whole = await makeWholeVault(join(folder, 'vaults'));
    const vault = await openWhole(whole);
    const expected = contentOf(vault.db);
    vault.close();
    const outside = join(folder, 'outside');
    mkdirSync(outside);

    const all = [
      ...databases.map(([what, sql]) => inDatabase(whole, expected, what, sql)),
      ...logs.map(([what, sql]) => ({ ...inDatabase(whole, expected, what, sql), late: true })),
      ...keyCosts.map(([what, name, value]) => inKeyfile(whole, expected, what, name, value)),
      ...links(whole, expected, outside),
      ...names.map((name) => asName(whole, name)),
    ];
    // In small every third, so that each kind has its turn.
    const step = countFor(scale, { small: 3, full: 1 });
    const chosen = all.filter((_, index) => index % step === 0);
    const results = [];
    for (const { what, codes, attempt, late = false } of chosen) {
      const { outcome, untouched } = await attempt();
      const refused = codes.includes(outcome) && (untouched || late);
      results.push({
        outcome,
        failure: refused ? null : `${what}: ${outcome}${untouched ? '' : ', files changed'}`,
      });
    }
    const strayed = readdirSync(outside);
    return {
      cases: results.length,
      fired: results.length,
      outcomes: tally(results.map(({ outcome }) => outcome)),
      lost: 0,
      notes: ['forged backups are tried by test/main/vault/backup/hostile.test.ts'],
      failures: [
        ...results.flatMap(({ failure }) => failure ?? []),
        ...strayed.map((file) => `${file} was written where a link led`),
      ],
    };
  },
};

function inDatabase(whole: WholeVault, expected: string, what: string, sql: string): Hostile {
  const spoil = (path: string) => {
    const connection = connect(join(path, 'vault.db'), subkey(whole.rootKey, 'database'));
    connection.exec(sql);
    connection.pragma('wal_checkpoint(TRUNCATE)');
    connection.close();
  };
  const codes = ['vault_damaged', 'vault_foreign'];
  return { what, codes, attempt: () => tryWhole(whole, expected, spoil) };
}

function inKeyfile(
  whole: WholeVault,
  expected: string,
  what: string,
  name: string,
  value: unknown,
): Hostile {
  const spoil = (path: string) => {
    const file = join(path, 'keyfile.json');
    const keyfile = JSON.parse(readFileSync(file, 'utf8')) as { slots: Record<string, unknown>[] };
    const [slot] = keyfile.slots;
    if (slot) slot[name] = value;
    writeFileSync(file, `${JSON.stringify(keyfile, null, 2)}\n`);
  };
  const codes = ['key_derivation_out_of_bounds', 'keyfile_damaged'];
  return {
    what: `a keyfile that asks for ${what}`,
    codes,
    attempt: () => tryWhole(whole, expected, spoil, unlockWhole),
  };
}

/** Links, pipes and folders in place of the vault's files. */
function links(whole: WholeVault, expected: string, outside: string): readonly Hostile[] {
  const kinds: readonly (readonly [string, (path: string, file: string) => void])[] = [
    ['a link', (path, file) => symlinkSync(join(outside, file), join(path, file))],
    ['a pipe', (path, file) => void execFileSync('mkfifo', [join(path, file)])],
    ['a folder', (path, file) => mkdirSync(join(path, file))],
  ];
  return ['keyfile.json', 'vault.db', 'vault.db-wal', 'vault.lock'].flatMap((file) =>
    kinds.map(([kind, make]) => ({
      what: `${kind} in place of ${file}`,
      codes: ['vault_damaged'],
      attempt: () =>
        tryWhole(
          whole,
          expected,
          (path) => {
            rmSync(join(path, file), { force: true });
            make(path, file);
          },
          unlockWhole,
        ),
    })),
  );
}

/** A name that leads elsewhere, to open and to make. */
function asName(whole: WholeVault, name: string): Hostile {
  const vaults = dirname(whole.path);
  return {
    what: `the name ${JSON.stringify(name)}`,
    codes: ['invalid_input'],
    attempt: async () => {
      const before = JSON.stringify(hashesOf(dirname(vaults)));
      const opened = await unlock(vaults, { ...access, name }, testKeyCost).then(
        () => 'opened',
        codeOf,
      );
      const made = await prepareVault(
        vaults,
        { ...access, name, coachName: 'x' },
        testKeyCost,
      ).then((prepared) => writeVault(vaults, prepared).then(() => 'made'), codeOf);
      const untouched = JSON.stringify(hashesOf(dirname(vaults))) === before;
      return { outcome: opened === made ? opened : `${opened} and ${made}`, untouched };
    },
  };
}
