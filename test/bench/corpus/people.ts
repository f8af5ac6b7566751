import { randomFrom } from '#main/vault/sample/random.ts';
import type { Random } from '#main/vault/sample/random.ts';
import { vocabulary } from './words.ts';

/** Of one generation of people: few have hundreds of sessions, most have five (Zipf). */
const generation = 100;
const most = 500;
const least = 5;
/** Sessions take place in these years, UTC. */
const years = { first: 2012, count: 14 } as const;
const weekMs = 7 * 86_400_000;
const minuteMs = 60_000;

export interface BenchPerson {
  readonly id: string;
  readonly name: string;
  readonly since: string;
  /** ISO 8601 instants, ascending. */
  readonly starts: readonly string[];
}

/** People with `size` sessions among them; the same at every call. */
export function people(size: number): readonly BenchPerson[] {
  const random = randomFrom('bench people');
  const found: BenchPerson[] = [];
  for (let left = size, counts: readonly number[] = []; left > 0;) {
    if (counts.length === 0) counts = random.shuffled(countsOfGeneration());
    const [wanted = least, ...rest] = counts;
    counts = rest;
    const count = Math.min(wanted, left);
    const starts = startsOf(random, count);
    const since = starts[0] ?? '';
    found.push({ id: random.uuid(since), name: nameFrom(random), since, starts });
    left -= count;
  }
  return found;
}

function countsOfGeneration(): readonly number[] {
  return Array.from({ length: generation }, (_, rank) =>
    Math.max(least, Math.round(most / (rank + 1))),
  );
}

/** Every week or every second, on a day and at a time of their own that is moved now and then. */
function startsOf(random: Random, count: number): readonly string[] {
  const every = (count > 150 ? 1 : random.between(1, 2)) * weekMs;
  const first = Date.UTC(years.first, 0, 2 + random.between(0, 4));
  const room = Math.max(0, years.count * 52 * weekMs - count * every);
  const begins = first + Math.floor((random.unit() * room) / weekMs) * weekMs;
  const usual = random.between(8 * 12, 17 * 12) * 5 * minuteMs;
  return Array.from({ length: count }, (_, index) => {
    const moved = random.chance(0.2)
      ? random.between(0, 3) * 24 * 60 * minuteMs + random.between(-12, 12) * 5 * minuteMs
      : 0;
    return new Date(begins + index * every + usual + moved).toISOString();
  });
}

function nameFrom(random: Random): string {
  const one = () => {
    const word = vocabulary[random.between(3_000, 6_000)] ?? '';
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  return `${one()} ${one()}`;
}
