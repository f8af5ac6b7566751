import { constants } from 'node:fs';
import { copyFile, lstat, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { AppError } from '#shared/errors.ts';
import type { VaultCounts } from '#shared/model/backup.ts';
import { checkPrefix, existingVault, vaultFiles, vaultNameAt } from '../../folder.ts';
import { wipe } from '../../keys/bytes.ts';
import { subkey } from '../../keys/subkeys.ts';
import { readKeyfile } from '../../lifecycle/read-keyfile.ts';
import { lockVault } from '../../sql/lock.ts';
import { examine } from '../examine.ts';
import type { Examination, ExaminationStep } from '../examine.ts';
import { dropBackup, openBackup, rootKeyOf } from '../restore.ts';
import type { BackupSecret, OpenedBackup } from '../restore.ts';
import { alone } from './alone.ts';

export type Secret = Pick<BackupSecret, 'secret' | 'kind'>;

/** What a check found. `witnesses` says of each hash asked for whether the activity log has it. */
export interface CheckResult {
  readonly failed: ExaminationStep | null;
  readonly counts: VaultCounts | null;
  readonly witnesses: readonly boolean[];
}

/**
 * Checks the vault whose folder is `vault` whole, on a copy: its own files are only read.
 *
 * @param heads hashes of the activity log (base64url) to look for
 * @throws AppError `vault_not_found`, `vault_in_use`, the codes of `readKeyfile`, `wrong_passphrase`,
 *   `wrong_recovery_key`, `disk_full`
 */
export async function checkVault(
  vault: string,
  secret: Secret,
  heads: readonly string[],
): Promise<CheckResult> {
  const path = await existingVault(dirname(resolve(vault)), vaultNameAt(resolve(vault)));
  const keyfile = await readKeyfile(path);
  const rootKey = await rootKeyOf(keyfile, secret.secret, secret.kind);
  const lock = lockVault(join(path, vaultFiles.lock));
  try {
    // A re-encryption that was cut off leaves two databases; the keyfile opens one of them.
    const found = await examineCopy(path, vaultFiles.database, { rootKey, ...keyfile }, heads);
    const next = await lstat(join(path, vaultFiles.next)).catch(() => null);
    return resultOf(
      found.passed || next === null
        ? found
        : await examineCopy(path, vaultFiles.next, { rootKey, ...keyfile }, heads),
    );
  } finally {
    wipe(rootKey);
    lock.release();
  }
}

/**
 * Checks a backup whole, as a restore would, and leaves nothing behind.
 *
 * @throws AppError the codes of `openBackup`
 */
export async function checkBackup(
  backup: string,
  secret: Secret,
  heads: readonly string[],
): Promise<CheckResult> {
  const beside = await mkdtemp(join(tmpdir(), 'countersign-check-'));
  let opened: OpenedBackup | null = null;
  try {
    opened = await openBackup(beside, { path: resolve(backup), ...secret }, alone());
    if (heads.length === 0) return { failed: null, counts: opened.counts, witnesses: [] };
    const { rootKey, keyfile, folder } = opened;
    const path = join(folder, vaultFiles.database);
    return resultOf(await examineWith(path, { rootKey, ...keyfile }, heads));
  } finally {
    if (opened !== null) await dropBackup(opened);
    await rm(beside, { recursive: true, force: true });
  }
}

interface Keyed {
  readonly rootKey: Uint8Array;
  readonly vaultId: string;
}

async function examineCopy(
  folder: string,
  file: string,
  keyed: Keyed,
  heads: readonly string[],
): Promise<Examination> {
  const beside = await mkdtemp(join(folder, checkPrefix));
  try {
    const [from, copy] = [join(folder, file), join(beside, vaultFiles.database)];
    const whenMissing = (error: NodeJS.ErrnoException): void => {
      if (error.code !== 'ENOENT') throw error;
    };
    await copyFile(from, copy, constants.COPYFILE_FICLONE).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? new AppError('vault_not_found') : error;
    });
    await copyFile(`${from}-wal`, `${copy}-wal`, constants.COPYFILE_FICLONE).catch(whenMissing);
    return await examineWith(copy, keyed, heads);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function examineWith(
  path: string,
  { rootKey, vaultId }: Keyed,
  heads: readonly string[],
): Promise<Examination> {
  const keys = { database: subkey(rootKey, 'database'), audit: subkey(rootKey, 'audit') };
  try {
    return await examine(path, keys, vaultId, heads);
  } finally {
    wipe(keys.database, keys.audit);
  }
}

function resultOf(examined: Examination): CheckResult {
  if (examined.passed) {
    const { counts, witnesses } = examined.found;
    return { failed: null, counts, witnesses };
  }
  if (examined.code.startsWith('disk_')) throw new AppError(examined.code);
  return { failed: examined.failed, counts: null, witnesses: [] };
}
