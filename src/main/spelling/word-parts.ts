/** No letter, a digit, or a letter of a script that no dictionary of ours knows. */
const unjudged = /^\P{L}*$|\p{N}|[^\p{sc=Latin}\P{L}]/u;

/** Whether the dictionaries can say anything about a word. */
export function isJudged(word: string): boolean {
  return !unjudged.test(word);
}

/** What a word is made of, if each part has to be right by itself: `Follow-up-Termin`. */
export function partsOf(word: string): readonly string[] {
  return word.split('-').filter((part) => part !== '');
}

/** `Sam` of `Sam's` and `geht` of `geht's`, `coaches` of `coaches'`; null of what ends otherwise. */
export function withoutEnding(word: string): string | null {
  return /^(?<rest>.*\p{L})'s?$/iu.exec(word)?.groups?.['rest'] ?? null;
}
