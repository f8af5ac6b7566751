import { v7 as newId } from 'uuid';
import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { emptyNotes } from '#shared/model/document.ts';
import { blankDocument } from '#shared/model/framework/template.ts';
import type { SessionPlan, SessionRef } from '#shared/model/session.ts';
import { record } from '../audit/chain.ts';
import { lookAtCalendar } from '../bin/clock.ts';
import type { Vault } from '../context.ts';
import { dayBounds } from '../day.ts';
import { keepText } from '../history/keep.ts';
import { metPerson } from '../people.ts';
import type { ReadableDb } from '../sql/db.ts';
import {
  findSession,
  insertSession,
  sessionText,
  setSessionDeleted,
  setSessionStatus,
  updateSessionPlan,
} from '../sql/queries/sessions.ts';
import { voidIfChanged } from '../summaries/void.ts';
import { templateForNext } from '../templates/choose.ts';
import { fillProfile } from '../templates/fill-profile.ts';

export function planSession(
  { db, now }: Vault,
  { personId, plan, templateId }: Input<'planSession'>,
): Output<'planSession'> {
  const id = newId();
  return db.atomically(() => {
    const person = metPerson(db, personId);
    const at = now().toISOString();
    const template = templateForNext(db, { personId, templateId });
    insertSession(db, {
      ...utcPlan(plan),
      id,
      personId,
      status: 'planned',
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
  { sessionId, plan }: Input<'moveSession'>,
): Output<'moveSession'> {
  const { db, now } = vault;
  return db.atomically(() => {
    unsignedSession(db, sessionId);
    updateSessionPlan(db, { ...utcPlan(plan), id: sessionId, at: now().toISOString() });
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
    const at = now();
    const deletedAt = at.toISOString();
    const binDay = lookAtCalendar(db, at).day;
    setSessionDeleted(db, { id: sessionId, deletedAt, binDay, at: deletedAt });
    record(db, auditKey, { at, kind: 'session_removed', subject: sessionId });
  });
  return null;
}

export function restoreSession(
  { db, auditKey, now }: Vault,
  { sessionId }: Input<'restoreSession'>,
): null {
  db.atomically(() => {
    const at = now();
    const back = { id: sessionId, deletedAt: null, binDay: null, at: at.toISOString() };
    if (!setSessionDeleted(db, back)) throw new AppError('not_found');
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
    if (session.status === 'closed') return session;
    const at = now();
    const closedAt = at.toISOString();
    const text = sessionText(db, sessionId);
    if (text) {
      keepText(db, text, { sessionId, reason: 'closed', at: closedAt });
      fillProfile(db, { sessionId, personId: session.personId, text, at: closedAt });
    }
    setSessionStatus(db, { id: sessionId, status: 'closed', at: closedAt });
    record(db, auditKey, { at, kind: 'session_closed', subject: sessionId });
    return knownSession(db, sessionId);
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
  if (session.summary === 'cosigned') throw new AppError('session_signed');
  return session;
}

/** A plan with its instant in one form, because instants are compared as text. */
function utcPlan(plan: SessionPlan): SessionPlan {
  const start = new Date(plan.startsAt);
  // Refuses a zone that this system does not know, before a page would have to show it.
  dayBounds(start.toISOString().slice(0, 10), plan.zone);
  return { ...plan, startsAt: start.toISOString() };
}
