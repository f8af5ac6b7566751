import { z } from 'zod';
import { uuid } from '../input/common.ts';
import { exportFormats, exportScopes } from '../model/export.ts';
import type { PersonExported, PersonExports } from '../model/export.ts';
import type { AwaitedSignature, SummaryPage } from '../model/summary.ts';
import type { Verdict } from '../model/verdict.ts';
import { coach, entry, nothing } from './command.ts';

/** The summary of a session: signing it, handing it over, and letting it leave. */
export const summaryCommands = {
  getSummary: coach(z.strictObject({ sessionId: uuid })).gives<SummaryPage>(),
  /**
   * The coach signs what is shared: `issued`. A later change of what is shared voids it. An addendum is
   * refused where nothing differs from the link before it, unless that one was declined.
   */
  issueSummary: coach(z.strictObject({ sessionId: uuid })).gives<SummaryPage>(),
  /** Begins an addendum to what the team member answered; the session's text can be changed again. */
  beginAddendum: coach(z.strictObject({ sessionId: uuid })).gives<SummaryPage>(),
  /** Drops an addendum that is not signed, and puts the session's text back as it was signed. */
  giveUpAddendum: coach(z.strictObject({ sessionId: uuid })).gives<SummaryPage>(),
  /** What awaits whose signature, longest waiting first; bounded. */
  listAwaiting: coach(nothing).gives<readonly AwaitedSignature[]>(),
  /** Hands the window to the team member; from here only `turn` commands are answered. */
  handOver: coach(z.strictObject({ sessionId: uuid })).gives<null>(),
  /**
   * Asks where to, and writes the file. `fileName` is null when the person cancelled. As it was last
   * signed; with `draft` what would be signed next, marked as a draft, without seal and bundle.
   */
  exportSummary: coach(
    z.strictObject({
      sessionId: uuid,
      format: z.enum(exportFormats),
      draft: z.boolean().optional(),
    }),
  ).gives<{ readonly fileName: string | null }>(),
  /** Opens the system's own dialog for printing, and answers when that is closed; `cancelWork` closes it. */
  printSummary: coach(
    z.strictObject({ sessionId: uuid, draft: z.boolean().optional() }),
  ).gives<null>(),
  /** What `exportPerson` would write, every text of it, and what would stay. */
  readExports: coach(
    z.strictObject({
      personId: uuid,
      format: z.enum(exportFormats),
      which: z.enum(exportScopes),
    }),
  ).gives<PersonExports>(),
  /**
   * Asks for a folder, and writes a file for each session into it, never over one that is there; null
   * when the person cancelled. Tells its `progress`; `cancelWork` stops it between two files.
   */
  exportPerson: coach(
    z.strictObject({
      personId: uuid,
      format: z.enum(exportFormats),
      which: z.enum(exportScopes),
    }),
  ).gives<PersonExported | null>(),
  /** Asks for a file and checks it; null when the person cancelled. Needs no vault. */
  verifyFile: entry(nothing).gives<Verdict | null>(),
  /**
   * Asks where to, and writes the page by which anyone checks a summary without Countersign. `fileName` is
   * null when the person cancelled. Needs no vault.
   */
  saveVerifyPage: entry(nothing).gives<{ readonly fileName: string | null }>(),
} as const;
