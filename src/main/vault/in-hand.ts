import { AppError } from '#shared/errors.ts';
import type { ArchiveInHand } from './archive/make.ts';
import type { ImportInHand } from './import/commands.ts';
import type { KitInHand } from './kits/make.ts';
import { wipeRecovery } from './lifecycle/change-keys.ts';
import type { RecoveryInHand } from './lifecycle/change-keys.ts';

/** What an open vault has in hand between two commands. */
export interface InHand extends ImportInHand {
  /** The hand-over of the window to a team member: the session that it is for, or null. */
  sessionId: string | null;
  /** A recovery key that was shown and is not in force yet. */
  recovery: RecoveryInHand | null;
  /** A kit that is sealed, while it is asked where to save it. */
  kit: KitInHand | null;
  /** An export of everything, while it is asked where to save it. */
  archive: ArchiveInHand | null;
}

/** Nothing, as at the opening of a vault. */
export function emptyHand(): InHand {
  return {
    sessionId: null,
    recovery: null,
    kit: null,
    archive: null,
    staged: null,
    arriving: null,
  };
}

/** Every change of the keyfile does so: what is in hand was made for the keyfile of before. */
export function dropRecovery(hand: InHand): void {
  if (hand.recovery) wipeRecovery(hand.recovery);
  hand.recovery = null;
}

export function dropKit(hand: InHand): void {
  hand.kit?.key.fill(0);
  hand.kit = null;
}

export function dropArchive(hand: InHand): void {
  hand.archive?.key.fill(0);
  hand.archive = null;
}

/** @throws AppError `not_handed_over` */
export function handedOver({ sessionId }: InHand): string {
  if (sessionId === null) throw new AppError('not_handed_over');
  return sessionId;
}
