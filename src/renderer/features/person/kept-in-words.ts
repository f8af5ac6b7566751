import type { KeptRate } from '#shared/model/schedule.ts';
import { words } from '#shared/words/index.ts';
import { some } from './some.ts';

/**
 * 'Kept 11 of 12; moved twice by you', and a line for everything else that became of the others.
 *
 * @param name the team member's
 */
export function keptInWords(
  { held, missed, moved }: KeptRate,
  name: string,
): { readonly sentence: string; readonly lines: readonly string[] } {
  const { of, moves, movedUnknown, missedBy, times } = words.people.kept;
  const due = held + missed.member + missed.coach + missed.both;
  const movers = [
    ...some(moved.coach, (count) => moves.coach(times(count))),
    ...some(moved.member, (count) => moves.member(times(count), name)),
  ];
  return {
    sentence: movers.length === 0 ? of(held, due) : `${of(held, due)}; ${moves.all(movers)}`,
    lines: [
      ...some(moved.unknown, (count) => movedUnknown(times(count))),
      ...some(missed.coach, (count) => missedBy.coach(times(count))),
      ...some(missed.member, (count) => missedBy.member(times(count), name)),
      ...some(missed.both, (count) => missedBy.both(times(count))),
    ],
  };
}
