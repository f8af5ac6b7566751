import type { SessionMove } from '#shared/model/schedule.ts';
import type { SessionRef } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { formatInstant } from '#renderer/ui/index.ts';

/**
 * Each time that a session was moved, and by whose wish.
 *
 * @param moves of all sessions of the person, oldest first
 */
export function movesInWords(
  { id, personName }: SessionRef,
  moves: readonly SessionMove[],
): readonly string[] {
  return moves
    .filter(({ sessionId }) => sessionId === id)
    .map(({ from, by }) =>
      words.people.movedBy[by ?? 'unknown'](formatInstant(from, 'dayTime'), personName),
    );
}
