import type { VerifiedSummary } from '#shared/model/verdict.ts';
import type { SummaryPageModel } from '#shared/summary-page/index.ts';

/**
 * The sheet of a summary that was verified: from the verified bytes' content and nothing else.
 *
 * @param locale BCP 47, of this window
 */
export function verifiedModel(summary: VerifiedSummary, locale: string): SummaryPageModel {
  const { documentId, version, coachName, memberName, content, signatures } = summary;
  // The paper is how it was printed, not what was signed; a screen has none.
  return {
    documentId,
    version,
    coachName,
    memberName,
    content,
    signatures,
    paper: 'A4',
    locale,
  };
}
