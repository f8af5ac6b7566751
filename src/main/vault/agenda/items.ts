import { v7 as newId } from 'uuid';
import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { AgendaItem } from '#shared/model/agenda.ts';
import type { Vault } from '../context.ts';
import { knownPerson } from '../people.ts';
import { knownSession } from '../sessions/plan.ts';
import type { ReadableDb, WritableDb } from '../sql/db.ts';
import {
  findItem,
  insertItem,
  itemsOfPerson,
  setItemPosition,
  updateItem,
} from '../sql/queries/agenda.ts';
import { openItems, runningList } from './standing.ts';

export function getAgenda(
  { db }: Vault<ReadableDb>,
  { personId, sessionId }: Input<'getAgenda'>,
): Output<'getAgenda'> {
  knownPerson(db, personId);
  const list = runningList(db, personId);
  const open = new Set(openItems(list));
  return list.items
    .filter(
      (item) =>
        open.has(item) ||
        (sessionId !== null && item.discussedIn === sessionId && item.droppedAt === null),
    )
    .map((item) => (open.has(item) ? { ...item, discussedIn: null } : item));
}

export function addAgendaItem(vault: Vault, input: Input<'addAgendaItem'>): AgendaItem {
  return vault.db.atomically(() => addTopic(vault, input));
}

/** Call it inside a transaction. */
export function addTopic(
  { db, now }: Vault,
  { personId, raisedBy, text, shared }: Input<'addAgendaItem'>,
): AgendaItem {
  knownPerson(db, personId);
  const item: AgendaItem = {
    id: newId(),
    personId,
    raisedBy,
    kind: 'topic',
    text,
    promptId: null,
    owner: null,
    due: null,
    sourceSessionId: null,
    shared,
    discussedIn: null,
    droppedAt: null,
  };
  insertItem(db, { ...item, at: now().toISOString() });
  return item;
}

export function changeAgendaItem(
  vault: Vault,
  { itemId, text, raisedBy, shared }: Input<'changeAgendaItem'>,
): Output<'changeAgendaItem'> {
  return change(vault, itemId, () => ({ text, raisedBy, shared }));
}

/**
 * Puts an item before another one of the same side, or at the end of its side.
 *
 * @throws AppError `not_found`; `invalid_input` when the two do not stand in one list
 */
export function placeAgendaItem(
  { db }: Vault,
  { itemId, before }: Input<'placeAgendaItem'>,
): Output<'placeAgendaItem'> {
  db.atomically(() => {
    const item = knownItem(db, itemId);
    const other = before === null ? null : knownItem(db, before);
    if (other && (other.personId !== item.personId || other.raisedBy !== item.raisedBy)) {
      throw new AppError('invalid_input');
    }
    if (other?.id === item.id) return;
    const rest = itemsOfPerson(db, item.personId).filter(({ id }) => id !== itemId);
    const at = other ? rest.findIndex(({ id }) => id === other.id) : rest.length;
    for (const [position, { id }] of rest.toSpliced(at, 0, item).entries()) {
      setItemPosition(db, { id, position });
    }
  });
  return null;
}

/** @throws AppError `not_found`; `invalid_input` for a session with somebody else */
export function setDiscussed(
  vault: Vault,
  { itemId, sessionId }: Input<'setDiscussed'>,
): Output<'setDiscussed'> {
  return change(vault, itemId, (item) => {
    if (sessionId !== null && knownSession(vault.db, sessionId).personId !== item.personId) {
      throw new AppError('invalid_input');
    }
    return { discussedIn: sessionId };
  });
}

export function dropAgendaItem(
  vault: Vault,
  { itemId, dropped }: Input<'dropAgendaItem'>,
): Output<'dropAgendaItem'> {
  return change(vault, itemId, (item) => ({
    droppedAt: dropped ? (item.droppedAt ?? vault.now().toISOString()) : null,
  }));
}

function change(
  { db, now }: Vault,
  itemId: string,
  changed: (item: AgendaItem) => Partial<AgendaItem>,
): AgendaItem {
  return db.atomically(() => {
    const before = knownItem(db, itemId);
    const item = { ...before, ...changed(before) };
    updateItem(db, { ...item, at: now().toISOString() });
    return item;
  });
}

function knownItem(db: WritableDb, id: string): AgendaItem {
  const item = findItem(db, id);
  if (!item) throw new AppError('not_found');
  return item;
}
