import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { extract } from '#main/vault/backup/extract.ts';
import type { BackupManifest } from '#main/vault/backup/format.ts';
import { openBackup } from '#main/vault/backup/restore.ts';
import { keyfileText } from '#main/vault/keys/keyfile.ts';
import { recoveryWords } from '#main/vault/keys/recovery-words.ts';
import { subkey } from '#main/vault/keys/subkeys.ts';
import { writeVault } from '#main/vault/lifecycle/create.ts';
import { connect } from '#main/vault/sql/connect.ts';
import { latestVersion } from '#main/vault/sql/migrate.ts';
import type { Connection } from '#main/vault/sql/sqlite.ts';
import { AppError } from '#shared/errors.ts';
import { forgeBackup, madeOnce, workOf } from '../../../support/backups.ts';
import { temporaryFolder } from '../../../support/vault.ts';

const made = await madeOnce;
// By recovery key: nothing has to be derived for it.
const secret = { secret: recoveryWords(made.recoveryKey).join(' '), kind: 'recovery' } as const;
let plain: Uint8Array = new Uint8Array();
beforeAll(async () => {
  const vaults = mkdtempSync(join(tmpdir(), 'countersign-plain-'));
  await writeVault(vaults, made);
  plain = readFileSync(join(vaults, `${made.name}.countersign`, 'vault.db'));
  rmSync(vaults, { recursive: true });
});

/** The database of a plain vault, after somebody with the key did `change` to it. */
function databaseAfter(change: (connection: Connection) => void): Uint8Array {
  const path = join(temporaryFolder(), 'vault.db');
  writeFileSync(path, plain);
  const connection = connect(path, subkey(made.rootKey, 'database'));
  change(connection);
  connection.pragma('wal_checkpoint(TRUNCATE)');
  connection.close();
  return readFileSync(path);
}

/** The same without a thread of its own, which takes most of the time; these cases are many. */
async function attemptInThisThread(database: Uint8Array): Promise<string> {
  const folder = temporaryFolder();
  const path = join(temporaryFolder(), 'x.countersign-backup');
  forgeBackup(path, made, { database });
  const keys = {
    backup: subkey(made.rootKey, 'backup'),
    database: subkey(made.rootKey, 'database'),
    audit: subkey(made.rootKey, 'audit'),
  };
  return extract(path, folder, keys, made.keyfile.vaultId, () => undefined).then(
    () => 'opened',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );
}

/** The code by which a forged backup is refused, or `opened`; and what was left in the folder. */
async function attempt(forge: (path: string) => void) {
  const vaults = temporaryFolder();
  const path = join(temporaryFolder(), 'x.countersign-backup');
  forge(path);
  const outcome = await openBackup(vaults, { path, ...secret }, workOf().work).then(
    () => 'opened',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );
  return { outcome, left: outcome === 'opened' ? [] : readdirSync(vaults) };
}

describe('a database in a backup that is not as ours are', () => {
  test('opens when nothing was done to it, so that the refusals below mean something', async () => {
    expect(await attemptInThisThread(databaseAfter(() => undefined))).toBe('opened');
    expect(await attempt((path) => forgeBackup(path, made, { database: plain }))).toEqual({
      outcome: 'opened',
      left: [],
    });
  });

  test.each([
    ['a trigger more', 'create trigger t after insert on audit begin delete from person; end'],
    [
      'a view in place of a table',
      'alter table member_key rename to m; create view member_key as select * from m',
    ],
    ['a view more', 'create view v as select * from person'],
    ['a table more', 'create table more (x text)'],
    ['a virtual table more', 'create virtual table more using fts5 (x)'],
    ['an index fewer', 'drop index session_by_start'],
    ['a trigger fewer', 'drop trigger entry_deleted'],
    [
      'a trigger rewritten',
      'drop trigger entry_deleted; create trigger entry_deleted after delete on entry begin select 1; end',
    ],
    ['a column more', 'alter table person add column x text'],
    ['a version of the future', `pragma user_version = ${latestVersion + 1}`],
    ['a version of before', `pragma user_version = ${latestVersion - 1}`],
    ['no version', 'pragma user_version = 0'],
    ['another vault’s id', `update setting set value = '"other"' where key = 'vaultId'`],
    ['no activity log', 'delete from audit; delete from audit_head'],
    ['a log cut short', 'delete from audit where seq = (select max(seq) from audit)'],
    ['a log rewritten', `update audit set kind = 'person_removed' where seq = 1`],
    [
      'a row that refers to nothing',
      `pragma foreign_keys = off; insert into member_key values ('nobody', 't', 'k', 'w', 'c', null)`,
    ],
    [
      'an index that does not say what the text says',
      `insert into entry_fts (rowid, text) values (999, 'ghost')`,
    ],
  ])('is refused: %s', async (name, sql) => {
    const database = databaseAfter((connection) => void connection.exec(sql));
    expect(await attemptInThisThread(database)).toBe(
      name === 'a version of the future' ? 'vault_newer' : 'backup_damaged',
    );
  });

  test.each([
    ['unencrypted', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8_192)])],
    ['empty', Buffer.alloc(0)],
    ['noise', Buffer.alloc(65_536, 0xa5)],
  ])('is refused: %s', async (_name, database) => {
    expect(await attemptInThisThread(database)).toBe('backup_damaged');
  });
});

