import type { Goal } from '#shared/model/goal.ts';
import { progressOf } from '#shared/model/goal-progress.ts';
import { words } from '#shared/words/index.ts';
import { formatNumber, formatShare } from '#renderer/ui/numbers.ts';

/**
 * Where a goal stands, in plain words and numbers.
 *
 * @returns `value` is what was measured last, null before the first time; `says` is what it means
 */
export function progressWords(goal: Pick<Goal, 'startValue' | 'targetValue' | 'checkIns'>): {
  readonly value: string | null;
  readonly says: string;
} {
  const { growth } = words;
  const { startValue, targetValue } = goal;
  const { current, measuredOn, share, left, reached } = progressOf(goal);
  const holds = share === null;
  const way = holds
    ? growth.hold(formatNumber(targetValue))
    : growth.fromTo(formatNumber(startValue), formatNumber(targetValue));
  if (measuredOn === null) return { value: null, says: `${growth.notMeasured} · ${way}` };
  const value = formatNumber(current);
  if (reached) return { value, says: `${way} · ${holds ? growth.holding : growth.targetReached}` };
  const toGo = holds ? growth.away(formatNumber(left)) : growth.toGo(formatNumber(left));
  const part = holds ? [] : [share < 0 ? growth.backwards : growth.ofTheWay(formatShare(share))];
  return { value, says: [way, toGo, ...part].join(' · ') };
}
