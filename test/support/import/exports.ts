import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packTar } from 'modern-tar';
import { ZipFile } from 'yazl';
import type { ChosenSource, SourceFile } from '#main/import/index.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/import');

/** When every file of a fixture was changed, as far as an export says it. */
const modified = new Date('2026-03-31T10:00:00.000Z');

/** The bytes of one fixture. */
export function fixtureFile(path: string): Uint8Array {
  return readFileSync(join(fixtures, path));
}

/** All files of a fixture's folder, in no order that means anything. */
export function fixtureFiles(folder: string): readonly SourceFile[] {
  const root = join(fixtures, folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(root.length + 1),
      bytes: readFileSync(path),
      modifiedAt: modified.toISOString(),
    }));
}

/** A file as a person chooses it. */
export function chosenFile(name: string, content: string | Uint8Array): ChosenSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { kind: 'file', name, bytes };
}

export function chosenFolder(files: Readonly<Record<string, string | Uint8Array>>): ChosenSource {
  return {
    kind: 'folder',
    skipped: [],
    files: Object.entries(files).map(([path, content]) => ({
      path,
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
      modifiedAt: null,
    })),
  };
}

export async function zipOf(files: readonly SourceFile[]): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const { path, bytes } of files) {
    zip.addBuffer(Buffer.from(bytes), path, { mtime: modified });
  }
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

export function tarOf(files: readonly SourceFile[]): Promise<Uint8Array> {
  return packTar(
    files.map(({ path, bytes }) => ({
      header: { name: path, size: bytes.length, type: 'file', mtime: modified },
      body: bytes,
    })),
  );
}
