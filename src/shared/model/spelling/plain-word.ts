/** A word as the dictionaries write it: composed, with a straight apostrophe, without what cannot be seen. */
export function plainWord(typed: string): string {
  return typed
    .normalize('NFC')
    .replaceAll(/[\u2018\u2019\u02bc]/gu, "'")
    .replaceAll(/[\u2010\u2011]/gu, '-')
    .replaceAll(/\p{Cf}/gu, '');
}
