import { basename } from 'node:path';
import { archiveFiles, isNewerManifest, manifestShape } from '#shared/model/archive/manifest.ts';
import type { ArchiveManifest } from '#shared/model/archive/manifest.ts';
import { AppError } from '#shared/errors.ts';
import type { BackupFile } from '#shared/model/backup.ts';
import { readAt } from '../backup/sealed-file.ts';
import { parseKeyfile } from '../keys/keyfile.ts';
import type { Keyfile } from '../keys/keyfile.ts';
import { latestVersion } from '../sql/migrate.ts';
import { jsonOf } from './rows.ts';
import { openZip } from './zip-reader.ts';
import type { OpenedZip } from './zip-reader.ts';
import { closeSync, openSync, statSync } from 'node:fs';

/** Of the manifest and of the keyfile, in bytes. */
const largest = 128 * 1024;
/** With this a file of a zip begins. */
const zipMagic = 'PK\u0003\u0004';

/** What stands open in an export. */
export interface ArchiveOutside {
  readonly manifest: ArchiveManifest;
  readonly keyfile: Keyfile;
  /** Both as they stand there. */
  readonly beside: { readonly manifest: string; readonly keyfile: string };
}

/** Whether the file at `path` begins as a zip does. What cannot be read is none. */
export function isZip(path: string): boolean {
  try {
    const file = openSync(path, 'r');
    try {
      return Buffer.from(readAt(file, 0, 4)).toString('latin1') === zipMagic;
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}

/** @throws AppError `archive_unreadable`, `vault_newer`, `archive_damaged`, the codes of `parseKeyfile` */
export async function readOutside(zip: OpenedZip): Promise<ArchiveOutside> {
  if (zip.sizeOf(archiveFiles.manifest) === undefined) throw new AppError('archive_unreadable');
  const manifestText = await zip.readText(archiveFiles.manifest, largest);
  const json = jsonOf(manifestText);
  if (isNewerManifest(json)) throw new AppError('vault_newer');
  const manifest = manifestShape.safeParse(json);
  if (!manifest.success) throw new AppError('archive_unreadable');
  if (manifest.data.schema > latestVersion) throw new AppError('vault_newer');
  const keyfileText = await zip.readText(archiveFiles.keyfile, largest);
  const keyfile = parseKeyfile(keyfileText);
  if (keyfile.vaultId !== manifest.data.vaultId) throw new AppError('archive_damaged');
  return {
    manifest: manifest.data,
    keyfile,
    beside: { manifest: manifestText, keyfile: keyfileText },
  };
}

/**
 * What an export says on its outside.
 *
 * @throws AppError as `readOutside`
 */
export async function describeArchive(path: string): Promise<BackupFile> {
  await outsideAt(path);
  return { fileName: basename(path), bytes: statSync(path).size };
}

/** The same of the export at `path`. */
export async function outsideAt(path: string): Promise<ArchiveOutside> {
  const outside: ReadonlySet<string> = new Set([archiveFiles.manifest, archiveFiles.keyfile]);
  const zip = await openZip(path, (name) => outside.has(name));
  try {
    return await readOutside(zip);
  } finally {
    zip.close();
  }
}
