import { dateFilters } from './filters.ts';
import type { FilterName } from './filters.ts';
import { itemsOf } from './items.ts';
import type { SearchItem } from './items.ts';
import type { SearchPart } from './query.ts';
import { withoutQuotes } from './quotes.ts';
import { folded } from './tokens.ts';

/** A stretch of the text, and what stands there from now on; nothing takes it out. */
interface Change extends Pick<SearchPart, 'from' | 'to'> {
  readonly text: string;
}

/** The text without one of its parts: it asks for all the rest as before. */
export function withoutPart(text: string, { from, to }: Pick<SearchPart, 'from' | 'to'>): string {
  return from === to ? text : changed(text, [{ from, to, text: '' }]);
}

/**
 * The text with a filter that holds `value`: added, or, where only one counts, in the place of the one that
 * was there. A word that is still being typed stays the last.
 */
export function withFilter(text: string, name: FilterName, value: string): string {
  const items = itemsOf(text);
  const wanted = filterText(name, value);
  const [first, ...others] = items.filter((item) => isReplaced(item, name, value));
  if (first) {
    const rest = others.map(({ from, to }) => ({ from, to, text: '' }));
    return changed(text, [{ from: first.from, to: first.to, text: wanted }, ...rest]);
  }
  const last = items.at(-1);
  const at = last && isInTheMaking(last, text) ? last.from : text.length;
  return changed(text, [{ from: at, to: at, text: wanted }]);
}

/** The text with a filter at its end whose value has yet to be typed; an open quote is closed before it. */
export function withFilterBegun(text: string, name: FilterName): string {
  const last = itemsOf(text).at(-1);
  const whole = last?.open ? text.slice(0, last.valueFrom) + phraseOf(last.value) : text;
  return changed(whole, [{ from: whole.length, to: whole.length, text: `${name}:` }]).trimEnd();
}

function phraseOf(value: string): string {
  const plain = withoutQuotes(value);
  return plain === '' ? '' : `"${plain}"`;
}

/** How a filter is written: in quotes where a part of the value, or what follows, could be taken amiss. */
export function filterText(name: FilterName, value: string): string {
  const plain = withoutQuotes(value);
  // Digits make a whole date; a word could become another one with the word after it.
  const inQuotes = dateFilters.includes(name) ? !/^[\d-]+$/u.test(plain) : /\s/u.test(plain);
  return inQuotes ? `${name}:"${plain}"` : `${name}:${plain}`;
}

/** Dates count once, and so do shared and own; of the others, the same value need not stand twice. */
function isReplaced(item: SearchItem, name: FilterName, value: string): boolean {
  if (item.negated || (item.type !== 'tag' && item.type !== 'filter')) return false;
  if ((item.type === 'tag' ? 'tag' : item.name) !== name) return false;
  if (dateFilters.includes(name)) return true;
  const [is, wanted] = [folded(item.value.trim()), folded(withoutQuotes(value))];
  return is === wanted || (name === 'is' && is !== 'open' && wanted !== 'open');
}

function isInTheMaking(last: SearchItem, text: string): boolean {
  return last.open || (last.type === 'text' && !last.quoted && last.to === text.length);
}

/** What is left ends with a space where its end was cut off or added to: its last word is whole. */
function changed(text: string, changes: readonly Change[]): string {
  return changes
    .toSorted((one, other) => other.from - one.from)
    .reduce((now, { from, to, text: instead }) => {
      const after = now.slice(to).trimStart();
      const before = settled(now.slice(0, from).trimEnd(), joined([instead, after], false));
      return joined([before, instead, after], after === '');
    }, text);
}

function joined(pieces: readonly string[], space: boolean): string {
  const all = pieces.filter((piece) => piece !== '').join(' ');
  return space && all !== '' ? `${all} ` : all;
}

/** A date without quotes at the end would take in words that come to stand behind it. */
function settled(before: string, after: string): string {
  const last = itemsOf(before).at(-1);
  if (last?.type !== 'filter' || last.quoted || !dateFilters.includes(last.name)) return before;
  const then = itemsOf(`${before} ${after}`).find((item) => item.from === last.from);
  if (then?.to === last.to) return before;
  return `${before.slice(0, last.valueFrom)}"${last.value}"`;
}
