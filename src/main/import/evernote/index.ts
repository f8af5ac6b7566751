import { createHash } from 'node:crypto';
import type { ImportedNote, SkippedPart } from '#shared/model/import.ts';
import { AppError } from '#shared/errors.ts';
import type { ImportLimits } from '../limits.ts';
import type { ReadNotes } from '../markdown/read.ts';
import { escaped } from '../markup/escape.ts';
import { ticked, unticked } from '../markup/html/inline.ts';
import type { OwnElement } from '../markup/html/inline.ts';
import { treeToMarkdown } from '../markup/html/to-markdown.ts';
import { htmlTree } from '../markup/html/tree.ts';
import { namedFiles } from '../markup/references.ts';
import type { FoundFile } from '../markup/references.ts';
import { takeNote } from '../note.ts';
import type { NoteDraft } from '../note.ts';
import { nameOf, stemOf } from '../source.ts';
import type { SourceFile } from '../source.ts';
import { decodeText } from '../text/decode.ts';
import { idOf } from '../text/hash.ts';
import { instantOf } from '../text/instants.ts';
import { readEnex } from './enex.ts';
import type { EnexNote } from './enex.ts';

/**
 * Notes that Evernote exported: an ENEX file for each notebook, named as it is, with ENML, which is XHTML
 * and `en-media`, `en-todo` and `en-crypt`. A file is found by the MD5 of its bytes.
 *
 * Source: evernote-export4.dtd and enml2.dtd (xml.evernote.com/pub); dev.evernote.com/doc/articles/enml.php.
 *
 * @throws AppError `import_unreadable`, `import_too_large`
 */
export function readEvernote(files: readonly SourceFile[], limits: ImportLimits): ReadNotes {
  const notes: ImportedNote[] = [];
  const skipped: SkippedPart[] = [];
  for (const file of files) {
    const text = decodeText(file.bytes);
    if (text === null) throw new AppError('import_unreadable');
    const read = readEnex(text, limits);
    if (!read.isWhole) skipped.push({ where: nameOf(file.path), why: 'unreadable' });
    for (const note of read.notes) {
      const taken = readNote(note, stemOf(file.path), limits);
      if (taken.note !== null) notes.push(taken.note);
      skipped.push(...taken.skipped);
    }
    if (notes.length > limits.entries) throw new AppError('import_too_large');
  }
  return { notes, skipped };
}

function readNote(note: EnexNote, notebook: string, limits: ImportLimits) {
  const where = note.title || note.created;
  const aside: SkippedPart[] = [];
  const resources = note.resources.filter(({ bytes, name }) => {
    const isTooLarge = bytes.length > limits.entryBytes;
    if (isTooLarge) aside.push({ where: `${where}: ${name}`, why: 'too_large' });
    return !isTooLarge && bytes.length > 0;
  });
  const taken = takeNote(where, limits, () =>
    draftOf({ ...note, resources }, where, notebook, limits, aside),
  );
  return { note: taken.note, skipped: [...taken.skipped, ...aside] };
}

/** No address begins so: only `en-media` names a file. */
const media = 'en-media ';

function draftOf(
  note: EnexNote,
  where: string,
  notebook: string,
  limits: ImportLimits,
  aside: SkippedPart[],
): NoteDraft {
  const { title, content, created, updated, tags, resources, tasks } = note;
  const byHash = new Map(resources.map((resource) => [md5(resource.bytes), resource]));
  const fileOf = (hash: string): FoundFile | undefined => {
    const resource = byHash.get(hash);
    if (resource === undefined) return undefined;
    const ending = /^[\w.-]+\/([\w-]{1,10})/u.exec(resource.mime)?.[1] ?? 'bin';
    return { key: hash, name: resource.name || `${hash}.${ending}`, bytes: resource.bytes };
  };
  const files = namedFiles(where, (target) => {
    if (!target.startsWith(media)) return null;
    return fileOf(target.slice(media.length)) ?? 'missing';
  });
  const own: OwnElement = ({ name, attributes }) => {
    if (name === 'en-todo') return attributes['checked'] === 'true' ? ticked : unticked;
    if (name === 'en-media') {
      return files.shown(media + (attributes['hash'] ?? '').toLowerCase(), '');
    }
    if (name !== 'en-crypt') return null;
    aside.push({ where, why: 'encrypted' });
    return escaped(attributes['hint'] ?? '') || '…';
  };
  const body = treeToMarkdown(htmlTree(content, limits), files, own);
  const { keys: named } = files;
  const unnamed = [...byHash.keys()]
    .filter((hash) => !named.has(hash))
    .flatMap((hash) => fileOf(hash) ?? []);
  const lines = [
    ...tasks.map((task) => `- [${task.isDone ? 'x' : ' '}] ${escaped(task.title)}`),
    ...unnamed.map((file) => files.attached(file)),
  ];
  return {
    sourceId: idOf(title, created, content),
    title,
    text: [body, lines.join('\n')].filter((part) => part !== '').join('\n\n'),
    createdAt: instantOf(created),
    updatedAt: instantOf(updated),
    folder: [notebook],
    tags,
    files,
  };
}

function md5(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex');
}