describe('what a backup says of itself and cannot be', () => {
  test.each<[string, Partial<BackupManifest>]>([
    ['a name that leads out of the folder', { name: '../../evil' }],
    ['a name that is a path', { name: '/etc/cron.d/evil' }],
    ['a name that Windows keeps', { name: 'CON' }],
    ['no name', { name: '' }],
    ['a hidden name', { name: '.ssh' }],
    ['a name with a sign that turns text around', { name: 'Pra\u202Ectice' }],
    ['more database than there is', { databaseBytes: 2 ** 40 }],
    ['less database than there is', { databaseBytes: 4_096 }],
    ['another vault', { vaultId: '019abcde-0000-7000-8000-0000000000b9' }],
    ['counts below nothing', { counts: { ...emptyCounts(), people: -1 } }],
    ['no time', { madeAt: 'yesterday' }],
  ])('is refused: %s', async (_name, manifest) => {
    const { outcome, left } = await attempt((path) =>
      forgeBackup(path, made, { database: plain, manifest }),
    );
    expect([outcome, left]).toEqual(['backup_damaged', []]);
  });
});

describe('a keyfile in a backup', () => {
  const changed = (change: (keyfile: Record<string, unknown>) => void): string => {
    const parsed = JSON.parse(keyfileText(made.keyfile)) as Record<string, unknown>;
    change(parsed);
    return `${JSON.stringify(parsed, null, 2)}\n`;
  };
  const cost = (name: string, value: number) =>
    changed((keyfile) => {
      const [slot] = keyfile['slots'] as Record<string, unknown>[];
      if (slot) slot[name] = value;
    });

  test.each([
    ['asks for all memory', () => cost('memLimit', 2 ** 40), 'key_derivation_out_of_bounds'],
    ['asks for endless time', () => cost('opsLimit', 1_000_000), 'key_derivation_out_of_bounds'],
    ['asks for next to nothing', () => cost('memLimit', 8_192), 'key_derivation_out_of_bounds'],
    ['is no JSON', () => 'keys', 'keyfile_damaged'],
    [
      'holds more than a keyfile',
      () =>
        changed((keyfile) => {
          keyfile['more'] = 1;
        }),
      'keyfile_damaged',
    ],
    ['is huge', () => ' '.repeat(200_000), 'backup_unreadable'],
  ])('is refused when it %s, before any work is done for it', async (_name, keyfileOf, code) => {
    const keyfile = keyfileOf();
    const { outcome, left } = await attempt((path) =>
      forgeBackup(path, made, { database: Buffer.alloc(4_096), keyfile }),
    );
    expect([outcome, left]).toEqual([code, []]);
  });
});

function emptyCounts(): BackupManifest['counts'] {
  return {
    people: 0,
    sessions: 0,
    actions: 0,
    insights: 0,
    revisions: 0,
    attachments: 0,
    summaries: 0,
    activities: 1,
    newestSession: null,
    lastSaved: null,
  };
}
