import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indexNewest } from '#main/vault/search/build-index.ts';
import { connect } from '#main/vault/sql/connect.ts';
import { writableDb } from '#main/vault/sql/db.ts';
import { latestVersion, migrate } from '#main/vault/sql/migrate.ts';
import { migrations } from '#main/vault/sql/migrations/index.ts';
import { pragmas, setPragmas } from '#main/vault/sql/pragmas.ts';
import { Sqlite } from '#main/vault/sql/sqlite.ts';
import { storageError } from '#main/vault/storage-error.ts';
import { makeBareVault, openBareVault } from '../../support/bare-vault.ts';
import type { BareVault } from '../../support/bare-vault.ts';
import { hashesOf } from '../../support/hashes.ts';
import { databaseOf } from '../../support/torture/damage.ts';
import { bareVaultForTest, temporaryFolder } from '../../support/vault.ts';

const bareVault = () => makeBareVault(join(temporaryFolder(), 'vault'));

const codeOf = (bare: BareVault) =>
  openBareVault(bare).then(
    ({ close }) => {
      close();
      return 'opened';
    },
    (error: unknown) => (storageError(error) as { code?: string }).code ?? String(error),
  );

const spoiled: readonly (readonly [string, string, (bare: BareVault) => void])[] = [
  ['is empty', 'vault_empty', ({ folder }) => writeFileSync(databaseOf(folder), '')],
  [
    'is an unencrypted SQLite database',
    'vault_plaintext',
    ({ folder }) => {
      rmSync(databaseOf(folder));
      new Sqlite(databaseOf(folder)).exec('create table note (text)').close();
    },
  ],
  [
    'belongs to another keyfile',
    'vault_foreign',
    ({ folder }) => {
      rmSync(folder, { recursive: true });
      makeBareVaultWithOtherKey(folder);
    },
  ],
  [
    'is no database at all',
    'vault_foreign',
    ({ folder }) => writeFileSync(databaseOf(folder), 'quarterly figures\n'.repeat(4_000)),
  ],
  [
    'has a damaged first page',
    'vault_damaged',
    ({ folder }) => {
      const bytes = readFileSync(databaseOf(folder));
      bytes.fill(0x5a, 200, 300);
      writeFileSync(databaseOf(folder), bytes);
    },
  ],
  [
    'comes from a newer program',
    'vault_newer',
    ({ folder, key }) => {
      const connection = connect(databaseOf(folder), key);
      connection.pragma(`user_version = ${latestVersion + 1}`);
      connection.close();
    },
  ],
  ['is missing', 'vault_not_found', ({ folder }) => rmSync(databaseOf(folder))],
];

function makeBareVaultWithOtherKey(folder: string): void {
  const other = makeBareVault(`${folder}-other`);
  const connection = connect(databaseOf(other.folder), other.key);
  connection.pragma('journal_mode = DELETE');
  connection.rekey(Buffer.from(`x'${'ab'.repeat(32)}'`));
  connection.close();
  cpSync(other.folder, folder, { recursive: true });
}

test.each(spoiled)(
  'names a vault whose database %s, and leaves it as it was',
  async (_, code, spoil) => {
    const bare = bareVault();
    spoil(bare);
    const before = hashesOf(bare.folder);

    expect(await codeOf(bare)).toBe(code);
    expect(hashesOf(bare.folder)).toEqual(before);
  },
);

test('names a vault that another process left open and damaged, and leaves its log as it was', async () => {
  const bare = bareVault();
  const { db, close } = await openBareVault(bare);
  db.run("update setting set value = '\"x\"' where key = 'coachName'");
  const crashed = { ...bare, folder: `${bare.folder}-crashed` };
  cpSync(bare.folder, crashed.folder, { recursive: true });
  close();
  const bytes = readFileSync(databaseOf(crashed.folder));
  bytes.fill(0x5a, 4096 * 3, 4096 * 3 + 50);
  writeFileSync(databaseOf(crashed.folder), bytes);
  const before = hashesOf(crashed.folder);

  expect(await codeOf(crashed)).toBe('vault_damaged');
  expect(hashesOf(crashed.folder)).toEqual(before);
  expect(Object.keys(before)).toContain('vault.db-wal');
});

test('refuses a vault that is open already, and opens it once it is closed', async () => {
  const bare = bareVault();
  const { close } = await openBareVault(bare);

  expect(await codeOf(bare)).toBe('vault_in_use');
  close();
  expect(await codeOf(bare)).toBe('opened');
});

