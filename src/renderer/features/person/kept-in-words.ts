import type { KeptRate } from '#shared/model/schedule.ts';
import { words } from '#shared/words/index.ts';

/**
 * 'Kept 11 of 12; moved twice by you', and a line for each kind of absence.
 *
 * @param name the team member's
 */
export function keptInWords(
  { held, missed, moved }: KeptRate,
  name: string,
): { readonly sentence: string; readonly missed: readonly string[] } {
  const { of, movedBy, missedBy, times } = words.people.kept;
  const moves = [
    ...(moved.coach === 0 ? [] : [movedBy.coach(times(moved.coach))]),
    ...(moved.member === 0 ? [] : [movedBy.member(times(moved.member), name)]),
    ...(moved.unknown === 0 ? [] : [movedBy.unknown(times(moved.unknown))]),
  ];
  const due = held + missed.member + missed.coach + missed.both;
  return {
    sentence: [of(held, due), ...(moves.length === 0 ? [] : [moves.join(', ')])].join('; '),
    missed: [
      ...(missed.coach === 0 ? [] : [missedBy.coach(times(missed.coach))]),
      ...(missed.member === 0 ? [] : [missedBy.member(times(missed.member), name)]),
      ...(missed.both === 0 ? [] : [missedBy.both(times(missed.both))]),
    ],
  };
}
