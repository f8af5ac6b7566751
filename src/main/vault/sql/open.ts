import { closeSync, constants, openSync } from 'node:fs';
import { access, copyFile, mkdtemp, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connection } from './sqlite.ts';
import { AppError } from '#shared/errors.ts';
import { vaultFiles } from '../folder.ts';
import { connect } from './connect.ts';
import { writableDb } from './db.ts';
import type { WritableDb } from './db.ts';
import { lockVault } from './lock.ts';
import { latestVersion, migrate } from './migrate.ts';
import { setPragmas } from './pragmas.ts';
import { missingKeyCode, pageSize } from './wrong-key.ts';

export interface VaultDatabase {
  readonly db: WritableDb;
  /** Folds the write-ahead log in, closes, and gives the vault free. */
  readonly close: () => void;
}

/** Up to here every page is read at the opening; beyond, a page is checked when it is read. */
const checkedWhole = 8 * 2 ** 20;
/** Up to here a vault that was not closed in order is examined on a copy first. */
const examinedOnCopy = 64 * 2 ** 20;

/**
 * Opens the database of a vault, in the order of DESIGN 5. A refusal leaves its files as they were.
 * Every page carries the tag of its cipher, so a damaged page is an error wherever it is read.
 *
 * @throws AppError `vault_not_found`, `vault_in_use`, `vault_empty`, `vault_plaintext`, `vault_foreign`,
 *   `vault_damaged`, `vault_newer`
 */
export async function openDatabase(
  folder: string,
  key: Uint8Array,
  vaultId: string,
): Promise<VaultDatabase> {
  const path = join(folder, vaultFiles.database);
  const lock = lockVault(join(folder, vaultFiles.lock));
  try {
    await refuseByHeader(path);
    if (await needsExamination(path)) await examineCopy(folder, path, key, vaultId);
    return ready(await openExamined(path, key, vaultId), lock.release);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Makes the database of a new vault in a folder that holds none. */
export function createDatabase(folder: string, key: Uint8Array): VaultDatabase {
  const lock = lockVault(join(folder, vaultFiles.lock));
  try {
    const path = join(folder, vaultFiles.database);
    // Made here, because SQLite would make it readable by others; its log takes over the mode.
    closeSync(openSync(path, 'wx', 0o600));
    return ready(connect(path, key), lock.release);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Sets a connection up and hands it out; one that cannot be set up is closed. */
function ready(connection: Connection, release: () => void): VaultDatabase {
  try {
    setPragmas(connection);
    migrate(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
  return {
    db: writableDb(connection),
    close: () => {
      try {
        connection.pragma('wal_checkpoint(TRUNCATE)');
      } catch {
        // A full disk: the log stays beside the database, whole, and is folded in another time.
      }
      connection.close();
      release();
    },
  };
}

/** An empty file, a stump, or an unencrypted one would be opened by SQLite without a complaint. */
export async function refuseByHeader(path: string): Promise<void> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new AppError('vault_not_found') : error;
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
    if (bytesRead === 0) throw new AppError('vault_empty');
    if (buffer.toString('latin1') === 'SQLite format 3\0') throw new AppError('vault_plaintext');
    // Of less than a page SQLite would make a new, empty database.
    if ((await file.stat()).size < pageSize) throw new AppError('vault_damaged');
    // SQLite would open it for reading and fail later, under a name that tells a person nothing.
    await access(path, constants.W_OK);
  } finally {
    await file.close();
  }
}

/** Whether a write-ahead log was left behind: closing a refused connection would fold it in. */
async function needsExamination(path: string): Promise<boolean> {
  const [database, log] = await Promise.all([stat(path), stat(`${path}-wal`).catch(() => null)]);
  return log !== null && log.size > 0 && database.size + log.size <= examinedOnCopy;
}

async function examineCopy(
  folder: string,
  path: string,
  key: Uint8Array,
  vaultId: string,
): Promise<void> {
  const beside = await mkdtemp(join(folder, 'check-'));
  try {
    const copy = join(beside, vaultFiles.database);
    await copyFile(path, copy, constants.COPYFILE_FICLONE);
    await copyFile(`${path}-wal`, `${copy}-wal`, constants.COPYFILE_FICLONE);
    (await openExamined(copy, key, vaultId)).close();
  } finally {
    await rm(beside, { recursive: true });
  }
}

/** A connection to a database that is ours, whole and not from the future; nothing is written yet. */
async function openExamined(path: string, key: Uint8Array, vaultId: string): Promise<Connection> {
  const connection = connect(path, key);
  try {
    await readSchema(connection, path, key);
    const version = versionOf(connection);
    if (version > latestVersion) throw new AppError('vault_newer');
    if (version < 1) throw new AppError('vault_damaged');
    refuseDamaged(connection);
    const found = connection
      .prepare("select value from setting where key = 'vaultId'")
      .pluck()
      .get() as string | undefined;
    if (found !== JSON.stringify(vaultId)) throw new AppError('vault_foreign');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
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

function versionOf(connection: Connection): number {
  return connection.pragma('user_version', { simple: true }) as number;
}

function refuseDamaged(connection: Connection): void {
  const pages = connection.pragma('page_count', { simple: true }) as number;
  const size = connection.pragma('page_size', { simple: true }) as number;
  if (pages * size > checkedWhole) return;
  if (connection.pragma('quick_check', { simple: true }) !== 'ok') {
    throw new AppError('vault_damaged');
  }
}
