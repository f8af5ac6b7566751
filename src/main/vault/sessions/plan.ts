import { v7 as newId } from 'uuid';
import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { emptyNotes } from '#shared/model/document.ts';
import { blankDocument } from '#shared/model/framework/template.ts';
import { occurrenceDay } from '#shared/model/schedule/occurrences.ts';
import { isInYears, isZone } from '#shared/model/schedule/wall-clock.ts';
import type { SessionPlan, SessionRef } from '#shared/model/session.ts';
import { keepQuestions } from '../agenda/carry.ts';
import { carriedForward } from '../agenda/standing.ts';
import { record } from '../audit/chain.ts';
import { lookAtCalendar } from '../bin/clock.ts';
import type { Vault } from '../context.ts';
import { keepText } from '../history/keep.ts';
import { metPerson } from '../people.ts';
import type { ReadableDb } from '../sql/db.ts';
import { findSchedule, insertMove, setMissed } from '../sql/queries/schedule.ts';
import {
  findSession,
  insertSession,
  sessionText,
  setSessionDeleted,
  setSessionStatus,
  updateSessionPlan,
} from '../sql/queries/sessions.ts';
import { isSignedBefore } from '../sql/queries/summaries.ts';
import { voidIfChanged } from '../summaries/void.ts';
import { templateForNext } from '../templates/choose.ts';
import { fillProfile } from '../templates/fill-profile.ts';
import { memberHasSigned } from '#shared/model/summary.ts';

export function planSession(
  { db, now }: Vault,
  { personId, plan, templateId }: Input<'planSession'>,
): Output<'planSession'> {
  const id = newId();
  return db.atomically(() => {
    const person = metPerson(db, personId);
    const schedule = findSchedule(db, personId);
    const { startsAt } = utcPlan(plan);
    const at = now().toISOString();
    const template = templateForNext(db, { personId, templateId });
    insertSession(db, {
      ...utcPlan(plan),
      id,
      personId,
      status: 'planned',
      occurrence: schedule ? occurrenceDay(schedule, startsAt) : null,
      templateId: template.id,
      templateVersion: template.version,
      document: JSON.stringify(blankDocument(template, person)),
      notes: JSON.stringify(emptyNotes),
      revision: 0,
      createdAt: at,
      updatedAt: at,
    });
    return knownSession(db, id);
  });
}

export function moveSession(
  vault: Vault,
  { sessionId, plan, by }: Input<'moveSession'>,
): Output<'moveSession'> {
  const { db, now } = vault;
  return db.atomically(() => {
    const before = unsignedSession(db, sessionId);
    const after = utcPlan(plan);
    const at = now().toISOString();
    updateSessionPlan(db, { ...after, id: sessionId, at });
    if (isMove(before, after, at)) {
      const { startsAt: from } = before;
      insertMove(db, { id: newId(), sessionId, from, to: after.startsAt, by, at });
    }
    // What is still to come cannot have been missed.
    if (before.missedBy !== null && after.startsAt > at) {
      setMissed(db, { id: sessionId, by: null, at });
    }
    voidIfChanged(vault, sessionId);
    return knownSession(db, sessionId);
  });
}

export function removeSession(
  { db, auditKey, now }: Vault,
  { sessionId }: Input<'removeSession'>,
): null {
  db.atomically(() => {
    unsignedSession(db, sessionId);
    // An addendum that is begun hangs on what both have signed.
    if (isSignedBefore(db, sessionId)) throw new AppError('session_signed');
    const at = now();
    const deletedAt = at.toISOString();
    const binDay = lookAtCalendar(db, at).day;
    setSessionDeleted(db, { id: sessionId, deletedAt, binDay, at: deletedAt });
    record(db, auditKey, { at, kind: 'session_removed', subject: sessionId });
  });
  return null;
}

export function restoreSession(vault: Vault, { sessionId }: Input<'restoreSession'>): null {
  const { db, auditKey, now } = vault;
  db.atomically(() => {
    const at = now();
    const back = { id: sessionId, deletedAt: null, binDay: null, at: at.toISOString() };
    if (!setSessionDeleted(db, back)) throw new AppError('not_found');
    // An action may have been ticked meanwhile. A person in the bin comes back before their sessions.
    if (findSession(db, sessionId)) voidIfChanged(vault, sessionId);
    record(db, auditKey, { at, kind: 'session_restored', subject: sessionId });
  });
  return null;
}

export function closeSession(
  { db, auditKey, now }: Vault,
  { sessionId }: Input<'closeSession'>,
): Output<'closeSession'> {
  return db.atomically(() => {
    const session = knownSession(db, sessionId);
    const { personId } = session;
    if (session.status === 'closed') return { ...session, carried: carriedForward(db, personId) };
    const at = now();
    const closedAt = at.toISOString();
    const text = sessionText(db, sessionId);
    if (text) {
      keepText(db, text, { sessionId, reason: 'closed', at: closedAt });
      fillProfile(db, { sessionId, personId, text, at: closedAt });
      keepQuestions(db, { session, text, at: closedAt });
    }
    setSessionStatus(db, { id: sessionId, status: 'closed', at: closedAt });
    // Whoever closes a session held it after all.
    if (session.missedBy !== null) setMissed(db, { id: sessionId, by: null, at: closedAt });
    record(db, auditKey, { at, kind: 'session_closed', subject: sessionId });
    return { ...knownSession(db, sessionId), carried: carriedForward(db, personId) };
  });
}

export function reopenSession(
  { db, now }: Vault,
  { sessionId }: Input<'reopenSession'>,
): Output<'reopenSession'> {
  return db.atomically(() => {
    const session = unsignedSession(db, sessionId);
    if (session.status !== 'closed') return session;
    setSessionStatus(db, { id: sessionId, status: 'open', at: now().toISOString() });
    return knownSession(db, sessionId);
  });
}

/**
 * The session of this id.
 *
 * @throws AppError `not_found`, also for one in the bin
 */
export function knownSession(db: ReadableDb, sessionId: string): SessionRef {
  const session = findSession(db, sessionId);
  if (!session) throw new AppError('not_found');
  return session;
}

/**
 * The session of this id, as long as it may still change.
 *
 * @throws AppError `not_found`, `session_signed`
 */
export function unsignedSession(db: ReadableDb, sessionId: string): SessionRef {
  const session = knownSession(db, sessionId);
  if (memberHasSigned(session.summary)) throw new AppError('session_signed');
  return session;
}

/** Whether another time was agreed for a session; setting right when one was held is no move. */
function isMove(before: SessionRef, after: SessionPlan, now: string): boolean {
  const toCome = before.status === 'planned' || (before.status === 'open' && before.startsAt > now);
  return toCome && before.startsAt !== after.startsAt;
}

/**
 * A plan with its instant in one form, because instants are compared as text.
 *
 * @throws AppError `unknown_zone`, `date_out_of_bounds`
 */
function utcPlan(plan: SessionPlan): SessionPlan {
  const startsAt = new Date(plan.startsAt).toISOString();
  // Before a page would have to show it.
  if (!isZone(plan.zone)) throw new AppError('unknown_zone');
  if (!isInYears(startsAt)) throw new AppError('date_out_of_bounds');
  return { ...plan, startsAt };
}
