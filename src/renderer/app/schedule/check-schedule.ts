import type { Schedule } from '#shared/model/schedule.ts';
import { isTime, isZone } from '#shared/model/schedule/wall-clock.ts';
import { words } from '#shared/words/index.ts';
import { problemOfDay } from '../day-problem.ts';

/** What is wrong with a usual slot as it was typed, field by field; nothing when it is one. */
export function problemsOfSchedule(
  { time, firstDay, zone }: Pick<Schedule, 'time' | 'firstDay' | 'zone'>,
  today: string,
): { readonly time?: string; readonly firstDay?: string; readonly zone?: string } {
  const dayProblem = problemOfDay(firstDay, today);
  return {
    ...(isTime(time) ? {} : { time: words.schedule.missingTime }),
    ...(isZone(zone) ? {} : { zone: words.schedule.unknownZone }),
    ...(dayProblem === null ? {} : { firstDay: dayProblem }),
  };
}
