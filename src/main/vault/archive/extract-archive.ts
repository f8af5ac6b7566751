import { closeSync, fsyncSync, openSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { rowsFile, archiveFiles } from '#shared/model/archive/manifest.ts';
import type { ArchiveManifest, SealedPart } from '#shared/model/archive/manifest.ts';
import { tablesOf } from '#shared/model/archive/tables.ts';
import { AppError } from '#shared/errors.ts';
import type { Extracted, JobKeys, JobProgress } from '../backup/job.ts';
import { examine } from '../backup/examine.ts';
import { vaultFiles } from '../folder.ts';
import { connect } from '../sql/connect.ts';
import { writableDb } from '../sql/db.ts';
import { migrate } from '../sql/migrate.ts';
import { setPragmas } from '../sql/pragmas.ts';
import { writeSettings } from '../sql/queries/settings.ts';
import type { Connection } from '../sql/sqlite.ts';
import { attachmentWriter, fillEntries, rowWriter } from './fill.ts';
import { readOutside } from './outside.ts';
import { readRows } from './read-rows.ts';
import { keepSecretSettings, openSecrets } from './secrets.ts';
import { openZip } from './zip-reader.ts';
import type { OpenedZip } from './zip-reader.ts';

/** The sealed part, in bytes: a key or two for each person. */
const largestSealed = 512 * 1024 * 1024;

/**
 * Makes the database of a vault in `folder` from the export at `path`, and examines it whole.
 *
 * @param keys of the vault; `backup` is here the one by which the export is sealed
 * @throws AppError `archive_unreadable`, `archive_damaged`, `vault_newer`, `restore_no_room`; errors of the disk
 *   as they are
 */
export async function extractArchive(
  path: string,
  folder: string,
  keys: JobKeys,
  vaultId: string,
  onProgress: (progress: JobProgress) => void,
): Promise<Extracted> {
  const zip = await openZip(path, isOurs);
  const database = join(folder, vaultFiles.database);
  let manifest: ArchiveManifest;
  try {
    const outside = await readOutside(zip);
    ({ manifest } = outside);
    if (manifest.vaultId !== vaultId) throw new AppError('archive_damaged');
    const text = await zip.readText(archiveFiles.sealed, largestSealed);
    const sealed = openSecrets(keys.backup, text, outside.beside);
    await requireRoom(folder, zip);
    await fillDatabase(database, keys.database, { zip, manifest, sealed, onProgress });
  } finally {
    zip.close();
  }
  const examined = await examine(database, keys, vaultId);
  if (!examined.passed) {
    const { code, failed } = examined;
    throw new AppError(code.startsWith('disk_') ? code : 'archive_damaged', failed);
  }
  return { manifest, counts: examined.found.counts };
}

function isOurs(path: string): boolean {
  const known: readonly string[] = Object.values(archiveFiles);
  return known.includes(path) || path.startsWith('data/') || path.startsWith('attachments/');
}

async function requireRoom(folder: string, zip: OpenedZip): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const bytes = zip.paths.reduce((sum, path) => sum + (zip.sizeOf(path) ?? 0), 0);
  if (bytes > bavail * bsize) throw new AppError('restore_no_room');
}

interface Filling {
  readonly zip: OpenedZip;
  readonly manifest: ArchiveManifest;
  readonly sealed: SealedPart;
  readonly onProgress: (progress: JobProgress) => void;
}

async function fillDatabase(path: string, key: Uint8Array, filling: Filling): Promise<void> {
  // Made here, because SQLite would make it readable by others.
  closeSync(openSync(path, 'wx', 0o600));
  const connection = connect(path, key);
  try {
    setPragmas(connection);
    // Nobody knows of this file yet: it is flushed once, at its end.
    connection.pragma('synchronous = OFF');
    migrate(connection, filling.manifest.schema);
    await fillRows(connection, filling);
  } catch (error) {
    throw isRefused(error) ? new AppError('archive_damaged', undefined, { cause: error }) : error;
  } finally {
    connection.close();
  }
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

async function fillRows(
  connection: Connection,
  { zip, manifest, sealed, onProgress }: Filling,
): Promise<void> {
  const { schema, vaultId, madeAt, counts } = manifest;
  const db = writableDb(connection);
  const tables = tablesOf(schema);
  const bytes = tables.reduce((sum, { name }) => sum + (zip.sizeOf(rowsFile(name)) ?? 0), 0);
  // To make what is searched takes about as long as to read what it is made of.
  const total = 2 * bytes;
  const keepFiles = attachmentWriter(db, zip);
  let done = 0;
  for (const table of tables) {
    const write = rowWriter(db, table, sealed);
    for await (const { rows, size } of readRows(zip, table, sealed.files)) {
      db.atomically(() => rows.forEach(write));
      if (table.name === 'attachment') await keepFiles(rows);
      done += size;
      onProgress({ step: 'read', done, total });
    }
  }
  db.atomically(() => {
    writeSettings(db, { vaultId }, madeAt);
    keepSecretSettings(db, sealed);
  });
  migrate(connection);
  fillEntries(writableDb(connection), () => {
    done += bytes / Math.max(1, counts.sessions);
    onProgress({ step: 'read', done: Math.min(done, total), total });
  });
}

/** Rows that the tables themselves do not take. */
function isRefused(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^SQLITE_(?:CONSTRAINT|MISMATCH|TOOBIG|RANGE)/.test(code);
}
