import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '#shared/errors.ts';
import type { AuditKind } from '#shared/model/audit.ts';
import type { RestorePreview } from '#shared/model/backup.ts';
import { isZip, outsideAt } from '../archive/outside.ts';
import { flushFolder, writeFlushed } from '../atomic-write.ts';
import { freeVaultPath, isFreeName, isVaultName, vaultFiles } from '../folder.ts';
import { wipe } from '../keys/bytes.ts';
import type { KeyCostRule } from '../keys/derive.ts';
import { keyfileText, parseKeyfile } from '../keys/keyfile.ts';
import type { Keyfile } from '../keys/keyfile.ts';
import { recoveryKeyOf } from '../keys/recovery-words.ts';
import { openWithPassphrase, openWithRecoveryKey } from '../keys/slots.ts';
import { subkey } from '../keys/subkeys.ts';
import { openVault } from '../lifecycle/open.ts';
import type { Work } from '../long-work.ts';
import { currentCounts } from './current.ts';
import type { VaultHere } from './current.ts';
import { isAbandoned } from './file-name.ts';
import { codeOfFault } from './job.ts';
import type { Extracted } from './job.ts';
import { jobKeys, runJob } from './run-job.ts';
import { openSealedFile } from './sealed-file.ts';
import { readOutside } from './unseal.ts';

/** Beside the vaults: folders in which a backup was opened, by the process in their name. */
const restoringPrefix = '.restoring-';

/** A backup, or an export of everything, that was opened and found whole: a vault that only lacks its name. */
export interface OpenedBackup extends Extracted {
  /** How the activity log takes down that a vault was made of it. */
  readonly kind: Extract<AuditKind, 'vault_restored' | 'archive_read'>;
  readonly keyfile: Keyfile;
  readonly rootKey: Uint8Array;
  /** Where its vault lies, complete but for its keyfile. */
  readonly folder: string;
}

export interface BackupSecret {
  readonly path: string;
  readonly secret: string;
  readonly kind: 'passphrase' | 'recovery';
}

/**
 * Opens a backup, or an export of everything, with the passphrase or recovery words of its time, takes its
 * database out beside the vaults, and examines that whole. On failure nothing of it stays.
 *
 * @param vaults the folder of all vaults
 * @throws AppError `backup_unreadable`, `backup_damaged`, `archive_unreadable`, `archive_damaged`,
 *   `vault_newer`, the codes of `parseKeyfile`,
 *   `wrong_passphrase`, `wrong_recovery_key`, `restore_no_room`, `restore_failed`; `cancelled`, `locked`
 */
export async function openBackup(
  vaults: string,
  { path, secret, kind }: BackupSecret,
  { signal, announce }: Pick<Work, 'signal' | 'announce'>,
): Promise<OpenedBackup> {
  const isArchive = isZip(path);
  const { keyfile } = isArchive ? await outsideAt(path) : { keyfile: keyfileIn(path) };
  announce({ task: 'key_derivation', done: 0, total: 1 });
  const rootKey = await rootKeyOf(keyfile, secret, kind);
  announce({ task: 'key_derivation', done: 1, total: 1 });
  let folder: string | null = null;
  try {
    await mkdir(vaults, { recursive: true, mode: 0o700 });
    await clearLeftovers(vaults);
    folder = await mkdtemp(join(vaults, `${restoringPrefix}${process.pid}-`));
    const keys = {
      backup: subkey(rootKey, isArchive ? 'archive' : 'backup'),
      database: subkey(rootKey, 'database'),
      audit: subkey(rootKey, 'audit'),
    };
    const job = { path, folder, vaultId: keyfile.vaultId, keys: jobKeys(keys) };
    wipe(keys.backup, keys.database, keys.audit);
    const { manifest, counts } = await runJob<'extract'>({ kind: 'extract', ...job }, signal, {
      onProgress: ({ done, total }) => announce({ task: 'restore', done, total }),
    });
    // It becomes a folder: whoever made the file must not choose where.
    if (!isVaultName(manifest.name)) {
      throw new AppError(isArchive ? 'archive_damaged' : 'backup_damaged');
    }
    const made = isArchive ? 'archive_read' : 'vault_restored';
    return { kind: made, manifest, counts, keyfile, rootKey, folder };
  } catch (error) {
    wipe(rootKey);
    if (folder !== null) await removeIfPossible(folder);
    throw new AppError(codeOfFault(error, 'restore'), undefined, { cause: error });
  }
}

/** What an opened backup would be restored to, beside the same vault as it is here now. */
export async function previewOf(
  { manifest, counts, rootKey }: OpenedBackup,
  vaults: string,
  here: VaultHere | null,
): Promise<RestorePreview> {
  const { name, madeAt, vaultId } = manifest;
  return {
    name,
    suggestedName: await freeName(vaults, name),
    madeAt,
    backup: counts,
    current: await currentCounts(vaults, { name, vaultId, rootKey }, here),
  };
}

/**
 * Gives an opened backup the name of a new vault, in one step: it is there whole, or not at all.
 *
 * @throws AppError `vault_exists`, `invalid_input`, `restore_no_room`, `restore_failed`
 */
export async function restoreBackup(
  vaults: string,
  { kind, keyfile, rootKey, folder }: OpenedBackup,
  name: string,
  keyCost: KeyCostRule,
): Promise<void> {
  try {
    const path = await freeVaultPath(vaults, name);
    const lock = join(folder, vaultFiles.keyfile);
    await rm(lock, { force: true });
    await writeFlushed(lock, keyfileText(keyfile));
    (await openVault(folder, keyfile, rootKey, keyCost, kind)).close();
    await flushFolder(folder);
    await rename(folder, path);
    await flushFolder(vaults);
  } catch (error) {
    throw new AppError(codeOfFault(error, 'restore'), undefined, { cause: error });
  }
}

/** Lets go of an opened backup: its keys, and what was taken out of it unless that is a vault now. */
export async function dropBackup({ rootKey, folder }: OpenedBackup): Promise<void> {
  wipe(rootKey);
  await removeIfPossible(folder);
}

function keyfileIn(path: string): Keyfile {
  const file = openSealedFile(path);
  try {
    return parseKeyfile(readOutside(file).header.keyfile);
  } finally {
    file.close();
  }
}

/** @throws AppError `wrong_passphrase`, `wrong_recovery_key` */
export async function rootKeyOf(
  keyfile: Keyfile,
  secret: string,
  kind: BackupSecret['kind'],
): Promise<Uint8Array> {
  if (kind === 'passphrase') return openWithPassphrase(keyfile, secret);
  const recoveryKey = recoveryKeyOf(secret);
  try {
    return openWithRecoveryKey(keyfile, recoveryKey);
  } finally {
    wipe(recoveryKey);
  }
}

async function freeName(vaults: string, name: string): Promise<string> {
  for (let nth = 0; ; nth += 1) {
    const wanted = nth === 0 ? name : `${name} (restored${nth === 1 ? '' : ` ${nth}`})`;
    if (await isFreeName(vaults, wanted)) return wanted;
  }
}

async function clearLeftovers(vaults: string): Promise<void> {
  for (const name of await readdir(vaults)) {
    const pid = Number(name.slice(restoringPrefix.length).split('-')[0]);
    if (name.startsWith(restoringPrefix) && isAbandoned(pid)) {
      await removeIfPossible(join(vaults, name));
    }
  }
}

/** What stays is encrypted, and the next backup that is opened tries again; no lock may fail of it. */
async function removeIfPossible(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
}
