import type { AwaitedSignature } from './summary.ts';

/** After this many days an answer of no is left to rest, unless the coach takes it up. */
const declinedDays = 30;

const dayMs = 86_400_000;

/**
 * Whose turn it is. `nobody`: a session that closed unsigned, which it may, and a summary that was
 * declined a while ago, which may be left so.
 */
export function whoseTurn(
  { state, position, since }: AwaitedSignature,
  now: Date,
): 'member' | 'coach' | 'nobody' {
  if (state === 'issued' || state === 'kit') return 'member';
  const isTakenUp = state === 'unsigned' ? position > 0 : daysSince(since, now) < declinedDays;
  return isTakenUp ? 'coach' : 'nobody';
}

/** Whether any of these is somebody's turn: what is not, is nothing to speak of. */
export function anyAwaited(awaited: readonly AwaitedSignature[], now: Date): boolean {
  return awaited.some((one) => whoseTurn(one, now) !== 'nobody');
}

/**
 * Whether somebody who wants to be reminded after so many days is reminded of it: of what one of the two
 * began and did not finish, and neither of a no nor of what was never begun.
 *
 * @param days 0 never reminds
 */
export function waitsTooLong(awaited: AwaitedSignature, days: number, now: Date): boolean {
  if (days === 0 || awaited.state === 'declined' || whoseTurn(awaited, now) === 'nobody') {
    return false;
  }
  return daysSince(awaited.since, now) >= days;
}

function daysSince(instant: string, now: Date): number {
  return (now.getTime() - Date.parse(instant)) / dayMs;
}
