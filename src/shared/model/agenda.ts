import type { ActionOwner } from './action.ts';

/** Whose item it is: theirs lead (FRAMEWORK `custom`). */
export const raisers = ['member', 'coach'] as const;
export type Raiser = (typeof raisers)[number];

/**
 * What an item is: a topic; a question of an earlier session that was left open and is to be kept; an
 * action whose session is gone.
 */
export const agendaKinds = ['topic', 'question', 'action'] as const;
export type AgendaKind = (typeof agendaKinds)[number];

/**
 * One item of a person's running list (FRAMEWORK `agreement.agenda`). It is open until it was discussed in
 * a session that is there, or dropped: sessions draw from the list and never hold it, so that closing,
 * moving or removing one can lose nothing.
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
