import type { SummaryPage } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { memberHasSigned } from '#shared/model/summary.ts';

/** What a reader would look for and not find, named gently; nothing once both have signed. */
export function emptyParts(
  summary: Pick<SummaryPage, 'state' | 'memberName' | 'content'>,
): readonly string[] {
  if (memberHasSigned(summary.state)) return [];
  const { leaving } = words.summary;
  const { content, memberName } = summary;
  return [
    ...(content.outcome === '' ? [leaving.noOutcome] : []),
    ...(content.memberWords === '' ? [leaving.noMemberWords(memberName)] : []),
    ...(content.actions.length === 0 ? [leaving.noActions] : []),
  ];
}
