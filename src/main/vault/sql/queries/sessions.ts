import type { SessionPlan, SessionRef, SessionStatus } from '#shared/model/session.ts';
import { memberHasSigned } from '#shared/model/summary.ts';
import type { SummaryState } from '#shared/model/summary.ts';
import type { ReadableDb, WritableDb } from '../db.ts';
import { moveRows } from './entry-rows.ts';

/** Of the chain of a session's summary, the original or the newest addendum. */
const lastLink = '(select max(c.position) from summary c where c.session_id = s.id)';

const reference = `
  select s.id, s.person_id as personId, p.name as personName, s.status, s.starts_at as startsAt,
    s.zone, s.duration_minutes as durationMinutes, s.place, coalesce(u.state, 'none') as summary,
    coalesce(u.position, 0) as addendum, s.missed_by as missedBy,
    (select m.from_starts_at from session_move m where m.session_id = s.id
     order by m.created_at desc, m.id desc limit 1) as movedFrom,
    case
      when s.invited_as is null then 'none'
      when s.invited_as ->> '$.plan.startsAt' = s.starts_at
        and s.invited_as ->> '$.plan.durationMinutes' = s.duration_minutes
        and s.invited_as ->> '$.plan.place' = s.place then 'current'
      else 'outdated'
    end as invite
  from session s
  join person p on p.id = s.person_id and p.deleted_at is null
  left join summary u on u.session_id = s.id and u.position = ${lastLink}
  where s.deleted_at is null`;

/** In the form of `starts_at`, so that both compare as text. */
const endsAt = `strftime('%Y-%m-%dT%H:%M:%fZ', s.starts_at, '+' || s.duration_minutes || ' minutes')`;

/** ISO 8601 instants: from when on sessions are asked for, and which it is. */
interface FromNow {
  readonly from: string;
  readonly now: string;
}

/** A session `s` that is still to be held; one that was prepared is open before its time. */
const toCome = `s.missed_by is null and s.starts_at >= @from
  and (s.status = 'planned' or (s.status = 'open' and s.starts_at > @now))`;

/** A session's text and what it is written against. */
export interface SessionText {
  readonly document: string;
  readonly notes: string;
  readonly revision: number;
  readonly templateId: string;
  readonly templateVersion: number;
  /** When it was last saved; null while nothing was written. */
  readonly writtenAt: string | null;
  /** When the first save was made that no revision holds; null when there is none. */
  readonly unkeptSince: string | null;
}

