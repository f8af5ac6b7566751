import { marks, blockNames, codeNames, nothingOf, otherNames } from '../html/names.ts';

/** One tag in a Markdown text. */
export interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: string;
  /** Where the text goes on. */
  readonly end: number;
}

// A sign in quotes may end a tag too early; what is left is text. To read it in one pass matters more.
const tag = /<(\/?)([a-z][a-z\d:-]*)([^<>]*)>/iuy;
const known = (name: string) =>
  blockNames.has(name) ||
  nothingOf.has(name) ||
  otherNames.has(name) ||
  marks.has(name) ||
  codeNames.has(name);

/** The HTML tag that begins at a `<`; null where none does, or none that HTML knows. */
export function tagAt(text: string, at: number): Tag | null {
  tag.lastIndex = at;
  const match = tag.exec(text);
  const name = match?.[2]?.toLowerCase();
  if (match === null || name === undefined || !known(name)) return null;
  return { name, closes: match[1] === '/', attributes: match[3] ?? '', end: tag.lastIndex };
}

const attribute = /([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/giu;

/** The value of a tag's attribute; empty where it has none. */
export function attributeOf(tag: Tag, name: string): string {
  for (const [, key, double, single, bare] of tag.attributes.matchAll(attribute)) {
    if (key?.toLowerCase() === name) return double ?? single ?? bare ?? '';
  }
  return '';
}
