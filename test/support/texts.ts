import { readdirSync } from 'node:fs';
import type { Language } from '#shared/words/language.ts';

type Say = (...given: readonly unknown[]) => unknown;

/** One text of the catalogue: a plain one, or one that takes something. */
export interface Entry {
  /** Such as `growth.goals`. */
  readonly at: string;
  readonly text: string | Say;
}

const folder = new URL('../../src/shared/words/', import.meta.url);

/** Every text of a language, area by area, also of those that stand apart from the catalogue. */
export async function everyText(language: Language): Promise<readonly Entry[]> {
  const areas = readdirSync(new URL(`${language}/`, folder)).filter((name) => name !== 'index.ts');
  const texts = await Promise.all(
    areas.map(async (name) => {
      const area = (await import(new URL(`${language}/${name}`, folder).pathname)) as object;
      return entriesOf(area);
    }),
  );
  return texts.flat();
}

function entriesOf(texts: object, before = ''): readonly Entry[] {
  return Object.entries(texts).flatMap(([key, text]: [string, unknown]) => {
    const at = `${before}${key}`;
    if (typeof text === 'string') return [{ at, text }];
    if (typeof text === 'function') return [{ at, text: text as Say }];
    return text !== null && typeof text === 'object' ? entriesOf(text, `${at}.`) : [];
  });
}

/** Numbers as text: what takes a count counts with them, what takes a name names them. */
const many = ['23', '47', '61', '83', '97', '59'];
const one = many.map(() => 1);
/** Whatever a text asks of an object: a list where it goes through one, else a number. */
const everything = (values: readonly unknown[]): unknown =>
  new Proxy(
    {},
    {
      get: (_, key) => (key === 'because' ? everything(values) : values[String(key).length % 6]),
    },
  );

/** What a text says of several things, of one, of a list, of an object; whichever it can take. */
export function said({ text }: Entry): readonly string[] {
  if (typeof text === 'string') return [text];
  const ways: readonly (readonly unknown[])[] = [
    many,
    one,
    [many, ...many],
    [everything(many)],
    many.map(() => null),
  ];
  return ways.flatMap((given) => {
    try {
      return [text(...given)].flat().filter((line): line is string => typeof line === 'string');
    } catch {
      return [];
    }
  });
}
