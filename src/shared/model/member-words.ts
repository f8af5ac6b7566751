/** In letters. Far more than fits a page, and no more than the session's document takes as one paragraph. */
export const longestMemberWords = 20_000;

/** A team member's words as they are kept and signed: lines end in one way, and nothing is around them. */
export function memberWordsAsKept(words: string): string {
  return words.replaceAll(/\r\n?/gu, '\n').trim();
}
