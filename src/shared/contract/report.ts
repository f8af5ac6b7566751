import { z } from 'zod';
import { day, uuid } from '../input/common.ts';
import { isReportPeriod } from '../model/report/period.ts';
import { reportFormats, reportLengths } from '../model/report/report.ts';
import type { ReportPage } from '../model/report/report.ts';
import { coach } from './command.ts';

const asked = {
  personId: uuid,
  period: z.strictObject({ length: z.enum(reportLengths), from: day }).refine(isReportPeriod),
  /** Goals and focus areas that the coach ticked. */
  goals: z.array(uuid).max(200),
  focusAreas: z.array(uuid).max(200),
};

/** What was shared with a person in a quarter or a year, as a document of its own. Nobody signs it. */
export const reportCommands = {
  /** Every text of it. A goal or focus area that is not this person's is left out. */
  readReport: coach(z.strictObject(asked)).gives<ReportPage>(),
  /** Asks where to, and writes the file. `fileName` is null when the person cancelled. */
  exportReport: coach(z.strictObject({ ...asked, format: z.enum(reportFormats) })).gives<{
    readonly fileName: string | null;
  }>(),
} as const;
