import { filterText } from './edit.ts';
import { dateFilters, filterNames, inValues, isValues } from './filters.ts';
import type { FilterName, InValue, IsValue } from './filters.ts';
import { itemsOf } from './items.ts';
import type { SearchItem } from './items.ts';
import { isInName } from './names.ts';
import { folded } from './tokens.ts';

/** By which the words explain what is offered. */
type CompletionLabel =
  | `filter.${FilterName}`
  | `in.${InValue}`
  | `is.${IsValue}`
  | 'person'
  | 'date';

/** Something that may stand at the caret. */
export interface Completion {
  /** What it is called: a filter with its colon, a value, a name or a date. */
  readonly shown: string;
  readonly label: CompletionLabel;
  /** Takes the place of the text from `from` up to `to`; the caret comes to stand behind it. */
  readonly insert: string;
  readonly from: number;
  readonly to: number;
}

/** What is known to the place that asks. */
export interface Completable {
  /** Names, in the order in which they are offered. */
  readonly people: readonly string[];
  /** A few dates as words, in the person's language. */
  readonly dates: readonly string[];
}

/** More would be a list to read. */
const mostNames = 8;
/** Of a word that is no filter; one letter begins too many names. */
const shortestName = 2;

/** What may stand at the caret: filters, their values, names of people and dates. */
export function completionsAt(
  text: string,
  caret: number,
  known: Completable,
): readonly Completion[] {
  const items = itemsOf(text);
  const value = valueAt(text, caret, items);
  if (value) {
    const offered = valuesOf(value, known);
    if (offered.length > 0 || value.item.to >= caret) return offered;
  }
  const item = items.find(({ from, to }) => from < caret && caret <= to);
  if (!item) return filterNames.map((name) => filter(name, caret, caret));
  if (item.type === 'unknown') return [corrected(text, item)];
  const isWord = item.type === 'text' && !item.quoted && !item.negated && item.to === caret;
  return isWord ? forWord(text, item, known) : [];
}

/** The value of a filter that is being typed. */
interface TypedValue {
  readonly text: string;
  readonly item: SearchItem & { readonly type: 'filter' };
  readonly typed: string;
  readonly to: number;
}

/** Without quotes a value of several words is none until it is whole, and its filter a little way back. */
function valueAt(text: string, caret: number, items: readonly SearchItem[]): TypedValue | null {
  const item = items.findLast(
    (each) => each.type === 'filter' && !each.negated && each.valueFrom <= caret,
  );
  if (item?.type !== 'filter') return null;
  const isBehind = item.to < caret;
  if (isBehind && (item.quoted || item.value === '')) return null;
  const from = item.quoted ? item.valueFrom + 1 : item.valueFrom;
  if (item.quoted && (caret < from || (caret === item.to && !item.open))) return null;
  return { text, item, typed: text.slice(from, caret), to: Math.max(item.to, caret) };
}

function valuesOf(value: TypedValue, { people, dates }: Completable): readonly Completion[] {
  const { name } = value.item;
  const begins = (each: string) => isLonger(each, value.typed);
  if (dateFilters.includes(name))
    return dates.filter(begins).map((date) => ofValue(value, date, 'date'));
  if (name === 'person')
    return namesFor(value.typed, people)
      .filter((person) => folded(person) !== folded(value.typed))
      .map((person) => ofValue(value, person, 'person'));
  if (name === 'in')
    return inValues.filter(begins).map((each) => ofValue(value, each, `in.${each}`));
  return name === 'is'
    ? isValues.filter(begins).map((each) => ofValue(value, each, `is.${each}`))
    : [];
}

function forWord(text: string, { from, to, value }: SearchItem, { people }: Completable) {
  const filters = filterNames.filter((name) => isLonger(name, value));
  const names = value.length < shortestName ? [] : namesFor(value, people);
  return [
    ...filters.map((name) => filter(name, from, to)),
    ...names.map((name) => whole(text, 'person', name, 'person', from, to)),
  ];
}

function namesFor(typed: string, people: readonly string[]): readonly string[] {
  const found = typed.trim() === '' ? people : people.filter((name) => isInName(name, typed));
  // Two people may have one name.
  return [...new Set(found)].slice(0, mostNames);
}

/** The filter that is near, with the value that stands there. */
function corrected(text: string, item: SearchItem & { readonly type: 'unknown' }): Completion {
  const { from, to, valueFrom, near } = item;
  const offered = filter(near, from, to);
  return { ...offered, insert: offered.insert + text.slice(valueFrom, to) };
}

function filter(name: FilterName, from: number, to: number): Completion {
  return { shown: `${name}:`, label: `filter.${name}`, insert: `${name}:`, from, to };
}

function ofValue({ text, item, to }: TypedValue, value: string, label: CompletionLabel) {
  return whole(text, item.name, value, label, item.from, to);
}

/** A filter with its value, and a space to type on. */
function whole(
  text: string,
  name: FilterName,
  value: string,
  label: CompletionLabel,
  from: number,
  to: number,
): Completion {
  const space = /\s/u.test(text.charAt(to)) ? '' : ' ';
  return { shown: value, label, insert: filterText(name, value) + space, from, to };
}

/** Whether a value begins with what was typed, and goes on. */
function isLonger(value: string, typed: string): boolean {
  const begun = folded(typed).replaceAll(/\s+/gu, ' ');
  return folded(value).startsWith(begun) && folded(value) !== begun;
}
