import { AppError } from '#shared/errors.ts';
import type { ImportSource, ReadImport } from '#shared/model/import.ts';
import { isTar, untar } from './containers/untar.ts';
import { isZip, unzip } from './containers/unzip.ts';
import { readEvernote } from './evernote/index.ts';
import { noteExtensions } from './files.ts';
import { isJoplinItem, readJoplin } from './joplin/index.ts';
import { importLimits } from './limits.ts';
import type { ImportLimits } from './limits.ts';
import { readMarkdown } from './markdown/index.ts';
import type { ReadNotes } from './markdown/read.ts';
import { isOfNotesnook, readNotesnook } from './notesnook/index.ts';
import { isPeopleText, readPeople } from './people/index.ts';
import { safeFileName } from './safe-path.ts';
import { extensionOf } from './source.ts';
import type { ChosenSource, SourceFile, SourceFiles } from './source.ts';
import { isBackupText } from './standard-notes/backup.ts';
import { readStandardNotes } from './standard-notes/index.ts';
import { decodeText } from './text/decode.ts';

/**
 * Reads what another program exported, whichever that is: that is told by what the files hold, and by
 * their names only where they hold plain text. Nothing is written, loaded or run.
 *
 * @throws AppError `import_unreadable` where it is of no program that is known here, `import_damaged`,
 *   `import_encrypted`, `import_too_large`
 */
export async function readImport(
  chosen: ChosenSource,
  limits: ImportLimits = importLimits,
): Promise<ReadImport> {
  if (chosen.kind === 'folder') return readFiles(chosen, limits);
  const { bytes } = chosen;
  if (bytes.length > limits.totalBytes) throw new AppError('import_too_large');
  if (isZip(bytes)) return readFiles(await unzip(bytes, limits), limits);
  if (isTar(bytes)) {
    const files = await untar(bytes, limits);
    if (!files.files.some(({ path }) => isJoplinItem(path))) {
      throw new AppError('import_unreadable');
    }
    return notesOf('joplin-jex', readJoplin(files, limits));
  }
  return readFile({ path: safeFileName(chosen.name), bytes, modifiedAt: null }, limits);
}

function readFile(file: SourceFile, limits: ImportLimits): ReadImport {
  const text = decodeText(file.bytes);
  if (text === null) throw new AppError('import_unreadable');
  if (isEnex(text)) return notesOf('evernote', readEvernote([file], limits));
  if (isBackupText(text)) return notesOf('standard-notes', readStandardNotes(text, limits));
  const isTable = /^(?:csv|tsv|txt)$/u.test(extensionOf(file.path));
  if (isTable && isPeopleText(text)) {
    return { source: 'people-csv', notes: [], ...readPeople(text, limits) };
  }
  if (!noteExtensions.has(extensionOf(file.path))) throw new AppError('import_unreadable');
  return readFiles({ files: [file], skipped: [] }, limits);
}

function readFiles(found: SourceFiles, limits: ImportLimits): ReadImport {
  const { files, skipped } = found;
  if (files.length > limits.entries) throw new AppError('import_too_large');
  if (files.some(({ path }) => isJoplinItem(path))) {
    return notesOf('joplin-raw', readJoplin(found, limits));
  }
  const backup = backupIn(files);
  if (backup !== null) {
    const read = readStandardNotes(backup, limits);
    return withSkipped(notesOf('standard-notes', read), skipped);
  }
  const notebooks = files.filter(isNotebook);
  if (notebooks.length > 0) {
    const others = files.filter((file) => !isNotebook(file));
    const unused = others.map(({ path }) => ({ where: path, why: 'not_a_note' as const }));
    const read = notesOf('evernote', readEvernote(notebooks, limits));
    return withSkipped(read, [...skipped, ...unused]);
  }
  const notes = files.filter(({ path }) => noteExtensions.has(extensionOf(path)));
  if (notes.length === 0) throw new AppError('import_unreadable');
  return notes.some(({ bytes }) => isOfNotesnook(startOf(bytes)))
    ? notesOf('notesnook', readNotesnook(found, limits))
    : notesOf('markdown', readMarkdown(found, limits));
}

function notesOf(source: ImportSource, { notes, skipped }: ReadNotes): ReadImport {
  return { source, notes, people: [], skipped };
}

function withSkipped(read: ReadImport, skipped: ReadImport['skipped']): ReadImport {
  return { ...read, skipped: [...read.skipped, ...skipped] };
}

function isNotebook({ path }: SourceFile): boolean {
  return extensionOf(path) === 'enex';
}

function isEnex(text: string): boolean {
  return /<en-export[\s>]/u.test(text.slice(0, 2_000));
}

/** The one file of a Standard Notes backup that holds everything; its other files say the same again. */
function backupIn(files: readonly SourceFile[]): string | null {
  const named = files.find(({ path }) =>
    /(?:^|\/)Standard Notes .*Backup and Import File[^/]*$/u.test(path),
  );
  const text = named === undefined ? null : decodeText(named.bytes);
  return text !== null && isBackupText(text) ? text : null;
}

/** The begin of a file, as far as it may say whose it is. */
function startOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4_000)).toString(
    'utf8',
  );
}
