import { isOpenItem } from '#shared/model/agenda.ts';
import type { AgendaItem, CarriedForward, SessionOfItem } from '#shared/model/agenda.ts';
import type { ReadableDb } from '../sql/db.ts';
import { answersOfPerson, itemsOfPerson, standingOfSessions } from '../sql/queries/agenda.ts';
import { openActionCount } from '../sql/queries/blocks.ts';

/** A person's items, and the sessions by which they stand. */
export interface RunningList {
  readonly items: readonly AgendaItem[];
  readonly sessions: readonly SessionOfItem[];
}

export function runningList(db: ReadableDb, personId: string): RunningList {
  const items = itemsOfPerson(db, personId);
  // Only a kept question can be settled by an answer; most lists hold none.
  const answers = items.some(({ kind }) => kind === 'question')
    ? answersOfPerson(db, personId)
    : [];
  const sessions = standingOfSessions(db, personId).map((session) => ({
    ...session,
    answered: new Set(
      answers.filter(({ sessionId }) => sessionId === session.id).map(({ promptId }) => promptId),
    ),
  }));
  return { items, sessions };
}

export function openItems({ items, sessions }: RunningList): readonly AgendaItem[] {
  return items.filter((item) => isOpenItem(item, sessions));
}

/** How much of each kind is open with a person. */
export function carriedForward(db: ReadableDb, personId: string): CarriedForward {
  const open = openItems(runningList(db, personId));
  const count = (kind: AgendaItem['kind']) => open.filter((item) => item.kind === kind).length;
  return {
    actions: openActionCount(db, personId) + count('action'),
    topics: count('topic'),
    questions: count('question'),
  };
}
