import type { SummaryPage } from '#shared/model/summary.ts';
import type { SummaryPageModel } from '#shared/summary-page/index.ts';

/**
 * The sheet of a session's summary.
 *
 * @param locale BCP 47, of this window
 */
export function summaryModel(
  { version, coachName, memberName, content, signatures }: SummaryPage,
  paper: SummaryPageModel['paper'],
  locale: string,
): SummaryPageModel {
  return {
    documentId: null,
    version,
    coachName,
    memberName,
    content,
    signatures,
    paper,
    locale,
  };
}
