import { folded } from '../tokens.ts';
import type { DateUnit } from './name.ts';
import type { DateWord, DateWords } from './word.ts';
import { german } from './words-de.ts';
import { english } from './words-en.ts';

/** Every language is read at all times: a saved search means the same after the language is changed. */
const known: ReadonlyMap<string, DateWord> = new Map([german, english].flatMap(entriesOf));

/** What a word of a date means; undefined where it is none. */
export function dateWord(word: string): DateWord | undefined {
  return known.get(folded(word));
}

function entriesOf(words: DateWords): readonly (readonly [string, DateWord])[] {
  return [
    ...numbered(words.months, (at) => ({ type: 'month', month: at + 1 })),
    ...numbered(words.weekdays, (at) => ({ type: 'weekday', weekday: at + 1 })),
    ...numbered(words.seasons, (season) => ({ type: 'season', season })),
    ...numbered(words.numbers, (at) => ({ type: 'number', number: at + 1 })),
    ...Object.entries(words.near).flatMap(([word, days]) => each(word, { type: 'near', days })),
    ...Object.entries(words.units).flatMap(([unit, forms]) =>
      each(forms, { type: 'unit', unit: unit as DateUnit }),
    ),
    ...each(words.last, { type: 'last' }),
    ...each(words.this, { type: 'this' }),
    ...each(words.ago, { type: 'ago' }),
    ...each(words.before, { type: 'before' }),
  ];
}

function numbered(lists: readonly string[], meaning: (at: number) => DateWord) {
  return lists.flatMap((forms, at) => each(forms, meaning(at)));
}

function each(forms: string, meaning: DateWord): readonly (readonly [string, DateWord])[] {
  return forms
    .split(' ')
    .filter((form) => form !== '')
    .map((form) => [folded(form), meaning] as const);
}
