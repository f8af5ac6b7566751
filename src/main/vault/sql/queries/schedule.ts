import type { Absentee, Schedule, SessionMove } from '#shared/model/schedule.ts';
import type { SessionPlan } from '#shared/model/session.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

export function findSchedule(db: ReadableDb, personId: string): Schedule | undefined {
  return db.get<Schedule>(
    `select every_weeks as everyWeeks, weekday, time, zone, duration_minutes as durationMinutes,
       place, first_day as firstDay
     from schedule where person_id = @personId`,
    { personId },
  );
}

export function putSchedule(
  db: WritableDb,
  schedule: Schedule & { readonly personId: string; readonly at: string },
): void {
  db.run(
    `insert into schedule (person_id, every_weeks, weekday, time, zone, duration_minutes, place,
       first_day, created_at, updated_at)
     values (@personId, @everyWeeks, @weekday, @time, @zone, @durationMinutes, @place,
       @firstDay, @at, @at)
     on conflict (person_id) do update set every_weeks = excluded.every_weeks,
       weekday = excluded.weekday, time = excluded.time, zone = excluded.zone,
       duration_minutes = excluded.duration_minutes, place = excluded.place,
       first_day = excluded.first_day, updated_at = excluded.updated_at`,
    { ...schedule },
  );
}

export function deleteSchedule(db: WritableDb, personId: string): void {
  db.run('delete from schedule where person_id = @personId', { personId });
}

/** Days that are left out of a person's schedule, oldest first. */
export function skippedDays(db: ReadableDb, personId: string): readonly string[] {
  return db
    .all<{ readonly day: string }>(
      'select day from schedule_skip where person_id = @personId order by day',
      { personId },
    )
    .map(({ day }) => day);
}

export function setSkipped(
  db: WritableDb,
  input: {
    readonly personId: string;
    readonly day: string;
    readonly skipped: boolean;
    readonly at: string;
  },
): void {
  const { personId, day, skipped, at } = input;
  if (skipped) {
    db.run(
      `insert into schedule_skip (person_id, day, created_at) values (@personId, @day, @at)
       on conflict do nothing`,
      { personId, day, at },
    );
  } else {
    db.run('delete from schedule_skip where person_id = @personId and day = @day', {
      personId,
      day,
    });
  }
}

/**
 * For which day of their schedule each session of a person was planned, if for one, wherever it was moved
 * since; and when it begins, unless it was missed.
 */
export function plannedTimes(
  db: ReadableDb,
  personId: string,
): readonly { readonly occurrence: string | null; readonly startsAt: string | null }[] {
  return db.all(
    `select occurrence, iif(missed_by is null, starts_at, null) as startsAt from session
     where person_id = @personId and deleted_at is null`,
    { personId },
  );
}

/** Every move of a person's sessions that are there, oldest first. */
export function movesOfPerson(db: ReadableDb, personId: string): readonly SessionMove[] {
  return db.all<SessionMove>(
    `select m.session_id as sessionId, m.from_starts_at as "from", m.to_starts_at as "to",
       m.moved_by as "by", m.created_at as at
     from session_move m join session s on s.id = m.session_id and s.deleted_at is null
     where s.person_id = @personId order by m.created_at, m.id`,
    { personId },
  );
}

export function insertMove(db: WritableDb, move: SessionMove & { readonly id: string }): void {
  db.run(
    `insert into session_move (id, session_id, from_starts_at, to_starts_at, moved_by, created_at)
     values (@id, @sessionId, @from, @to, @by, @at)`,
    { ...move },
  );
}

export function setMissed(
  db: WritableDb,
  input: { readonly id: string; readonly by: Absentee | null; readonly at: string },
): void {
  db.run('update session set missed_by = @by, updated_at = @at where id = @id', { ...input });
}

/** What left last with a session's invite; null while none is out. */
export interface SentInvite {
  readonly sequence: number;
  /** The content as JSON. */
  readonly content: string | null;
}

export function sentInvite(db: ReadableDb, sessionId: string): SentInvite | undefined {
  return db.get<SentInvite>(
    'select invite_sequence as sequence, invited_as as content from session where id = @sessionId',
    { sessionId },
  );
}

/** Null as `content` and `at`: the invite was taken back. */
export function setSentInvite(
  db: WritableDb,
  input: {
    readonly sessionId: string;
    readonly sequence: number;
    readonly content: string | null;
    readonly at: string | null;
  },
): void {
  db.run(
    `update session set invite_sequence = @sequence, invited_as = @content, invited_at = @at
     where id = @sessionId`,
    { ...input },
  );
}

/** Starts of sessions that begin after `from`, until `to`; none of the archived. */
export function startsBetween(
  db: ReadableDb,
  range: { readonly from: string; readonly to: string },
): readonly Pick<SessionPlan, 'startsAt'>[] {
  return db.all(
    `select s.starts_at as startsAt from session s
     join person p on p.id = s.person_id and p.deleted_at is null
     where s.deleted_at is null and s.status <> 'closed' and s.missed_by is null
       and p.archived_at is null and s.starts_at > @from and s.starts_at <= @to
     order by s.starts_at`,
    { ...range },
  );
}
