import { words } from '#shared/words/index.ts';

/** A greeting by the clock on the wall, with the coach's first name. */
export function greeting(now: Date, coachName: string): string {
  const hour = now.getHours();
  const first = coachName.trim().split(/\s+/u)[0] ?? '';
  if (hour >= 4 && hour < 12) return words.home.morning(first);
  if (hour >= 12 && hour < 18) return words.home.afternoon(first);
  return words.home.evening(first);
}
