import type { Cadence } from './schedule/cadence.ts';
import type { SessionPlan } from './session.ts';

/** ISO 8601 weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When a person is usually met: every so many weeks, by the clock on the wall of `zone`. */
export interface Schedule {
  readonly everyWeeks: number;
  readonly weekday: Weekday;
  /** Wall clock, `HH:MM`. */
  readonly time: string;
  /** IANA time zone. */
  readonly zone: string;
  readonly durationMinutes: number;
  readonly place: string;
  /** Calendar day from which the weeks are counted, `YYYY-MM-DD`. */
  readonly firstDay: string;
}

/** Who did not come, or by whose wish it was moved. */
export const absentees = ['member', 'coach', 'both'] as const;
export type Absentee = (typeof absentees)[number];
export const movers = ['member', 'coach'] as const;
export type Mover = (typeof movers)[number];

/** One time that a session was moved to another time, before it was held. */
export interface SessionMove {
  readonly sessionId: string;
  /** ISO 8601 instants. */
  readonly from: string;
  readonly to: string;
  /** By whose wish; null where nobody said. */
  readonly by: Mover | null;
  readonly at: string;
}

/** All about when a person is met. */
export interface PersonSchedule {
  readonly schedule: Schedule | null;
  /** Days of the schedule that are left out, oldest first. */
  readonly skipped: readonly string[];
  /** The next session that the schedule says and nobody has planned; null without a schedule. */
  readonly offer: SessionPlan | null;
  /** Of all their sessions, oldest first. */
  readonly moves: readonly SessionMove[];
  readonly kept: KeptRate;
  /** How often their goals and focus areas ask for; null while nothing is known. */
  readonly cadence: Cadence | null;
}

/** How a person's sessions were kept (FRAMEWORK `commit`). Only sessions that were due are counted,
 * and every move. */
export interface KeptRate {
  readonly held: number;
  readonly missed: { readonly [who in Absentee]: number };
  /** Moves, by whose wish; `unknown` where nobody said. */
  readonly moved: { readonly [who in Mover | 'unknown']: number };
  /** `held / (held + missed)`; null where none was due. */
  readonly rate: number | null;
}
