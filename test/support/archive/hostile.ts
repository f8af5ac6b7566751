import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { archiveFiles } from '#shared/model/archive/manifest.ts';
import type { SealedPart } from '#shared/model/archive/manifest.ts';
import { openSecrets, sealSecrets } from '#main/vault/archive/secrets.ts';
import { openZip } from '#main/vault/archive/zip-reader.ts';
import { subkey } from '#main/vault/keys/subkeys.ts';
import type { PreparedVault } from '#main/vault/lifecycle/create.ts';

/** The files of an export by their paths. */
export type ExportFiles = ReadonlyMap<string, Buffer>;

export async function filesIn(path: string): Promise<ExportFiles> {
  const zip = await openZip(path, () => true);
  const files = new Map<string, Buffer>();
  for (const name of zip.paths) {
    const pieces: Uint8Array[] = [];
    for await (const piece of zip.read(name)) pieces.push(piece);
    files.set(name, Buffer.concat(pieces));
  }
  zip.close();
  return files;
}

/** The files with one of them changed, as text. */
export function changed(
  files: ExportFiles,
  path: string,
  change: (text: string) => string | null,
): ExportFiles {
  const text = change(files.get(path)?.toString() ?? '');
  const others = [...files].filter(([name]) => name !== path);
  return new Map(text === null ? others : [...others, [path, Buffer.from(text)]]);
}

/** Sealed anew by somebody who knows the keys: every file of rows counts as it is now. */
export function resealed(files: ExportFiles, { rootKey }: PreparedVault): ExportFiles {
  const key = subkey(rootKey, 'archive');
  const text = (name: string) => files.get(name)?.toString() ?? '';
  const beside = {
    manifest: text(archiveFiles.manifest),
    keyfile: text(archiveFiles.keyfile),
  };
  const rows = [...files].filter(([name]) => name.startsWith('data/'));
  const digests: SealedPart['files'] = Object.fromEntries(
    rows.map(([name, bytes]) => [
      name,
      { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('base64url') },
    ]),
  );
  const part = openSecrets(key, text(archiveFiles.sealed), beside);
  return changed(files, archiveFiles.sealed, () =>
    sealSecrets(key, { ...part, files: digests }, beside),
  );
}

/** A zip of these files; `twice` stands in it once more. */
export async function zipOf(path: string, files: ExportFiles, twice?: string): Promise<void> {
  const zip = new ZipFile();
  for (const [name, bytes] of files) zip.addBuffer(bytes, name);
  if (twice !== undefined) zip.addBuffer(files.get(twice) ?? Buffer.from(''), twice);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}
