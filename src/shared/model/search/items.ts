import { longestDate, readDate } from './dates/read.ts';
import { dateFilters, filterNamed, filterNear } from './filters.ts';
import type { FilterName } from './filters.ts';
import { quotedAt } from './quotes.ts';

interface Place {
  readonly from: number;
  readonly to: number;
  /** A minus stands before it. */
  readonly negated: boolean;
  /** Where the word, phrase or value itself begins, its opening quote included. */
  readonly valueFrom: number;
  readonly value: string;
  readonly quoted: boolean;
  /** A quote that is not closed. */
  readonly open: boolean;
}

/** One thing that was typed, by its form alone: what it is does not hang on the day or the vault. */
export type SearchItem = Place &
  (
    | { readonly type: 'text' }
    | { readonly type: 'tag' }
    | { readonly type: 'filter'; readonly name: FilterName }
    | { readonly type: 'unknown'; readonly near: FilterName }
  );

/** Also those marks that programs put where a hyphen was typed. */
const minus = /^[-−–]$/u;
const nameAndColon = /^(\p{L}+)[:：]/u;

/** What was typed, item by item, in order. Between them is white space, or nothing after a quote. */
export function itemsOf(text: string): readonly SearchItem[] {
  const items: SearchItem[] = [];
  let at = afterSpace(text, 0);
  while (at < text.length) {
    const item = itemAt(text, at);
    items.push(item);
    at = afterSpace(text, item.to);
  }
  return items;
}

function itemAt(text: string, from: number): SearchItem {
  const negated = minus.test(text.charAt(from)) && /\S/u.test(text.charAt(from + 1));
  const at = negated ? from + 1 : from;
  const found = filterAt(text, at);
  if (found) return { from, negated, ...found };
  const hash = text.charAt(at) === '#';
  const word = plain(text, hash ? at + 1 : at);
  // `#1` is a number in a list.
  if (hash && /\p{L}/u.test(tagOf(word.value) ?? ''))
    return { from, negated, type: 'tag', valueFrom: at + 1, ...word };
  return { from, negated, type: 'text', valueFrom: at, ...(phrase(text, at) ?? plain(text, at)) };
}

function filterAt(text: string, at: number) {
  const typed = nameAndColon.exec(text.slice(at, at + 40));
  const name = typed?.[1];
  if (!typed || name === undefined) return null;
  const valueFrom = at + typed[0].length;
  const known = filterNamed(name);
  if (known && dateFilters.includes(known))
    return { type: 'filter', name: known, valueFrom, ...dateAt(text, valueFrom) } as const;
  const value = phrase(text, valueFrom) ?? plain(text, valueFrom);
  if (known) return { type: 'filter', name: known, valueFrom, ...value } as const;
  const near = filterNear(name);
  return near && ({ type: 'unknown', near, valueFrom, ...value } as const);
}

/** Of the words that follow, as many as make a date; where none does, the first. */
function dateAt(text: string, from: number): Value {
  const quoted = phrase(text, from);
  if (quoted) return quoted;
  const first = plain(text, from);
  let longest = first;
  let to = first.to;
  for (let count = 2; first.value !== '' && count <= longestDate; count += 1) {
    to = plain(text, afterSpace(text, to)).to;
    const value = text.slice(from, to);
    if (readDate(value)) longest = { ...first, to, value };
  }
  return longest;
}

type Value = Pick<Place, 'to' | 'value' | 'quoted' | 'open'>;

/** A phrase in quotes; a star right behind it is part of it. */
function phrase(text: string, from: number): Value | null {
  const quoted = quotedAt(text, from);
  if (!quoted) return null;
  const { content, to, open } = quoted;
  const star = text.charAt(to) === '*';
  return {
    value: star ? `${content}*` : content,
    to: star ? to + 1 : to,
    quoted: true,
    open,
  };
}

function plain(text: string, from: number): Value {
  const to = next(text, from, /\s/u);
  return { value: text.slice(from, to), to, quoted: false, open: false };
}

function afterSpace(text: string, from: number): number {
  return next(text, from, /\S/u);
}

/** Where a character of that kind stands, or the end. */
function next(text: string, from: number, kind: RegExp): number {
  const away = text.slice(from).search(kind);
  return away === -1 ? text.length : from + away;
}

/** The tag that a word names, as `tagsOf` would find it, and without what follows it in a sentence. */
export function tagOf(word: string): string | null {
  return /^#?([\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*)[^\p{L}\p{N}]*$/u.exec(word)?.[1] ?? null;
}
