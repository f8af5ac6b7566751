import type { Input, Output } from '#shared/contract.ts';
import type { Entry } from '#shared/model/entry.ts';
import { unitFor } from '#shared/model/insights/periods.ts';
import type { PeriodUnit } from '#shared/model/insights/periods.ts';
import { makeTally } from '#shared/model/insights/tally.ts';
import type { Elsewhere, Tally } from '#shared/model/insights/tally.ts';
import { isCounted, termsOf } from '#shared/model/insights/terms.ts';
import type { Amongst } from '#shared/model/insights/terms.ts';
import { fewestElsewhere, recurring, themesOf } from '#shared/model/insights/themes.ts';
import type { Slices } from '../slices.ts';
import { readEach, sessionsLookedAt } from './sessions-looked-at.ts';
import type { Sessions } from './sessions-looked-at.ts';

/** One kind of piece: what stands in it, and the days of the sessions that have any. */
interface Gathered {
  readonly tally: Tally;
  readonly days: string[];
}

/**
 * What came back in the sessions of a person, or of everyone. Read in steps: years of sessions are long
 * to read, and a save must not wait for that.
 *
 * @throws AppError `not_found`; `invalid_input` for an unknown zone; `locked`, `handed_over` meanwhile
 */
export async function getThemes(
  slices: Slices,
  input: Input<'getThemes'>,
): Promise<Output<'getThemes'>> {
  const sessions = await slices((vault) => sessionsLookedAt(vault, input));
  const everything = { tally: makeTally(sessions.names), days: [] };
  const obstacles = { tally: makeTally(sessions.names), days: [] };
  await readEach(slices, sessions.asked, (entries, number) => {
    const day = sessions.asked[number]?.day ?? '';
    gather(everything, entries, day, 'everything');
    gather(obstacles, entries, day, 'obstacles');
  });
  const [usual, usualObstacles] = await usualIn(slices, sessions, [everything, obstacles]);
  const unit = unitOf(sessions, input.today);
  return {
    unit,
    looked: sessions.looked,
    compared: usual.sessions < fewestElsewhere ? 0 : usual.sessions,
    themes: themesOf(everything.tally, { days: everything.days, elsewhere: usual, unit }),
    obstacles: themesOf(obstacles.tally, { days: obstacles.days, elsewhere: usualObstacles, unit }),
    answered: obstacles.days.length,
  };
}

/** By month or by quarter, for whatever was looked at. */
export function unitOf({ looked }: Sessions, today: string): PeriodUnit {
  return unitFor(looked.since ?? today, today);
}

/** A session without such a piece is not among those that are counted. */
function gather(
  { tally, days }: Gathered,
  entries: readonly Entry[],
  day: string,
  among: Amongst,
): void {
  const counted = entries.filter((entry) => isCounted(entry, among));
  if (counted.length === 0) return;
  for (const { text } of counted) tally.add(days.length, text);
  days.push(day);
}

/** How often what came back stands elsewhere: in everything, and in what is said of obstacles. */
async function usualIn(
  slices: Slices,
  { elsewhere, names }: Sessions,
  [everything, obstacles]: readonly [Gathered, Gathered],
): Promise<readonly [Elsewhere, Elsewhere]> {
  const usual = [
    counter(everything, names, 'everything'),
    counter(obstacles, names, 'obstacles'),
  ] as const;
  await readEach(slices, elsewhere, (entries) => {
    for (const { add } of usual) add(entries);
  });
  return [usual[0].found(), usual[1].found()];
}

function counter({ tally, days }: Gathered, names: ReadonlySet<string>, among: Amongst) {
  const found = new Map(recurring(tally, days.length).map((key) => [key, 0]));
  let sessions = 0;
  return {
    add: (entries: readonly Entry[]) => {
      const counted = entries.filter((entry) => isCounted(entry, among));
      if (counted.length === 0) return;
      sessions += 1;
      const keys = new Set(
        counted.flatMap(({ text }) => termsOf(text, names)).map(({ key }) => key),
      );
      for (const key of keys) {
        const times = found.get(key);
        if (times !== undefined) found.set(key, times + 1);
      }
    },
    found: (): Elsewhere => ({ sessions, found }),
  };
}
