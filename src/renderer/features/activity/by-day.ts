import type { AuditEntry } from '#shared/model/audit.ts';
import { dayOf } from '#renderer/ui/index.ts';

export interface DayOfEntries {
  /** `YYYY-MM-DD`, where the laptop is. */
  readonly day: string;
  readonly entries: readonly AuditEntry[];
}

/**
 * Lines in the order of the log, under the day that each names. A day comes twice where the clock
 * was set back between two lines: the order is what the log proves, the clock is not.
 */
export function byDay(entries: readonly AuditEntry[], zone?: string): readonly DayOfEntries[] {
  const days: { readonly day: string; readonly entries: AuditEntry[] }[] = [];
  for (const entry of entries) {
    const day = dayOf(entry.at, zone);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}
