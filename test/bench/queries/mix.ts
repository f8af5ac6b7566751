import { folded } from '#shared/model/search/tokens.ts';
import { people } from '../corpus/people.ts';
import { phrases, tags, unspacedWords, vocabulary } from '../corpus/words.ts';

/** Places among the people: of one with 250 sessions, and of one with 30. */
const ofMany = 19;
const ofSome = 8;

/** Searches that ask for alike work. */
export interface QueryKind {
  readonly name: string;
  /** As typed. A space at the end says that the last word is complete. */
  readonly texts: readonly string[];
}

/** The fixed mix, the same for every size and every peer: each of its texts finds something from 1,000 sessions on. */
export const mix: readonly QueryKind[] = [
  { name: 'rare word', texts: ranks(4_010, 4_510, 5_010, 5_510, 6_010).map((word) => `${word} `) },
  { name: 'common word', texts: ranks(2, 7, 24, 60, 149).map((word) => `${word} `) },
  { name: 'two words', texts: pairs([5, 40], [11, 124], [30, 31], [90, 260], [3, 900]) },
  { name: 'beginning of one letter', texts: ['s', 't', 'b', 'p', 'z'] },
  { name: 'beginning of two letters', texts: ['st', 'br', 'ra', 'mo', 'pl'] },
  { name: 'phrase', texts: [0, 3, 10, 30, 60].map((rank) => `"${phrases[rank]}" `) },
  { name: 'three filters', texts: filtered() },
  {
    name: 'exclusion',
    texts: pairs([5, 1], [14, 2], [40, 3], [90, 0], [600, 8]).map((pair) =>
      pair.replace(' ', ' -'),
    ),
  },
  { name: 'unspaced script', texts: [0, 2, 4, 7, 11].map((rank) => unspacedWords[rank] ?? '') },
];

function filtered(): readonly string[] {
  const name = (at: number) => people(1_000)[at]?.name.split(' ')[0]?.toLowerCase() ?? '';
  const [common = '', other = ''] = ranks(4, 19);
  return [
    `person:${name(ofMany)} in:how after:2015-01-01 ${common} `,
    `person:${name(ofSome)} in:what before:2016-09-01 ${other} `,
    `in:action is:open after:2014-01-01 s`,
    `tag:${tags[0]} in:how before:2025-01-01`,
    `person:${name(ofMany)} in:note during:2016`,
  ];
}

function pairs(...of: readonly (readonly [number, number])[]): readonly string[] {
  return of.map(([one, other]) => `${ranks(one, other).join(' ')} `);
}

/** The words of these ranks, without the diacritics that nobody types. */
function ranks(...wanted: readonly number[]): readonly string[] {
  return wanted.map((rank) => folded(vocabulary[rank] ?? ''));
}
