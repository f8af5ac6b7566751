import { constants, copyFile, link, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '#shared/errors.ts';
import { checkPrefix, vaultFiles } from '../folder.ts';
import { connectToRead } from './connect.ts';
import { setLogAside } from './log-aside.ts';
import { readMark } from './log-mark.ts';
import type { LogMark } from './log-mark.ts';
import { judgeLog, readLogFile } from './lost-log.ts';
import type { LogVerdict } from './lost-log.ts';
import { latestVersion } from './migrate.ts';
import type { Connection } from './sqlite.ts';
import { hasOurSchema } from './schema.ts';
import { missingKeyCode } from './wrong-key.ts';

/** A vault's database on disk, and what it must be. */
export interface VaultFile {
  readonly folder: string;
  readonly path: string;
  readonly key: Uint8Array;
  readonly vaultId: string;
}

/** Up to here every page is read at the opening; beyond, a page is checked when it is read. */
const checkedWhole = 8 * 2 ** 20;

/**
 * Looks at a vault that was not closed in order, without writing to it: closing a connection that may
 * write folds the log in, also when the vault was refused. A log that is not this vault's is set aside
 * under another name, once the vault was found whole without it.
 *
 * @returns null when there is no log
 * @throws AppError as `requireOurs`
 */
export async function examineLeftLog(vault: VaultFile): Promise<LogVerdict | null> {
  const { folder, path } = vault;
  const file = await readLogFile(`${path}-wal`);
  if (file === null) return null;
  const beside = await mkdtemp(join(folder, checkPrefix));
  try {
    const main = { ...vault, path: join(beside, vaultFiles.database) };
    await twin(path, main.path);
    const alone = markOf(main);
    const { mark: withLog, recovered } = lookAtLog(vault);
    const verdict = judgeLog({ alone, withLog, file, recovered });
    const examined = connectToRead(verdict.foreign ? main.path : path, vault.key);
    try {
      await requireOurs(examined, vault);
    } finally {
      examined.close();
    }
    if (verdict.foreign) await setLogAside(folder);
    return verdict;
  } finally {
    await rm(`${path}-shm`, { force: true });
    await rm(beside, { recursive: true });
  }
}

/**
 * Refuses a database that is not ours, not whole, or from the future.
 *
 * @throws AppError `vault_foreign`, `vault_damaged`, `vault_newer`
 */
export async function requireOurs(
  connection: Connection,
  { path, key, vaultId }: VaultFile,
): Promise<void> {
  await readSchema(connection, path, key);
  const version = connection.pragma('user_version', { simple: true }) as number;
  if (version > latestVersion) throw new AppError('vault_newer');
  if (version < 1 || !hasOurSchema(connection, version)) throw new AppError('vault_damaged');
  refuseDamaged(connection);
  const found = connection
    .prepare("select value from setting where key = 'vaultId'")
    .pluck()
    .get() as string | undefined;
  if (found !== JSON.stringify(vaultId)) throw new AppError('vault_foreign');
}

/** A second name for the main file, under which SQLite finds no log; a copy where links are not known. */
async function twin(path: string, name: string): Promise<void> {
  await link(path, name).catch(() => copyFile(path, name, constants.COPYFILE_FICLONE));
}

/** The mark of a main file alone; null when it cannot be read, as in the middle of a fold. */
function markOf({ path, key }: VaultFile): LogMark | null {
  const connection = connectToRead(path, key);
  try {
    return readMark(connection);
  } catch {
    return null;
  } finally {
    connection.close();
  }
}

function lookAtLog({ path, key }: VaultFile): { mark: LogMark | null; recovered: number } {
  const connection = connectToRead(path, key);
  try {
    const mark = readMark(connection);
    const length = connection.prepare('pragma wal_checkpoint(NOOP)').get();
    return { mark, recovered: (length as { readonly log: number }).log };
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return { mark: null, recovered: 0 };
  } finally {
    connection.close();
  }
}

async function readSchema(connection: Connection, path: string, key: Uint8Array): Promise<void> {
  try {
    connection.prepare('select count(*) from sqlite_master').get();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB') {
      throw new AppError(await missingKeyCode(path, key));
    }
    throw error;
  }
}

function refuseDamaged(connection: Connection): void {
  const pages = connection.pragma('page_count', { simple: true }) as number;
  const size = connection.pragma('page_size', { simple: true }) as number;
  if (pages * size > checkedWhole) return;
  if (connection.pragma('quick_check', { simple: true }) !== 'ok') {
    throw new AppError('vault_damaged');
  }
}

/** SQLite's words for pages that do not open under the key, or make no sense. */
function isUnreadable(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_ERROR';
}
