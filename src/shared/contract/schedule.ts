import { z } from 'zod';
import { day, instant, line, uuid } from '../input/common.ts';
import { absentees } from '../model/schedule.ts';
import type { Schedule } from '../model/schedule.ts';
import type { InviteDraft } from '../model/schedule/invite.ts';
import type { SessionRef } from '../model/session.ts';
import { coach } from './command.ts';

const schedule: z.ZodType<Schedule> = z.strictObject({
  everyWeeks: z.int().min(1).max(26),
  weekday: z.union([1, 2, 3, 4, 5, 6, 7].map((number) => z.literal(number as 1))),
  time: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u),
  zone: z.string().min(1).max(80),
  durationMinutes: z.int().min(5).max(480),
  place: line,
  firstDay: day,
});

/** A session's invite, with both names in its title or with none. */
const invite = z.strictObject({ sessionId: uuid, named: z.boolean() });

interface Written {
  /** null when the person cancelled. */
  readonly fileName: string | null;
}

/** When sessions are meant to be, what became of them, and the invite (FRAMEWORK `schedule`, `commit`, `invite`). */
export const scheduleCommands = {
  /**
   * The person's usual slot, or none with null; sessions that are planned stay where they are. Refuses
   * `unknown_zone`, `date_out_of_bounds`.
   */
  setSchedule: coach(
    z.strictObject({ personId: uuid, schedule: schedule.nullable() }),
  ).gives<null>(),
  /** Leaves one day of the schedule out, or takes it in again. */
  skipOccurrence: coach(
    z.strictObject({ personId: uuid, day, skipped: z.boolean() }),
  ).gives<null>(),
  /** Plans the next session that the schedule says and nobody has planned yet. */
  planNext: coach(z.strictObject({ personId: uuid })).gives<SessionRef>(),
  /** The session did not take place, and who did not come; null takes it back. Refuses `session_held`. */
  missSession: coach(
    z.strictObject({ sessionId: uuid, by: z.enum(absentees).nullable() }),
  ).gives<SessionRef>(),
  /** The coach's other sessions at that time. They are no reason to refuse a plan. */
  listOverlaps: coach(
    z.strictObject({
      startsAt: instant,
      durationMinutes: z.int().min(5).max(480),
      /** The session that is moved. */
      except: uuid.nullable(),
    }),
  ).gives<readonly SessionRef[]>(),
  /** The invite as it would leave. */
  readInvite: coach(invite).gives<InviteDraft>(),
  /** Asks where to, and writes the invite as a calendar file. */
  exportInvite: coach(invite).gives<Written>(),
  /** Asks where to, and writes the file that takes an invite back. Refuses `not_invited`. */
  cancelInvite: coach(invite).gives<Written>(),
} as const;
