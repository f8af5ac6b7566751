import type { SignedLink } from '../model/summary.ts';
import type { VerifiedSummary } from '../model/verdict.ts';
import type { SummaryPageModel } from '../summary-page/index.ts';

/**
 * The sheet of a link of a summary that was verified: from the verified bytes' content and nothing else.
 *
 * @param locale BCP 47, of this window
 */
export function linkModel(
  { documentId, coachName, memberName }: VerifiedSummary,
  { version, content, signatures }: Pick<SignedLink, 'version' | 'content' | 'signatures'>,
  locale: string,
): SummaryPageModel {
  // The paper is how it was printed, not what was signed; a screen has none.
  return { documentId, version, coachName, memberName, content, signatures, paper: 'A4', locale };
}
