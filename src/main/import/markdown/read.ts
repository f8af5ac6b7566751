import type { ImportedNote, SkippedPart } from '#shared/model/import.ts';
import { fileFinder, noteExtensions } from '../files.ts';
import type { FileFinder } from '../files.ts';
import type { ImportLimits } from '../limits.ts';
import { elementsIn, htmlTree, textIn } from '../markup/html/tree.ts';
import type { OwnElement } from '../markup/html/inline.ts';
import { treeToMarkdown } from '../markup/html/to-markdown.ts';
import { cleanMarkdown } from '../markup/markdown/clean.ts';
import { namedFiles } from '../markup/references.ts';
import { takeNote } from '../note.ts';
import type { NoteDraft } from '../note.ts';
import { extensionOf, foldersOf, nameOf, stemOf } from '../source.ts';
import type { SourceFile, SourceFiles } from '../source.ts';
import { decodeText } from '../text/decode.ts';
import { idOf } from '../text/hash.ts';
import { instantInName } from '../text/instants.ts';
import { frontMatterOf, propertyLine } from './front-matter.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Flavour } from './flavour.ts';
import { tagsIn, tagsInText } from './tags.ts';
import { wikilinksTo } from './wikilinks.ts';

/** The notes of some files, and what of the files is none. */
export interface ReadNotes {
  readonly notes: readonly ImportedNote[];
  readonly skipped: readonly SkippedPart[];
}

/**
 * A folder of notes, one in a file: Markdown with properties at its begin, wiki links, tags in the text,
 * and files that notes show or link to. HTML files are notes as well.
 *
 * Source: help.obsidian.md, Obsidian Flavored Markdown, Properties, Tags, Embed files.
 */
