import type { Input, Output } from '#shared/contract.ts';
import { addDays } from '#shared/model/schedule/wall-clock.ts';
import { noticeOf } from './backup/state.ts';
import type { Vault } from './context.ts';
import { dayBounds } from './day.ts';
import { offerOf } from './schedule/read.ts';
import type { ReadableDb } from './sql/db.ts';
import { actionsDue } from './sql/queries/blocks.ts';
import { dropLogLoss, findLogLoss } from './sql/queries/log-loss.ts';
import { peopleKeptTooLong, peopleWithoutSession } from './sql/queries/people.ts';
import { plannedFrom, sessionsBetween, unsettled } from './sql/queries/sessions.ts';
import { readSettings } from './sql/queries/settings.ts';

/** Home looks this many days ahead for actions, and this many sessions. */
const dueWithinDays = 7;
const comingSessions = 12;
/** Of sessions that nobody settled, these are the latest. */
const mostUnsettled = 20;

export function getHome(
  { db, now }: Vault<ReadableDb>,
  { today, zone }: Input<'getHome'>,
): Output<'getHome'> {
  const { from, to } = dayBounds(today, zone);
  const at = now().toISOString();
  return {
    coachName: readSettings(db).coachName,
    today: sessionsBetween(db, { from, to }),
    coming: plannedFrom(db, { from: to, now: at, limit: comingSessions }),
    withoutNext: peopleWithoutSession(db, from).map((person) => ({
      ...person,
      offer: offerOf(db, person.id, at),
    })),
    // Until its day is over, a session may begin late.
    unsettled: unsettled(db, { before: from, limit: mostUnsettled }),
    actionsDue: actionsDue(db, addDays(today, dueWithinDays)),
    backup: noticeOf(db, now()),
    retentionDue: peopleKeptTooLong(db, today),
    logLost: findLogLoss(db)?.at ?? null,
  };
}

export function dismissLogLoss({ db }: Vault): Output<'dismissLogLoss'> {
  db.atomically(() => dropLogLoss(db));
  return null;
}
