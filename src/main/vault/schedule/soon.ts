import type { Vault } from '../context.ts';
import type { ReadableDb } from '../sql/db.ts';
import { startsBetween } from '../sql/queries/schedule.ts';
import { readSettings } from '../sql/queries/settings.ts';

/** A session that begins soon. Nothing says whose: this crosses to where notifications are made. */
export interface SessionSoon {
  /** ISO 8601 instant. */
  readonly startsAt: string;
  readonly inMinutes: number;
}

/** The planned sessions of the next minutes, as many as the coach wants to be reminded before. */
export function sessionsSoon({ db, now }: Vault<ReadableDb>): readonly SessionSoon[] {
  const { remindMinutes } = readSettings(db);
  const at = now();
  const to = new Date(at.getTime() + remindMinutes * 60_000).toISOString();
  return startsBetween(db, { from: at.toISOString(), to }).map(({ startsAt }) => ({
    startsAt,
    inMinutes: Math.ceil((Date.parse(startsAt) - at.getTime()) / 60_000),
  }));
}
