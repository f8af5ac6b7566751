import type { ActionOwner } from './action.ts';

/** Whose item it is: theirs lead (FRAMEWORK `custom`). */
export const raisers = ['member', 'coach'] as const;
export type Raiser = (typeof raisers)[number];

/**
 * What an item is: a topic; a question of an earlier session that was left open and is to be kept; an
 * action whose session is gone.
 */
type AgendaKind = 'topic' | 'question' | 'action';

/**
 * One item of a person's running list (FRAMEWORK `agreement.agenda`). It is open until it was discussed in
 * a session that is there, or dropped (`isOpenItem`): sessions draw from the list and never hold it, so
 * that closing, moving or removing one can lose nothing.
 */
export interface AgendaItem {
  readonly id: string;
  readonly personId: string;
  readonly raisedBy: Raiser;
  readonly kind: AgendaKind;
  readonly text: string;
  /** The question that it carries on; null for a topic. */
  readonly promptId: string | null;
  /** Of an action: who takes the step, and by which calendar day. */
  readonly owner: ActionOwner | null;
  readonly due: string | null;
  /** The session from which it was carried forward. */
  readonly sourceSessionId: string | null;
  /** Whether it may stand in an invite. */
  readonly shared: boolean;
  /** The session in which it was discussed; null while it is open. */
  readonly discussedIn: string | null;
  /** ISO 8601 instant at which it was let go; null while it was not. */
  readonly droppedAt: string | null;
}

/** A session of the person, as far as it decides what is open. */
export interface SessionOfItem {
  readonly id: string;
  /** ISO 8601 instant. */
  readonly startsAt: string;
  /** False while it lies in the bin. */
  readonly there: boolean;
  /** Questions that have an answer in it. Empty until it is closed: what is prepared is not answered. */
  readonly answered: ReadonlySet<string>;
}

/**
 * Whether an item is still to be talked about. A kept question is also done with once the session from
 * which it comes, or a later one, was closed with an answer to it. A session in the bin, or purged, counts
 * for nothing: what it settled is open again.
 *
 * @param sessions all of the person's, also those in the bin
 */
export function isOpenItem(item: AgendaItem, sessions: readonly SessionOfItem[]): boolean {
  if (item.droppedAt !== null) return false;
  const there = sessions.filter((session) => session.there);
  if (there.some(({ id }) => id === item.discussedIn)) return false;
  const { promptId } = item;
  const source = sessions.find(({ id }) => id === item.sourceSessionId);
  return !(
    item.kind === 'question' &&
    promptId !== null &&
    source !== undefined &&
    there.some(
      ({ id, startsAt, answered }) =>
        answered.has(promptId) && (id === source.id || startsAt > source.startsAt),
    )
  );
}

/** What is still open with a person when a session closes; all of it waits on their running list. */
export interface CarriedForward {
  readonly actions: number;
  readonly topics: number;
  readonly questions: number;
}
