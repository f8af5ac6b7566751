import { closeSync, constants, openSync } from 'node:fs';
import { access, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connection } from './sqlite.ts';
import { AppError } from '#shared/errors.ts';
import { vaultFiles } from '../folder.ts';
import { storageError } from '../storage-error.ts';
import { connect } from './connect.ts';
import { writableDb } from './db.ts';
import type { WritableDb } from './db.ts';
import { examineLeftLog, requireOurs } from './examine.ts';
import type { VaultFile } from './examine.ts';
import { finishReencryption } from './finish-reencryption.ts';
import { freezer } from './freeze.ts';
import type { Freezer } from './freeze.ts';
import { lockVault } from './lock.ts';
import { keepLog } from './log.ts';
import type { Log } from './log.ts';
import { owesLog, readMark } from './log-mark.ts';
import { migrate } from './migrate.ts';
import { setPragmas } from './pragmas.ts';
import { pageSize } from './wrong-key.ts';

export interface VaultDatabase {
  readonly db: WritableDb;
  /** For a backup: holds the main file still while saves go on. */
  readonly freeze: Freezer['freeze'];
  /** Folds the write-ahead log in, closes, and gives the vault free. */
  readonly close: () => void;
}

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
    await finishReencryption({ folder, path, key, vaultId });
    await refuseByHeader(path);
    const vault = { folder, path, key, vaultId };
    const left = await examineLeftLog(vault).catch(unlessFull);
    const connection = await openOurs(vault);
    const lost = left?.lost ?? (left === null && owesLog(readMark(connection)));
    return ready(connection, path, lock.release, () => {
      const log = keepLog(connection, lost);
      try {
        markUnlessFull(log);
        migrate(connection);
        // A person may have been destroyed right before a crash: the log of then still holds them.
        if (left !== null) emptyUnlessFull(log);
        return log;
      } catch (error) {
        log.end();
        throw error;
      }
    });
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
    const connection = connect(path, key);
    return ready(connection, path, lock.release, () => {
      migrate(connection);
      return keepLog(connection, false);
    });
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Sets a connection up and hands it out; one that cannot be set up is closed. */
function ready(
  connection: Connection,
  path: string,
  release: () => void,
  prepare: () => Log,
): VaultDatabase {
  let log: Log;
  try {
    setPragmas(connection);
    log = prepare();
  } catch (error) {
    connection.close();
    throw error;
  }
  const still = freezer(connection, log, path);
  return {
    db: writableDb(connection, log),
    freeze: still.freeze,
    close: () => {
      log.end();
      connection.close();
      still.end();
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

async function openOurs(vault: VaultFile): Promise<Connection> {
  const connection = connect(vault.path, vault.key);
  try {
    await requireOurs(connection, vault);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** A full disk has no room for the examination; the vault is opened all the same, to be read. */
function unlessFull(error: unknown): undefined {
  if (!isFull(error)) throw error;
  return undefined;
}

/** The mark then goes in before the first change that the disk takes. */
function markUnlessFull(log: Log): void {
  try {
    log.fold();
  } catch (error) {
    unlessFull(error);
  }
}

/** What a full disk does not take now is done when the vault is closed. */
function emptyUnlessFull(log: Log): void {
  try {
    log.empty();
  } catch (error) {
    unlessFull(error);
  }
}

function isFull(error: unknown): boolean {
  // The index of a log that is read, a file of its own, is what a full disk refuses first.
  if (error instanceof Error && 'code' in error && error.code === 'SQLITE_IOERR_SHMSIZE')
    return true;
  const known = storageError(error);
  return known instanceof AppError && known.code === 'disk_full';
}