export interface NewSession extends SessionPlan, Omit<SessionText, 'writtenAt' | 'unkeptSince'> {
  readonly id: string;
  readonly personId: string;
  readonly status: SessionStatus;
  /** The day of the person's schedule for which it is; null for one beside the schedule. */
  readonly occurrence: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export function insertSession(db: WritableDb, session: NewSession): void {
  db.run(
    `insert into session (id, person_id, template_id, template_version, status, starts_at, zone,
       duration_minutes, place, occurrence, document, notes, revision, written_at, unkept_since,
       created_at, updated_at)
     values (@id, @personId, @templateId, @templateVersion, @status, @startsAt, @zone,
       @durationMinutes, @place, @occurrence, @document, @notes, @revision,
       iif(@revision = 0, null, @updatedAt), iif(@revision = 0, null, @updatedAt),
       @createdAt, @updatedAt)`,
    { ...session },
  );
}

export function findSession(db: ReadableDb, id: string): SessionRef | undefined {
  return db.get<SessionRef>(`${reference} and s.id = @id`, { id });
}

export function sessionText(db: ReadableDb, id: string): SessionText | undefined {
  return db.get<SessionText>(
    `select document, notes, revision, template_id as templateId,
       template_version as templateVersion, written_at as writtenAt, unkept_since as unkeptSince
     from session where id = @id`,
    { id },
  );
}

export function updateSessionText(
  db: WritableDb,
  input: {
    readonly id: string;
    readonly document: string;
    readonly notes: string;
    readonly revision: number;
    readonly writtenAt: string | null;
    readonly unkeptSince: string | null;
    readonly at: string;
  },
): void {
  db.run(
    `update session set document = @document, notes = @notes, revision = @revision,
       written_at = @writtenAt, unkept_since = @unkeptSince,
       status = case status when 'planned' then 'open' else status end, updated_at = @at
     where id = @id`,
    { ...input },
  );
}

/** The present text is in a revision. */
export function setAllKept(db: WritableDb, id: string): void {
  db.run('update session set unkept_since = null where id = @id', { id });
}

export function setSessionTemplate(
  db: WritableDb,
  input: { readonly id: string; readonly templateId: string; readonly templateVersion: number },
): void {
  db.run(
    `update session set template_id = @templateId, template_version = @templateVersion
     where id = @id`,
    { ...input },
  );
}

/** Its entries move with it: their rows are in the order of time. */
export function updateSessionPlan(
  db: WritableDb,
  input: SessionPlan & { readonly id: string; readonly at: string },
): void {
  const { id, startsAt, zone, durationMinutes, place, at } = input;
  db.run(
    `update session set starts_at = @startsAt, zone = @zone,
       duration_minutes = @durationMinutes, place = @place, updated_at = @at
     where id = @id`,
    { id, startsAt, zone, durationMinutes, place, at },
  );
  moveRows(db, { sessionId: id, startsAt });
}

export function setSessionStatus(
  db: WritableDb,
  input: { readonly id: string; readonly status: SessionStatus; readonly at: string },
): void {
  db.run('update session set status = @status, updated_at = @at where id = @id', { ...input });
}

/**
 * Puts a session in the bin, on a day of the bin's clock, or takes it out (both null). False when there
 * is nothing to do.
 */
export function setSessionDeleted(
  db: WritableDb,
  input: {
    readonly id: string;
    readonly deletedAt: string | null;
    readonly binDay: number | null;
    readonly at: string;
  },
): boolean {
  return (
    db.run(
      `update session set deleted_at = @deletedAt, bin_day = @binDay, updated_at = @at
       where id = @id and (deleted_at is null) <> (@deletedAt is null)`,
      { ...input },
    ) > 0
  );
}

/** Newest first. */
export function sessionsOfPerson(db: ReadableDb, personId: string): readonly SessionRef[] {
  return db.all<SessionRef>(
    `${reference} and s.person_id = @personId order by s.starts_at desc, s.id desc`,
    { personId },
  );
}

/** A session, and when it begins (ISO 8601 instant). */
export type SessionTime = Pick<SessionRef, 'id' | 'startsAt'>;

/**
 * The newest sessions of a stretch of time, with one person or with anybody: only what tells which they are,
 * because what a list shows of each is gathered from many rows.
 *
 * @param input.from ISO 8601 instant; `to` is not included
 */
export function newestSessions(
  db: ReadableDb,
  input: {
    readonly personId: string | null;
    readonly from: string;
    readonly to: string;
    readonly limit: number;
  },
): readonly SessionTime[] {
  const { personId, ...stretch } = input;
  const theirs = personId === null ? '' : 's.person_id = @personId and';
  return db.all<SessionTime>(
    `select s.id, s.starts_at as startsAt
     from session s join person p on p.id = s.person_id
     where ${theirs} s.starts_at >= @from and s.starts_at < @to
       and s.deleted_at is null and p.deleted_at is null
     order by s.starts_at desc, s.id desc limit @limit`,
    personId === null ? stretch : { ...stretch, personId },
  );
}

/** Oldest first, none of the archived; `to` is not included. */
export function sessionsBetween(
  db: ReadableDb,
  range: { readonly from: string; readonly to: string },
): readonly SessionRef[] {
  return db.all<SessionRef>(
    `${reference} and p.archived_at is null and s.starts_at >= @from and s.starts_at < @to
     order by s.starts_at, s.id`,
    { ...range },
  );
}

/** Sessions that are still to be held, soonest first; none of the archived. */
export function plannedFrom(
  db: ReadableDb,
  input: FromNow & { readonly limit: number },
): readonly SessionRef[] {
  return db.all<SessionRef>(
    `${reference} and ${toCome} and p.archived_at is null
     order by s.starts_at, s.id limit @limit`,
    { ...input },
  );
}

/** Planned sessions from before `before` of which nobody said what became of them. Latest first. */
export function unsettled(
  db: ReadableDb,
  input: { readonly before: string; readonly limit: number },
): readonly SessionRef[] {
  return db.all<SessionRef>(
    `${reference} and s.status = 'planned' and s.missed_by is null and p.archived_at is null
       and s.starts_at < @before
     order by s.starts_at desc, s.id limit @limit`,
    { ...input },
  );
}

/** Sessions that share a moment with a stretch of time, none of the archived. Soonest first. */
export function overlapping(
  db: ReadableDb,
  input: { readonly from: string; readonly to: string; readonly except: string | null },
): readonly SessionRef[] {
  return db.all<SessionRef>(
    `${reference} and p.archived_at is null and s.missed_by is null and s.id is not @except
       and s.starts_at < @to and ${endsAt} > @from
     order by s.starts_at, s.id`,
    { ...input },
  );
}

/** The person's next session that is still to be held, or undefined. */
export function nextPlanned(
  db: ReadableDb,
  input: FromNow & { readonly personId: string },
): SessionRef | undefined {
  return db.get<SessionRef>(
    `${reference} and s.person_id = @personId and ${toCome}
     order by s.starts_at, s.id limit 1`,
    { ...input },
  );
}

/**
 * The person's latest session that was held, or undefined.
 *
 * @param input.now ISO 8601 instant: what was written in one that begins later is its preparation
 */
export function lastHeld(
  db: ReadableDb,
  input: { readonly personId: string; readonly now: string },
): SessionRef | undefined {
  return db.get<SessionRef>(
    `${reference} and s.person_id = @personId and s.missed_by is null
       and (s.status = 'closed' or (s.status = 'open' and s.starts_at <= @now))
     order by s.starts_at desc, s.id desc limit 1`,
    { ...input },
  );
}

/** Every session, also those in the bin, and whether the team member has signed its summary. */
export function everySession(
  db: ReadableDb,
): readonly { readonly id: string; readonly signed: boolean }[] {
  return db
    .all<{ readonly id: string; readonly state: SummaryState | null }>(
      `select s.id, u.state from session s
       left join summary u on u.session_id = s.id and u.position = ${lastLink}`,
    )
    .map(({ id, state }) => ({ id, signed: memberHasSigned(state ?? 'none') }));
}
