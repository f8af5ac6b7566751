import { v7 as newId } from 'uuid';
import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { PersonDetails } from '#shared/model/person.ts';
import { clockAt } from '#shared/model/schedule/wall-clock.ts';
import { openItems, runningList } from './agenda/standing.ts';
import { record } from './audit/chain.ts';
import { lookAtCalendar } from './bin/clock.ts';
import type { Vault } from './context.ts';
import { dayBounds } from './day.ts';
import { personSchedule } from './schedule/read.ts';
import type { ReadableDb } from './sql/db.ts';
import {
  acknowledgementsOfPerson,
  actionsOfPerson,
  feedbackOfPerson,
  insightsOfPerson,
  openActionCount,
} from './sql/queries/blocks.ts';
import {
  allPeople,
  findPerson,
  insertPerson,
  keepUntilOf,
  setPersonArchived,
  setPersonDeleted,
  updatePerson,
} from './sql/queries/people.ts';
import { lastHeld, nextPlanned, sessionsOfPerson } from './sql/queries/sessions.ts';

export function listPeople({ db, now }: Vault<ReadableDb>): Output<'listPeople'> {
  // Today's counts until its day is over, as on Home.
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const at = now().toISOString();
  const { from } = dayBounds(clockAt(at, timeZone).day, timeZone);
  return allPeople(db).map((person) => ({
    ...person,
    lastSession: lastHeld(db, { personId: person.id, now: at }) ?? null,
    nextSession: nextPlanned(db, { personId: person.id, from, now: at }) ?? null,
    openActions: openActionCount(db, person.id),
  }));
}

export function getPerson(
  vault: Vault<ReadableDb>,
  { personId }: Input<'getPerson'>,
): Output<'getPerson'> {
  const { db } = vault;
  const sessions = sessionsOfPerson(db, personId);
  return {
    person: knownPerson(db, personId),
    sessions,
    ...personSchedule(vault, personId, sessions),
    actions: actionsOfPerson(db, personId),
    insights: insightsOfPerson(db, personId),
    keepUntil: keepUntilOf(db, personId),
    openItems: openItems(runningList(db, personId)).length,
  };
}

export function addPerson(
  { db, now }: Vault,
  { name, role, cleanSlate }: Input<'addPerson'>,
): Output<'addPerson'> {
  const id = newId();
  return db.atomically(() => {
    insertPerson(db, { id, name, role, cleanSlate, at: now().toISOString() });
    return knownPerson(db, id);
  });
}

export function changePerson(
  { db, now }: Vault,
  { personId, name, role, cleanSlate }: Input<'changePerson'>,
): Output<'changePerson'> {
  return db.atomically(() => {
    updatePerson(db, { id: personId, name, role, cleanSlate, at: now().toISOString() });
    return knownPerson(db, personId);
  });
}

export function setArchived(
  { db, now }: Vault,
  { personId, archived }: Input<'setArchived'>,
): null {
  db.atomically(() => {
    knownPerson(db, personId);
    const at = now().toISOString();
    setPersonArchived(db, { id: personId, archivedAt: archived ? at : null, at });
  });
  return null;
}

export function getFeedback(
  { db }: Vault<ReadableDb>,
  { personId }: Input<'getFeedback'>,
): Output<'getFeedback'> {
  knownPerson(db, personId);
  return {
    feedback: feedbackOfPerson(db, personId),
    acknowledgements: acknowledgementsOfPerson(db, personId),
  };
}

export function removePerson(
  { db, auditKey, now }: Vault,
  { personId }: Input<'removePerson'>,
): null {
  db.atomically(() => {
    const at = now();
    const deletedAt = at.toISOString();
    const binDay = lookAtCalendar(db, at).day;
    if (!setPersonDeleted(db, { id: personId, deletedAt, binDay, at: deletedAt })) {
      throw new AppError('not_found');
    }
    record(db, auditKey, { at, kind: 'person_removed', subject: personId });
  });
  return null;
}

export function restorePerson(
  { db, auditKey, now }: Vault,
  { personId }: Input<'restorePerson'>,
): null {
  db.atomically(() => {
    const at = now();
    const back = { id: personId, deletedAt: null, binDay: null, at: at.toISOString() };
    if (!setPersonDeleted(db, back)) throw new AppError('not_found');
    record(db, auditKey, { at, kind: 'person_restored', subject: personId });
  });
  return null;
}

/**
 * The person of this id.
 *
 * @throws AppError `not_found`
 */
export function knownPerson(db: ReadableDb, personId: string): PersonDetails {
  const person = findPerson(db, personId);
  if (!person) throw new AppError('not_found');
  return person;
}

/**
 * The person of this id, with whom sessions can be planned.
 *
 * @throws AppError `not_found`, `person_archived`
 */
export function metPerson(db: ReadableDb, personId: string): PersonDetails {
  const person = knownPerson(db, personId);
  if (person.archivedAt !== null) throw new AppError('person_archived');
  return person;
}
