import { mkdirSync, openSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { BackupManifest } from '#main/vault/backup/format.ts';
import { backupFormat, outsideOf } from '#main/vault/backup/format.ts';
import { sealInto } from '#main/vault/backup/seal.ts';
import { keyfileText } from '#main/vault/keys/keyfile.ts';
import { subkey } from '#main/vault/keys/subkeys.ts';
import { prepareVault, writeVault } from '#main/vault/lifecycle/create.ts';
import type { PreparedVault } from '#main/vault/lifecycle/create.ts';
import { openVault } from '#main/vault/lifecycle/open.ts';
import type { OpenVault } from '#main/vault/lifecycle/open.ts';
import type { Work } from '#main/vault/long-work.ts';
import { oneByOne } from '#main/vault/queue.ts';
import type { WritableDb } from '#main/vault/sql/db.ts';
import type { Progress } from '#shared/model/app.ts';
import { testKeyCost } from './bare-vault.ts';
import { temporaryFolder, testVault } from './vault.ts';

/** The keys of one vault for all tests of a file: deriving them takes longest. */
export const madeOnce: Promise<PreparedVault> = prepareVault('/nowhere', testVault, testKeyCost);

/** The vault `testVault` in a folder of its own, open, beside an empty folder for backups. */
export async function vaultToBackUp(fill?: (db: WritableDb) => void): Promise<{
  readonly vaults: string;
  readonly into: string;
  readonly made: PreparedVault;
  readonly vault: OpenVault;
}> {
  const folder = temporaryFolder();
  const [vaults, into] = [join(folder, 'vaults'), join(folder, 'backups')];
  mkdirSync(into);
  const made = await madeOnce;
  await writeVault(vaults, made, fill);
  const path = join(vaults, `${made.name}.countersign`);
  const vault = await openVault(path, made.keyfile, made.rootKey, testKeyCost, 'vault_unlocked');
  let open = true;
  const close = (): void => {
    if (open) vault.close();
    open = false;
  };
  onTestFinished(close);
  return { vaults, into, made, vault: { ...vault, close } };
}

/** Instants a day apart, by which a vault's clock is set. */
export function clockFrom(vault: OpenVault, first: string) {
  let now = Date.parse(first);
  return {
    vault: { ...vault, now: () => new Date(now) },
    nextDay: () => {
      now += 86_400_000;
    },
  };
}

/** Long work with a queue of its own, which a test can stop. */
export function workOf(announce: (progress: Progress) => void = () => undefined): {
  readonly work: Work;
  readonly abort: AbortController;
} {
  const abort = new AbortController();
  return { work: { signal: abort.signal, inTurn: oneByOne(), announce }, abort };
}

/** A backup as somebody could make it who knows the keys: sealed right, with whatever inside. */
export function forgeBackup(
  path: string,
  made: Pick<PreparedVault, 'keyfile' | 'rootKey'>,
  {
    database,
    manifest = {},
    keyfile = keyfileText(made.keyfile),
  }: {
    readonly database: Uint8Array;
    readonly manifest?: Partial<BackupManifest>;
    readonly keyfile?: string;
  },
): void {
  const whole: BackupManifest = { ...plainManifest(made, database.length), ...manifest };
  const file = openSync(path, 'wx');
  try {
    sealInto(file, subkey(made.rootKey, 'backup'), {
      outside: outsideOf({ id: whole.id, keyfile }),
      manifest: Buffer.from(JSON.stringify(whole)),
      chunks: chunksOf(database),
    });
  } finally {
    closeSync(file);
  }
}

function plainManifest(
  { keyfile }: Pick<PreparedVault, 'keyfile'>,
  databaseBytes: number,
): BackupManifest {
  return {
    format: backupFormat,
    id: '019abcde-0000-7000-8000-0000000000b1',
    vaultId: keyfile.vaultId,
    name: testVault.name,
    madeAt: '2026-11-22T09:00:00.000Z',
    schema: 1,
    databaseBytes,
    counts: {
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
    },
    auditHead: 'A'.repeat(43),
  };
}

function* chunksOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}