export function readNoteFiles(
  { files, skipped }: SourceFiles,
  limits: ImportLimits,
  flavour: Flavour,
): ReadNotes {
  const ordered = [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
  const aside: SkippedPart[] = [...skipped];
  const notes: ImportedNote[] = [];
  const used = new Set<string>();
  const seen = new Set<string>();
  const here = ordered.filter(({ path }) => {
    const why = hiddenBecause(path);
    if (why !== null) aside.push({ where: path, why });
    return why === null;
  });
  const find = namedBy(fileFinder(here), flavour);
  for (const file of here.filter(({ path }) => noteExtensions.has(extensionOf(path)))) {
    const text = decodeText(file.bytes);
    const twin = flavour.isRepeated ? idOf(nameOf(file.path), file.bytes) : null;
    if (text === null) {
      aside.push({ where: file.path, why: 'unreadable' });
    } else if (twin !== null && seen.has(twin)) {
      aside.push({ where: file.path, why: 'duplicate' });
    } else {
      if (twin !== null) seen.add(twin);
      const taken = takeNote(file.path, limits, () =>
        draftOf(file, text, { find, limits, flavour }),
      );
      if (taken.note !== null) notes.push(taken.note);
      aside.push(...taken.skipped);
      for (const key of taken.used) used.add(key);
    }
  }
  for (const { path } of here) {
    const isNote = noteExtensions.has(extensionOf(path));
    if (!isNote && !used.has(path)) aside.push({ where: path, why: 'file_unused' });
  }
  return { notes, skipped: aside };
}

const machineFiles = new Set(['thumbs.db', 'desktop.ini']);

/** Why a file is none of a person's: programs keep their own in hidden folders. */
function hiddenBecause(path: string): SkippedPart['why'] | null {
  const parts = path.toLowerCase().split('/');
  if (parts[0] === '.trash') return 'in_trash';
  const isHidden = parts.some((part) => part.startsWith('.') || part === '__macosx');
  return isHidden || machineFiles.has(parts.at(-1) ?? '') ? 'not_a_note' : null;
}

function namedBy(find: FileFinder, { fileName }: Flavour): FileFinder {
  return (target, from) => {
    const found = find(target, from);
    return found === null || found === 'missing' ? found : { ...found, name: fileName(found.name) };
  };
}

interface Around {
  readonly find: FileFinder;
  readonly limits: ImportLimits;
  readonly flavour: Flavour;
}

function draftOf(file: SourceFile, text: string, around: Around): NoteDraft {
  const isHtml = /^html?$/u.test(extensionOf(file.path));
  return isHtml ? htmlDraft(file, text, around) : markdownDraft(file, text, around);
}

const createdNames = [
  'created',
  'created_at',
  'createdat',
  'date created',
  'date',
  'creation date',
];
const updatedNames = [
  'updated',
  'updated_at',
  'updatedat',
  'modified',
  'date modified',
  'last_modified',
];
const ownNames = new Set([...createdNames, ...updatedNames, 'title', 'tags', 'tag']);

function markdownDraft(file: SourceFile, text: string, { find, flavour }: Around): NoteDraft {
  const { properties, rest } = frontMatterOf(text);
  const files = namedFiles(file.path, (target) => find(target, file.path));
  const heading = flavour.titleIsHeading ? /^\s*# (.*)/u.exec(rest)?.[1] : undefined;
  const title = textOf(properties.get('title')) || heading || stemOf(file.path);
  const tags = ['tags', 'tag'].flatMap((name) =>
    tagsIn(properties.get(name), flavour.tagsBySpaces),
  );
  const others = [...properties]
    .filter(([name]) => !ownNames.has(name) && !flavour.ownProperties.includes(name))
    .map(([name, value]) => propertyLine(name, value));
  const body = withoutTitle(rest, title);
  const whole = others.length > 0 ? `${others.join('\n')}\n\n${body}` : body;
  const isEmpty = whole.trim() === '' && !properties.has('title');
  return {
    ...commonTo(file),
    ...datesOf(file, properties, flavour),
    // The name of a file in which nothing is written is no note.
    title: isEmpty ? '' : title,
    tags: [...tags, ...(flavour.tagsInText ? tagsInText(rest) : [])],
    files,
    text: cleanMarkdown(whole, { references: files, wikilinks: wikilinksTo(files) }),
  };
}

/** What a page says of itself is no text of the note. */
const withoutHead: OwnElement = ({ name }) => (name === 'head' || name === 'title' ? '' : null);

function htmlDraft(file: SourceFile, text: string, { find, limits, flavour }: Around): NoteDraft {
  const files = namedFiles(file.path, (target) => find(target, file.path));
  const tree = htmlTree(text, limits);
  const metas = new Map(
    elementsIn(tree, 'meta').map(({ attributes: { name = '', content = '' } }) => [
      name.toLowerCase().replaceAll('-', '_'),
      content,
    ]),
  );
  const ofPage = elementsIn(tree, 'title')[0];
  const title = (ofPage && flavour.titleOfPage(textIn(ofPage).trim())) || stemOf(file.path);
  return {
    ...commonTo(file),
    ...datesOf(file, metas, flavour),
    title,
    tags: tagsIn(metas.get('tags') ?? metas.get('keywords'), false),
    files,
    text: withoutTitle(treeToMarkdown(tree, files, withoutHead), title),
  };
}

function commonTo({ path, bytes }: SourceFile) {
  return { sourceId: idOf(path, bytes), folder: foldersOf(path) };
}

/** What the note says of its dates, else its name, else the file system. */
function datesOf(file: SourceFile, properties: FrontMatter['properties'], { instant }: Flavour) {
  const first = (names: readonly string[]) =>
    names.map((name) => instant(properties.get(name))).find((each) => each !== null) ?? null;
  return {
    createdAt: first(createdNames) ?? instantInName(nameOf(file.path)) ?? file.modifiedAt,
    updatedAt: first(updatedNames) ?? file.modifiedAt,
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** A text without a first heading that says its title once more. */
function withoutTitle(text: string, title: string): string {
  const [whole, heading] = /^\s*#[ \t]+(.*?)[ \t]*(?:\n|$)/u.exec(text) ?? [];
  const says = (written: string) => written.replaceAll(/[\\\s]+/gu, ' ').trim();
  if (whole === undefined || heading === undefined || says(heading) !== says(title)) return text;
  return text.slice(whole.length).replace(/^\n+/u, '');
}
