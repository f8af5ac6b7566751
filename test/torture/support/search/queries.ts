import type { Random } from '#main/vault/sample/random.ts';
import { madeUp, names, tags } from './made-up.ts';
import type { Meant } from './oracle.ts';

export interface MadeUpQuery {
  readonly meant: Meant;
  /** How it is typed. A space at its end says that the last word is whole. */
  readonly text: string;
}

/** A query of one to four things that are asked for, in any order. */
export function madeUpQuery(random: Random): MadeUpQuery {
  const { word } = madeUp(random);
  const nothing: Meant = {
    words: [],
    beginnings: [],
    phrases: [],
    without: [],
    tag: null,
    person: null,
    side: null,
    kind: null,
    from: null,
    until: null,
    open: false,
    shared: null,
  };
  const day = () =>
    new Date(Date.UTC(2022, random.between(0, 47), random.between(1, 28)))
      .toISOString()
      .slice(0, 10);
  const ways: readonly (() => readonly [Partial<Meant>, string])[] = [
    () => one('words', word(), (it) => it),
    () => one('words', word(), (it) => it),
    () => one('beginnings', word().slice(0, random.between(1, 4)), (it) => `${it}*`),
    () => one('phrases', `${word()} ${word()}`, (it) => `"${it}"`),
    () => one('without', word(), (it) => `-${it}`),
    () => just('tag', random.pick(tags), (it) => `tag:${it}`),
    () =>
      just('person', random.pick(names.flatMap((name) => name.split(' '))), (it) => `person:${it}`),
    () => just('side', random.pick(['what', 'how'] as const), (it) => `in:${it}`),
    () => just('kind', random.pick(['action', 'insight'] as const), (it) => `in:${it}`),
    () => just('from', day(), (it) => `after:${it}`),
    () => just('until', day(), (it) => `before:${it}`),
    () => [{ open: true }, 'is:open'],
    () => just('shared', random.chance(0.5), (it) => (it ? 'is:shared' : 'is:own')),
  ];
  const chosen = Array.from({ length: random.between(1, 4) }, () => random.pick(ways)());
  // Of what only counts once, the first; a second one would be another question.
  const seen = new Set<string>();
  const asked = chosen.filter(([meant]) => {
    const [key = ''] = Object.keys(meant);
    const once = !['words', 'beginnings', 'phrases', 'without'].includes(key);
    if (once && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const meant = asked.reduce<Meant>((sum, [part]) => joined(sum, part), nothing);
  return { meant, text: `${asked.map(([, text]) => text).join(' ')} ` };
}

type Listed = 'words' | 'beginnings' | 'phrases' | 'without';

function one(key: Listed, value: string, typed: (value: string) => string) {
  return [{ [key]: [value] }, typed(value)] as const;
}

function just<Key extends keyof Meant>(
  key: Key,
  value: NonNullable<Meant[Key]>,
  typed: (value: NonNullable<Meant[Key]>) => string,
) {
  return [{ [key]: value }, typed(value)] as const;
}

function joined(sum: Meant, part: Partial<Meant>): Meant {
  return {
    ...sum,
    ...part,
    words: [...sum.words, ...(part.words ?? [])],
    beginnings: [...sum.beginnings, ...(part.beginnings ?? [])],
    phrases: [...sum.phrases, ...(part.phrases ?? [])],
    without: [...sum.without, ...(part.without ?? [])],
  };
}
