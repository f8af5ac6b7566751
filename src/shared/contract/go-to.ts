import { z } from 'zod';
import { day, uuid } from '../input/common.ts';
import type { SessionRef } from '../model/session.ts';
import { coach } from './command.ts';

/** Ways to one session among many. */
export const goToCommands = {
  /** Sessions that are named by whom they are with, when they are, or both; newest first, also planned ones. */
  findSessions: coach(
    z.strictObject({
      text: z.string().max(200),
      /** The day and the zone by which dates are meant. */
      today: day,
      zone: z.string().min(1).max(80),
      limit: z.int().min(1).max(50),
    }),
  ).gives<readonly SessionRef[]>(),
  /** Those of them that are there, in the order asked for. */
  listSessions: coach(z.strictObject({ sessionIds: z.array(uuid).max(50) })).gives<
    readonly SessionRef[]
  >(),
} as const;
