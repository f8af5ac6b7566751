import type { PersonCard } from '#shared/model/person.ts';

/**
 * People as one is likely to think of them: those whose pages were just looked at, then whom the coach met
 * last or meets next, then everybody else, and the archived at the end.
 *
 * @param visited ids, the latest first
 * @param now ISO 8601 instant
 */
export function byRecency(
  people: readonly PersonCard[],
  visited: readonly string[],
  now: string,
): readonly PersonCard[] {
  const rank = ({ id }: PersonCard) => {
    const at = visited.indexOf(id);
    return at === -1 ? visited.length : at;
  };
  const away = ({ lastSession, nextSession }: PersonCard) => {
    const times = [lastSession, nextSession].flatMap((session) => session?.startsAt ?? []);
    return Math.min(...times.map((time) => Math.abs(Date.parse(time) - Date.parse(now))));
  };
  return people.toSorted(
    (one, other) =>
      Number(one.archivedAt !== null) - Number(other.archivedAt !== null) ||
      rank(one) - rank(other) ||
      compare(away(one), away(other)),
  );
}

/** Infinity minus itself is no number. */
function compare(one: number, other: number): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
