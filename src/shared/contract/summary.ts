import { z } from 'zod';
import { uuid } from '../input/common.ts';
import type { SummaryPage } from '../model/summary.ts';
import type { Verdict } from '../model/verdict.ts';
import { coach, entry, nothing } from './command.ts';

/** The summary of a session: signing it, handing it over, and letting it leave. */
export const summaryCommands = {
  getSummary: coach(z.strictObject({ sessionId: uuid })).gives<SummaryPage>(),
  /** The coach signs what is shared: `issued`. A later change of what is shared voids it. */
  issueSummary: coach(z.strictObject({ sessionId: uuid })).gives<SummaryPage>(),
  /** Hands the window to the team member; from here only `turn` commands are answered. */
  handOver: coach(z.strictObject({ sessionId: uuid })).gives<null>(),
  /** Asks where to, and writes the file. `fileName` is null when the person cancelled. */
  exportSummary: coach(
    z.strictObject({ sessionId: uuid, format: z.enum(['pdf', 'bundle']) }),
  ).gives<{ readonly fileName: string | null }>(),
  /** Asks for a file and checks it; null when the person cancelled. Needs no vault. */
  verifyFile: entry(nothing).gives<Verdict | null>(),
} as const;
