import { z } from 'zod';
import { uuid } from '../input/common.ts';
import type { Kit, MadeKit, TakenReply } from '../model/kit.ts';
import { coach, nothing } from './command.ts';

/** A summary that is signed on the team member's own device. */
export const kitCommands = {
  /** The last kit of what is to be signed now; null where none was made. */
  getKit: coach(z.strictObject({ sessionId: uuid })).gives<Kit | null>(),
  /** Asks where to, and writes the kit; one that was made before for the same no longer counts. Null when cancelled. */
  makeKit: coach(z.strictObject({ sessionId: uuid })).gives<MadeKit | null>(),
  /** From now on no reply to the kit is taken. */
  withdrawKit: coach(z.strictObject({ kitId: uuid })).gives<null>(),
  /** Asks for a reply and takes it; null when cancelled. */
  importReply: coach(nothing).gives<TakenReply | null>(),
} as const;
