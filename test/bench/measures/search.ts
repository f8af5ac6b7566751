import { measureMemory } from '../app/measure.ts';
import type { Programs } from '../app/programs.ts';
import type { Twins } from '../corpus/twins.ts';
import { everyKind } from '../figures.ts';
import type { PeerOpening, SearchFigures, SearchRow } from '../figures.ts';
import { measurePeer } from '../peers/measure.ts';
import type { PeerFigures } from '../peers/measure.ts';
import { mix } from '../queries/mix.ts';
import { timingOf } from '../timing.ts';
import type { Timing } from '../timing.ts';
import { searchBoth } from './searching.ts';
import type { Searched } from './searching.ts';

/** The fixed mix put to the vault, to plain SQLite and to what encrypted note apps do. */
export async function measureSearch(twins: Twins, programs: Programs): Promise<SearchFigures> {
  const { vault, plain, firstAnswer, first } = await searchBoth(twins);
  const minisearch = await measurePeer(programs.peer, 'minisearch', twins.records);
  const scan = await measurePeer(programs.peer, 'scan', twins.records);
  const rowOf = (kind: string): SearchRow => ({
    kind,
    vault: timingOf(ofKind(vault, kind)),
    plain: timingOf(ofKind(plain, kind)),
    peers: {
      minisearch: timingOrNull(ofKind(minisearch.searches, kind)),
      scan: timingOrNull(ofKind(scan.searches, kind)),
    },
  });
  return {
    rows: [...mix.map(({ name }) => name), everyKind].map(rowOf),
    firstAnswer: {
      vault: timingOf(firstAnswer.vault),
      plain: timingOf(firstAnswer.plain),
    },
    first: { vault: timingOf(first.vault), plain: timingOf(first.plain) },
    peers: { minisearch: openingOf(minisearch), scan: openingOf(scan) },
    memory: await measureMemory(programs, twins),
  };
}

function ofKind(searches: readonly Searched[], kind: string): readonly Searched[] {
  return kind === everyKind ? searches : searches.filter((search) => search.kind === kind);
}

function timingOrNull(searches: readonly Searched[]): Timing | null {
  return searches.length === 0 ? null : timingOf(searches);
}

function openingOf({ stopped, openMs, firstAnswerMs, rss }: PeerFigures): PeerOpening {
  return { stopped, openMs, firstAnswerMs, rss };
}
