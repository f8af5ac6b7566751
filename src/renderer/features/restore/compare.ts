import type { VaultCounts } from '#shared/model/backup.ts';
import { words } from '#shared/words/index.ts';
import { dayOf, daysBetween, formatInstant } from '#renderer/ui/dates.ts';

/** One line of the comparison of a backup with the vault that is here. */
export interface ComparedRow {
  readonly label: string;
  readonly backup: string;
  readonly now: string;
  readonly difference: string;
  readonly same: boolean;
}

const counted = ['people', 'sessions', 'actions', 'insights'] as const;
const dated = ['newestSession', 'lastSaved'] as const;

/** What is in a backup, as it reads. */
export function readCounts(counts: VaultCounts): readonly (readonly [string, string])[] {
  return [
    ...counted.map((key) => [words.restore.rows[key], String(counts[key])] as const),
    ...dated.map((key) => [words.restore.rows[key], readInstant(counts[key])] as const),
  ];
}

/** What is in a backup beside what is here now, and how the two differ. */
export function compareCounts(backup: VaultCounts, now: VaultCounts): readonly ComparedRow[] {
  const here = readCounts(now);
  const differences = [
    ...counted.map((key) => numberDifference(backup[key], now[key])),
    ...dated.map((key) => instantDifference(backup[key], now[key])),
  ];
  return readCounts(backup).map(([label, value], index) => {
    const difference = differences[index] ?? words.restore.same;
    return {
      label,
      backup: value,
      now: here[index]?.[1] ?? words.restore.none,
      difference,
      same: difference === words.restore.same,
    };
  });
}

function numberDifference(backup: number, now: number): string {
  if (backup === now) return words.restore.same;
  return backup > now ? words.restore.more(backup - now) : words.restore.fewer(now - backup);
}

function instantDifference(backup: string | null, now: string | null): string {
  if (backup === now) return words.restore.same;
  if (backup === null) return words.restore.none;
  if (now === null) return readInstant(backup);
  const days = daysBetween(dayOf(now), dayOf(backup));
  if (days < 0) return words.restore.earlier(-days);
  if (days > 0) return words.restore.later(days);
  return backup < now ? words.restore.earlierSameDay : words.restore.laterSameDay;
}

function readInstant(instant: string | null): string {
  return instant === null ? words.restore.none : formatInstant(instant, 'dateTime');
}
