import type { MemberMeaning } from './summary.ts';

/**
 * Where a summary that was sent away stands. `outdated`: what was sent is no longer what waits to be
 * signed, since the summary changed or was signed otherwise.
 */
export type KitState = 'waiting' | 'answered' | 'withdrawn' | 'outdated';

/** A summary that was sent to the team member's own device. */
export interface Kit {
  readonly id: string;
  readonly state: KitState;
  /** ISO 8601. */
  readonly madeAt: string;
  /** When the reply was imported or the kit withdrawn, ISO 8601; null before. */
  readonly endedAt: string | null;
}

/** A kit that was saved: the only time that its phrase is shown. */
export interface MadeKit {
  readonly fileName: string;
  readonly phrase: readonly string[];
}

/** A reply that the vault took, now or, being the very same file, before. */
export interface TakenReply {
  readonly sessionId: string;
  readonly memberName: string;
  readonly meaning: MemberMeaning;
  readonly before: boolean;
}
