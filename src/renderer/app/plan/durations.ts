import { words } from '#shared/words/index.ts';

const durations = [15, 25, 30, 45, 50, 60, 75, 90, 120];

/** How long a session may be, as a choice; also as long as it is now. */
export function durationChoices(now: number): { readonly value: string; readonly label: string }[] {
  return [...new Set([...durations, now])]
    .toSorted((one, other) => one - other)
    .map((minutes) => ({ value: String(minutes), label: words.common.minutes(minutes) }));
}
