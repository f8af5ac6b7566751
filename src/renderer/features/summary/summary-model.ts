import type { SignedLink, SummaryPage } from '#shared/model/summary.ts';
import type { SummaryPageModel } from '#shared/summary-page/index.ts';

/**
 * The sheet of a link of a session's summary.
 *
 * @param locale BCP 47, of this window
 */
export function summaryModel(
  { coachName, memberName }: Pick<SummaryPage, 'coachName' | 'memberName'>,
  { version, content, signatures }: Pick<SignedLink, 'version' | 'content' | 'signatures'>,
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