test('has every pragma set, as read back on the open connection', async () => {
  const { vault } = await bareVaultForTest();
  const read = pragmas.map(({ name }) => {
    const row = vault.db.get<Record<string, string | number>>(`pragma ${name}`);
    return [name, Object.values(row ?? {})[0]];
  });

  expect(Object.fromEntries(read)).toEqual({
    temp_store: 2,
    journal_mode: 'wal',
    synchronous: 2,
    fullfsync: 1,
    checkpoint_fullfsync: 1,
    secure_delete: 1,
    cache_size: -64_000,
    trusted_schema: 0,
    cell_size_check: 1,
    mmap_size: 0,
    foreign_keys: 1,
    locking_mode: 'exclusive',
  });
});

test('refuses a connection on which a pragma does not hold', () => {
  // A database in memory cannot keep a write-ahead log.
  const connection = new Sqlite(':memory:');
  expect(() => setPragmas(connection)).toThrow('PRAGMA journal_mode is not WAL');
  connection.close();
});

test('removes deleted words from the search index for good', async () => {
  const { vault } = await bareVaultForTest();
  expect(vault.db.all("select k, v from entry_fts_config where k = 'secure-delete'")).toEqual([
    { k: 'secure-delete', v: 1 },
  ]);
});

const rows = {
  1: [
    `insert into person values ('p', 'Sam', 'Engineer', 't', 't', null)`,
    `insert into template values ('regular', 't', 't', null)`,
    `insert into template_version values ('regular', 1, '{}', 't')`,
    `insert into session values ('s', 'p', 'regular', 1, 'open', 't', 'UTC', 50, '', '{}', '{}', 1,
       't', 't', null)`,
    `insert into setting values ('coachName', '"Robin"', 't')`,
  ],
  2: [
    `insert into entry values (1, 'e', 's', 'how.strengths', 'prompt', 'how.strengths', 'how',
       'how', 0, 0, 'patience', 't', 't')`,
    `insert into action values ('a', 's', 'Call', 'member', null, 0, 't', 't')`,
    `insert into insight values ('i', 's', 'Rest helps', 't', 't')`,
  ],
  3: [
    `insert into summary values ('d', 's', 'none', 1, null, 'words', null, null, 't', 't', null)`,
    `insert into member_key values ('p', 'thumb', '{}', '{}', 't')`,
  ],
  4: [
    `insert into audit values (1, 't', 'vault_created', 'v', x'00')`,
    `insert into audit_head values (1, 1, x'00', x'01')`,
  ],
} as const;

test('every migration keeps what the step before it held', () => {
  const connection = new Sqlite(':memory:');
  connection.pragma('foreign_keys = ON');
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1));
  const everything = () =>
    Object.fromEntries(
      (
        connection
          .prepare(
            `select name from sqlite_master where type = 'table' and name not like 'sqlite_%'
             and name not like 'entry_fts%'`,
          )
          .pluck()
          .all() as string[]
      ).map((name) => [name, connection.prepare(`select * from "${name}"`).raw().all()]),
    );

  let held: Record<string, unknown> = {};
  for (const [version, inserts] of Object.entries(rows)) {
    migrate(connection, Number(version));
    expect(everything()).toEqual(expect.objectContaining(held));
    for (const insert of inserts) connection.exec(insert);
    held = everything();
  }
  // The later ones have a test each, in `migrations/`.
  migrate(connection);

  expect(connection.pragma('user_version', { simple: true })).toBe(latestVersion);
  indexNewest(writableDb(connection));
  expect(connection.prepare("select text from entry_fts('patience')").pluck().all()).toEqual([
    'patience',
  ]);
  expect(Object.keys(held).sort()).toEqual([
    'action',
    'audit',
    'audit_head',
    'entry',
    'insight',
    'member_key',
    'person',
    'session',
    'setting',
    'summary',
    'template',
    'template_version',
  ]);
  connection.close();
});

test('a migration that fails leaves the schema at the step before it', () => {
  const connection = new Sqlite(':memory:');
  migrate(connection, 1);
  // The next step wants to make a table of this name.
  connection.exec('create table action (id text)');

  expect(() => migrate(connection)).toThrow('already exists');
  expect(connection.pragma('user_version', { simple: true })).toBe(1);
  expect(
    connection.prepare("select count(*) from sqlite_master where name = 'entry'").pluck().get(),
  ).toBe(0);
  connection.close();
});
