import { AppError } from '#shared/errors.ts';
import type { ImportedNote, SkippedPart, SkipReason } from '#shared/model/import.ts';
import type { ImportLimits } from '../limits.ts';
import type { ReadNotes } from '../markdown/read.ts';
import { escaped, withoutTags } from '../markup/escape.ts';
import { fenced } from '../markup/fenced.ts';
import type { OwnElement } from '../markup/html/inline.ts';
import { htmlToMarkdown, treeToMarkdown } from '../markup/html/to-markdown.ts';
import { cleanMarkdown } from '../markup/markdown/clean.ts';
import { namedFiles } from '../markup/references.ts';
import type { NamedFiles } from '../markup/references.ts';
import { takeNote } from '../note.ts';
import type { NoteDraft } from '../note.ts';
import { instantOf } from '../text/instants.ts';
import { readBackup } from './backup.ts';
import type { SnContent, SnItem } from './backup.ts';
import { kindOf } from './kind.ts';
import { lexicalTree } from './lexical.ts';

/**
 * The notes of a decrypted backup of Standard Notes. Files are not in it: a note that shows one says its
 * name. Notes of the authenticator stay out, for what they hold are keys.
 *
 * @throws AppError `import_unreadable`, `import_damaged`, `import_encrypted`, `import_too_large`
 */
export function readStandardNotes(text: string, limits: ImportLimits): ReadNotes {
  const { items, unreadable } = readBackup(text);
  if (items.length > limits.entries) throw new AppError('import_too_large');
  const notes: ImportedNote[] = [];
  const skipped: SkippedPart[] = Array.from({ length: unreadable }, () => ({
    where: '',
    why: 'unreadable',
  }));
  const tagsOf = tagsByNote(items);
  const names = new Map(
    items.map(({ uuid, content }) => [uuid, content?.title || content?.name || '']),
  );
  const seen = new Set<string>();
  for (const item of items) {
    const where = item.content?.title || item.content?.name || item.content_type;
    const why = seen.has(item.uuid) ? 'duplicate' : notTakenBecause(item);
    seen.add(item.uuid);
    if (item.content_type === 'Tag' && why !== 'duplicate') continue;
    if (why !== null || item.content === null) {
      skipped.push({ where, why: why ?? 'encrypted' });
      continue;
    }
    const { content } = item;
    const taken = takeNote(where, limits, () =>
      draftOf(item, content, { where, names, tags: tagsOf.get(item.uuid) ?? [], limits, skipped }),
    );
    if (taken.note !== null) notes.push(taken.note);
    skipped.push(...taken.skipped);
  }
  return { notes, skipped };
}

function notTakenBecause({ content_type: type, content, deleted }: SnItem): SkipReason | null {
  if (type === 'File') return 'file_missing';
  if (type !== 'Note') return 'not_a_note';
  if (content === null) return 'encrypted';
  if (deleted === true || content.trashed === true) return 'in_trash';
  return kindOf(content) === 'credentials' ? 'credentials' : null;
}

const parentOfTag = 'TagToParentTag';
const deepest = 20;

/** Names of tags by the notes they are on; a tag within another is called by both, `one/other`. */
function tagsByNote(items: readonly SnItem[]): ReadonlyMap<string, string[]> {
  const tags = new Map(
    items.filter((item) => item.content_type === 'Tag').map((item) => [item.uuid, item]),
  );
  const nameOf = (tag: SnItem): string => {
    const names: string[] = [];
    let at: SnItem | undefined = tag;
    // Tags could be said to lie in each other.
    for (let depth = 0; at !== undefined && depth < deepest; depth += 1) {
      names.unshift(at.content?.title ?? '');
      const parent: string | undefined = at.content?.references?.find(
        ({ reference_type: type }) => type === parentOfTag,
      )?.uuid;
      at = parent === undefined ? undefined : tags.get(parent);
    }
    return names.join('/');
  };
  const found = new Map<string, string[]>();
  for (const tag of tags.values()) {
    const name = nameOf(tag);
    for (const { uuid, reference_type: type } of tag.content?.references ?? []) {
      if (type === parentOfTag) continue;
      const ofNote = found.get(uuid) ?? [];
      ofNote.push(name);
      found.set(uuid, ofNote);
    }
  }
  return found;
}

interface Around {
  readonly where: string;
  readonly names: ReadonlyMap<string, string>;
  readonly tags: readonly string[];
  readonly limits: ImportLimits;
  readonly skipped: SkippedPart[];
}

function draftOf(item: SnItem, content: SnContent, around: Around): NoteDraft {
  const files = namedFiles(around.where, () => null);
  const changed = content.appData?.['org.standardnotes.sn']?.['client_updated_at'];
  return {
    sourceId: item.uuid,
    title: content.title ?? '',
    text: textOf(content, files, around),
    createdAt: instantOf(item.created_at),
    updatedAt: instantOf(changed) ?? instantOf(item.updated_at),
    folder: [],
    tags: around.tags,
    files,
  };
}

function textOf(content: SnContent, files: NamedFiles, { where, names, limits, skipped }: Around) {
  const text = (content.text ?? '').replaceAll(/\r\n?/gu, '\n');
  const kind = kindOf(content);
  if (kind === 'html') return htmlToMarkdown(text, files, limits);
  if (kind === 'code') return fenced(text);
  const tree = kind === 'super' ? lexicalTree(text, limits) : null;
  if (kind === 'super' && tree === null && text.trim() !== '') return fenced(text);
  if (tree === null) {
    const markdown = kind === 'plain' ? withoutTags(text) : text;
    return cleanMarkdown(markdown, { references: files, wikilinks: () => null });
  }
  const own: OwnElement = ({ name, attributes }) => {
    const called = names.get(attributes['id'] ?? '') ?? '';
    if (name === 'sn-bubble') return escaped(called);
    if (name !== 'sn-file') return null;
    // A file that the backup knows of is told of once, by itself.
    if (called === '') skipped.push({ where, why: 'file_missing' });
    return escaped(called);
  };
  return treeToMarkdown(tree, files, own);
}
