import type { SignedLink, SummaryContent, TurnPage } from '#shared/model/summary.ts';
import type { SummaryPageModel } from '#shared/summary-page/index.ts';

/**
 * The sheet that the member reads: its text, before there is a signature of theirs.
 *
 * @param content the text at this step: as typed, or as reviewed
 * @param locale BCP 47, of this window
 */
export function turnModel(
  { coachName, memberName }: TurnPage,
  content: SummaryContent,
  locale: string,
): SummaryPageModel {
  return {
    documentId: null,
    version: 1,
    coachName,
    memberName,
    content,
    signatures: [],
    // The window does not know the coach's settings, and a screen has no paper.
    paper: 'A4',
    locale,
  };
}

/** The sheet of an earlier link of the chain, as it was signed. */
export function linkModel(
  turn: TurnPage,
  { version, content, signatures }: SignedLink,
  locale: string,
): SummaryPageModel {
  return { ...turnModel(turn, content, locale), version, signatures };
}

/** When the member says to have signed a link; every earlier one is signed by them. */
export function memberSignedAt({ signatures, content }: SignedLink): string {
  const mark = signatures.find(({ role }) => role === 'member');
  return mark?.claimedTime ?? content.session.startsAt;
}
