import { allSearches } from '../figures.ts';
import type { Report, SizeFigures } from '../figures.ts';
import { ms, times } from './table.ts';
import type { Table } from './table.ts';

type Median = (size: SizeFigures) => number | null | undefined;

const measures: readonly { readonly what: string; readonly median: Median }[] = [
  { what: 'search', median: ({ search }) => search && allSearches(search)?.vault.p50 },
  {
    what: 'search, p95',
    median: ({ search }) => search && allSearches(search)?.vault.p95,
  },
  {
    what: 'search, p95, plain SQLite',
    median: ({ search }) => search && allSearches(search)?.plain.p95,
  },
  {
    what: 'search, p95, MiniSearch',
    median: ({ search }) => search && allSearches(search)?.peers.minisearch?.p95,
  },
  {
    what: 'search, p95, scan',
    median: ({ search }) => search && allSearches(search)?.peers.scan?.p95,
  },
  { what: 'to the first answer', median: ({ search }) => search?.firstAnswer.vault.p50 },
  {
    what: 'to the first answer, MiniSearch',
    median: ({ search }) => search?.peers.minisearch.firstAnswerMs,
  },
  { what: 'to the first answer, scan', median: ({ search }) => search?.peers.scan.firstAnswerMs },
  { what: 'unlock, beyond the key', median: ofRow('unlock, beyond the key') },
  { what: 'save an answer while writing', median: ofRow('save an answer while writing') },
  { what: 'open a session', median: ofRow('open a session') },
  { what: 'insights of everyone', median: ofRow('insights of everyone') },
];

/** Milliseconds at every size, and how often the largest is the smallest. Medians, unless said otherwise. */
export function growthTable({ sizes }: Report): Table {
  const heads = ['', ...sizes.map(({ sessions }) => sessions.toLocaleString('en')), 'growth'];
  const lines = measures.map(({ what, median }) => {
    const found = sizes.map(median);
    const [first, last] = [found[0], found.at(-1)];
    const grown = sizes.length > 1 && first && last ? last / first : null;
    return [what, ...found.map(ms), times(grown)];
  });
  return { heads, lines };
}

function ofRow(what: string): Median {
  return ({ rows }) => rows?.find((row) => row.what === what)?.vault.p50;
}
