import type { BackupNotice } from './backup.ts';

/** How many days, weeks and months keep a backup. */
const kept = { days: 7, weeks: 4, months: 12 } as const;
/** Without a backup for this long, Home says so. */
const overdueAfterMs = 3 * 86_400_000;
/** After a try that failed, the next automatic one waits this long. */
const retryAfterMs = 3_600_000;

/**
 * Which backups are rotated away: all but the last one of each of the newest 7 days, 4 weeks and 12
 * months that have one (UTC; a week begins on Monday). The last one made always stays, whatever the
 * clock said when it was made.
 *
 * @param made in the order of making, oldest first; only backups that are proved
 */
export function rotatedAway<T extends { readonly madeAt: string }>(
  made: readonly T[],
): readonly T[] {
  const stays = new Set<T>(made.slice(-1));
  const keepNewest = (count: number, periodOf: (instant: string) => string): void => {
    const last = new Map<string, T>();
    for (const backup of made) last.set(periodOf(backup.madeAt), backup);
    const newest = [...last.keys()].sort().slice(-count);
    for (const period of newest) {
      const backup = last.get(period);
      if (backup) stays.add(backup);
    }
  };
  keepNewest(kept.days, (instant) => instant.slice(0, 10));
  keepNewest(kept.weeks, mondayOf);
  keepNewest(kept.months, (instant) => instant.slice(0, 7));
  return made.filter((backup) => !stays.has(backup));
}

/**
 * What Home says about backups. A last backup that lies days ahead says nothing good: the clock was
 * wrong then, or is now.
 *
 * @param now ISO 8601 instant
 * @param folderSince when the folder was chosen, or null
 * @param lastProved when the last backup was proved, or null
 */
export function backupNotice(
  now: string,
  {
    folderSince,
    lastProved,
  }: { readonly folderSince: string | null; readonly lastProved: string | null },
): BackupNotice | null {
  if (folderSince === null) return { kind: 'none_chosen' };
  const apart = Math.abs(Date.parse(now) - Date.parse(lastProved ?? folderSince));
  return apart >= overdueAfterMs ? { kind: 'overdue', since: lastProved } : null;
}

/**
 * Whether the day's automatic backup is to be made now: none was proved on the calendar day that it is
 * in `zone`, and no try failed within the last hour.
 *
 * @param now ISO 8601 instant
 */
export function backupDue(
  now: string,
  zone: string,
  {
    lastProved,
    lastFailed,
  }: { readonly lastProved: string | null; readonly lastFailed: string | null },
): boolean {
  if (lastFailed !== null) {
    const since = Date.parse(now) - Date.parse(lastFailed);
    if (since >= 0 && since < retryAfterMs) return false;
  }
  if (lastProved === null) return true;
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  return day.format(Date.parse(now)) !== day.format(Date.parse(lastProved));
}

/** The Monday (UTC) of an instant's week, as a day. */
function mondayOf(instant: string): string {
  const day = new Date(`${instant.slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}
