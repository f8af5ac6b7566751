import type { ImportedNote, SkippedPart } from '#shared/model/import.ts';
import type { ImportLimits } from '../limits.ts';
import type { ReadNotes } from '../markdown/read.ts';
import { htmlToMarkdown } from '../markup/html/to-markdown.ts';
import { cleanMarkdown } from '../markup/markdown/clean.ts';
import { namedFiles } from '../markup/references.ts';
import type { Finding } from '../markup/references.ts';
import { takeNote } from '../note.ts';
import type { NoteDraft } from '../note.ts';
import { nameOf } from '../source.ts';
import type { SourceFile, SourceFiles } from '../source.ts';
import { decodeText } from '../text/decode.ts';
import { itemTypes, joplinItem } from './item.ts';
import type { JoplinItem } from './item.ts';

const itemFile = /^(?!(?:.*\/)?resources\/)(?:.*\/)?[\da-f]{32}\.md$/iu;
const resourceFile = /(?:^|\/)resources\/([\da-f]{32})(?:\.[^/]*)?$/iu;

/** Whether a file of this path is an item of a Joplin export. */
export function isJoplinItem(path: string): boolean {
  return itemFile.test(path);
}

/**
 * A Joplin export: a file for each item, note, notebook, tag or resource alike, tied by their ids, and
 * the bytes of resources in a folder. RAW is that folder, JEX the same as a tar archive.
 *
 * Source: joplinapp.org/help/apps/import_export and joplinapp.org/help/api/references/rest_api (Item type
 * ids and properties); Joplin's own `InteropService_Exporter_Raw`.
 */
export function readJoplin({ files, skipped }: SourceFiles, limits: ImportLimits): ReadNotes {
  const { items, bytes, aside } = sorted(files);
  const around = tied(items, bytes);
  const notes: ImportedNote[] = [];
  const used = new Set<string>();
  for (const item of items.filter(({ type }) => type === itemTypes.note)) {
    const where = item.title.trim() || item.id;
    const why = notTakenBecause(item);
    if (why !== null) {
      aside.push({ where, why });
      continue;
    }
    const taken = takeNote(where, limits, () => draftOf(item, where, around, limits));
    if (taken.note !== null) notes.push(taken.note);
    aside.push(...taken.skipped);
    for (const key of taken.used) used.add(key);
  }
  const silent = new Set<string>(Object.values(itemTypes));
  for (const { type, title, id } of items) {
    if (!silent.has(type)) aside.push({ where: title.trim() || id, why: 'not_a_note' });
  }
  for (const [id, { path }] of bytes) {
    if (used.has(id)) continue;
    const resource = around.resources.get(id);
    aside.push({ where: resource?.title.trim() || nameOf(path), why: 'file_unused' });
  }
  return { notes, skipped: [...skipped, ...aside] };
}

interface Sorted {
  readonly items: readonly JoplinItem[];
  /** The bytes of resources, by their ids. */
  readonly bytes: ReadonlyMap<string, SourceFile>;
  readonly aside: SkippedPart[];
}

function sorted(files: readonly SourceFile[]): Sorted {
  const items = new Map<string, JoplinItem>();
  const bytes = new Map<string, SourceFile>();
  const aside: SkippedPart[] = [];
  for (const file of files) {
    const { path } = file;
    const id = resourceFile.exec(path)?.[1]?.toLowerCase();
    const item = isJoplinItem(path) ? joplinItem(decodeText(file.bytes) ?? '') : null;
    if (item !== null) {
      if (items.has(item.id)) aside.push({ where: path, why: 'duplicate' });
      else items.set(item.id, item);
    } else if (isJoplinItem(path)) {
      aside.push({ where: path, why: 'unreadable' });
    } else if (id === undefined || bytes.has(id)) {
      aside.push({ where: path, why: id === undefined ? 'file_unused' : 'duplicate' });
    } else {
      bytes.set(id, file);
    }
  }
  return { items: [...items.values()], bytes, aside };
}

function notTakenBecause(item: JoplinItem): SkippedPart['why'] | null {
  if (item.is('encryption_applied')) return 'encrypted';
  return item.is('deleted_time') ? 'in_trash' : null;
}

interface Tied {
  readonly folderOf: (item: JoplinItem) => readonly string[];
  readonly tagsOf: (item: JoplinItem) => readonly string[];
  readonly resources: ReadonlyMap<string, JoplinItem>;
  readonly find: (target: string) => Finding;
}

function tied(items: readonly JoplinItem[], bytes: ReadonlyMap<string, SourceFile>): Tied {
  const ofType = (type: string) =>
    new Map(items.filter((item) => item.type === type).map((item) => [item.id, item]));
  const folders = ofType(itemTypes.folder);
  const resources = ofType(itemTypes.resource);
  const others = new Set(items.map(({ id }) => id));
  const titles = ofType(itemTypes.tag);
  const tags = new Map<string, string[]>();
  for (const item of ofType(itemTypes.noteTag).values()) {
    const title = titles.get(item.text('tag_id').toLowerCase())?.title;
    if (title === undefined) continue;
    const noteId = item.text('note_id').toLowerCase();
    const ofNote = tags.get(noteId) ?? [];
    ofNote.push(title);
    tags.set(noteId, ofNote);
  }
  return {
    resources,
    tagsOf: ({ id }) => tags.get(id) ?? [],
    folderOf: (item) => {
      const names: string[] = [];
      const passed = new Set<string>();
      let id = item.text('parent_id').toLowerCase();
      // Notebooks could be said to lie in each other.
      while (!passed.has(id) && passed.size < deepest) {
        passed.add(id);
        const folder = folders.get(id);
        if (folder === undefined) break;
        names.unshift(folder.title);
        id = folder.text('parent_id').toLowerCase();
      }
      return names;
    },
    find: (target) => {
      const id = /^:\/([\da-f]{32})/iu.exec(target)?.[1]?.toLowerCase();
      if (id === undefined) return null;
      const resource = resources.get(id);
      if (resource === undefined) return others.has(id) ? null : 'missing';
      const file = bytes.get(id);
      const isSealed = resource.is('encryption_blob_encrypted');
      if (file === undefined || isSealed) return 'missing';
      return { key: id, name: fileName(resource, file), bytes: file.bytes };
    },
  };
}

const deepest = 20;

function fileName(resource: JoplinItem, file: SourceFile): string {
  const name = resource.title.trim() || resource.text('filename').trim();
  const extension = resource.text('file_extension').trim();
  if (name === '') return nameOf(file.path);
  return name.includes('.') || extension === '' ? name : `${name}.${extension}`;
}

const htmlMarkup = '2';

function draftOf(item: JoplinItem, where: string, around: Tied, limits: ImportLimits): NoteDraft {
  const files = namedFiles(where, around.find);
  const body =
    item.text('markup_language') === htmlMarkup
      ? htmlToMarkdown(item.body, files, limits)
      : cleanMarkdown(item.body, { references: files, wikilinks: () => null });
  return {
    sourceId: item.id,
    title: item.title,
    text: item.is('is_todo') ? `${box(item)} ${item.title.trim()}\n\n${body}` : body,
    createdAt: item.instant('user_created_time', 'created_time'),
    updatedAt: item.instant('user_updated_time', 'updated_time'),
    folder: around.folderOf(item),
    tags: around.tagsOf(item),
    files,
  };
}

/** A to-do is a note that is done or not; its text says so. */
function box(item: JoplinItem): string {
  return item.is('todo_completed') ? '- [x]' : '- [ ]';
}
