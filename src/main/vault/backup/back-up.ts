import { link, lstat, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { v7 as newId } from 'uuid';
import { AppError } from '#shared/errors.ts';
import { flushFolder } from '../atomic-write.ts';
import { auditHead, record } from '../audit/chain.ts';
import { checkPrefix, vaultNameAt } from '../folder.ts';
import { keyfileText } from '../keys/keyfile.ts';
import type { OpenVault } from '../lifecycle/open.ts';
import { readKeyfile } from '../lifecycle/read-keyfile.ts';
import type { Work } from '../long-work.ts';
import { latestVersion } from '../sql/migrate.ts';
import type { FrozenFile } from '../sql/freeze.ts';
import { insertBackup, setFailure } from '../sql/queries/backups.ts';
import type { KeptBackup } from '../sql/queries/backups.ts';
import { countVault } from '../sql/queries/counts.ts';
import { backupFileName, isLeftover, partName } from './file-name.ts';
import { backupFormat, outsideOf } from './format.ts';
import type { BackupHeader, BackupManifest } from './format.ts';
import { codeOfFault } from './job.ts';
import { jobKeys, runJob } from './run-job.ts';

/**
 * Backs the vault up into `folder`: one new file, proved, recorded. Saves go on meanwhile, and the
 * backup holds the state of its begin. On failure or abort nothing of it stays.
 *
 * @throws AppError `backup_no_room`, `backup_folder_missing`, `backup_folder_read_only`,
 *   `backup_unproved`, `backup_failed`; `cancelled`, `locked`
 */
export async function backUp(vault: OpenVault, folder: string, work: Work): Promise<KeptBackup> {
  const part = join(folder, partName(vault.vaultId));
  let proofFolder: string | null = null;
  let written: string | null = null;
  try {
    await clearLeftovers(vault, folder);
    proofFolder = await mkdtemp(join(vault.folder, checkPrefix));
    const { manifest, bytes } = await writeAndProve(vault, { part, proofFolder }, work);
    written = await takeName(part, folder, manifest);
    const kept: KeptBackup = {
      id: manifest.id,
      folder,
      fileName: basename(written),
      bytes,
      counts: manifest.counts,
      madeAt: manifest.madeAt,
      provedAt: vault.now().toISOString(),
    };
    work.signal.throwIfAborted();
    await work.inTurn(() => keep(vault, kept));
    return kept;
  } catch (error) {
    if (written !== null) await rm(written, { force: true }).catch(() => undefined);
    throw new AppError(codeOfFault(error, 'backup'), undefined, { cause: error });
  } finally {
    await rm(part, { force: true }).catch(() => undefined);
    // A backup that stands is no failure because of what is left beside the vault: its opening clears that.
    if (proofFolder !== null) {
      await rm(proofFolder, { recursive: true, force: true }).catch(() => undefined);
    }
  }
}

async function writeAndProve(
  vault: OpenVault,
  { part, proofFolder }: { readonly part: string; readonly proofFolder: string },
  { inTurn, signal, announce }: Work,
): Promise<{ readonly manifest: BackupManifest; readonly bytes: number }> {
  const { frozen, header, manifest } = await inTurn(() => begin(vault));
  let released: Promise<void> | null = null;
  let whole = true;
  const release = (): Promise<void> =>
    (released ??= inTurn(() => {
      whole = frozen.unchanged();
      frozen.release();
    }));
  try {
    const { bytes } = await runJob<'make'>(
      {
        kind: 'make',
        database: frozen.descriptor,
        databaseBytes: frozen.bytes,
        part,
        outside: outsideOf(header),
        manifest,
        proofFolder,
        keys: jobKeys({
          backup: vault.backupKey,
          database: vault.databaseKey,
          audit: vault.auditKey,
        }),
      },
      signal,
      {
        onProgress: ({ step, done, total }) =>
          announce({ task: step === 'write' ? 'backup' : 'backup_proof', done, total }),
        onCopied: () => void release(),
      },
    );
    await release();
    if (!whole) throw new AppError('backup_unproved');
    return { manifest, bytes };
  } finally {
    await release();
  }
}

/** The state that is backed up: the file stands still from here on, and is counted as it is. */
async function begin(vault: OpenVault): Promise<{
  readonly frozen: FrozenFile;
  readonly header: BackupHeader;
  readonly manifest: BackupManifest;
}> {
  const keyfile = await readKeyfile(vault.folder);
  if (keyfile.vaultId !== vault.vaultId) throw new AppError('keyfile_damaged');
  const name = vaultNameAt(vault.folder);
  const id = newId();
  const madeAt = vault.now().toISOString();
  const counted = { counts: countVault(vault.db), auditHead: auditHead(vault.db) };
  // Last, because whoever freezes has to release; no save can come in between.
  const frozen = vault.freeze();
  return {
    frozen,
    header: { id, keyfile: keyfileText(keyfile) },
    manifest: {
      format: backupFormat,
      id,
      vaultId: vault.vaultId,
      name,
      madeAt,
      schema: latestVersion,
      databaseBytes: frozen.bytes,
      ...counted,
    },
  };
}

/** Gives the proved file its name, which is not that of any other, and waits until that is on disk. */
async function takeName(part: string, folder: string, manifest: BackupManifest): Promise<string> {
  const madeAt = new Date(manifest.madeAt);
  for (let nth = 1; ; nth += 1) {
    const path = join(folder, backupFileName(manifest.name, madeAt, nth));
    if (await renameIfFree(part, path)) {
      await flushFolder(folder);
      return path;
    }
  }
}

async function renameIfFree(part: string, path: string): Promise<boolean> {
  try {
    // Unlike a rename, a link never takes the place of another file.
    await link(part, path);
    await rm(part);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // Sticks and network folders often know no links.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL'].includes(code))
      throw error;
    const taken = await lstat(path).catch(() => null);
    if (taken !== null) return false;
    await rename(part, path);
    return true;
  }
}

function keep({ db, auditKey, now }: OpenVault, backup: KeptBackup): void {
  db.atomically(() => {
    insertBackup(db, backup);
    setFailure(db, null);
    record(db, auditKey, { at: now(), kind: 'backup_made', subject: backup.id });
  });
}

/**
 * Removes the files of backups that were killed. What they left in the vault's own folder went at the
 * vault's opening.
 */
async function clearLeftovers({ vaultId }: OpenVault, folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (isLeftover(name, vaultId)) await rm(join(folder, name), { force: true });
  }
}
