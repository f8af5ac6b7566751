/** A megabyte and more: well above any text that a person means to put in a note, and still laid out. */
export const mostCharacters = 1_500_000;
/** What an answer can hold is more (`input/document.ts`), but not twice as much. */
const mostLines = 15_000;

/** No script sets as many marks on one letter; shaping a longer run takes time without end. */
const mostMarks = 64;

/** Whether a text that comes from elsewhere is so large that showing it would stall the window (TESTS 15). */
export function isTextTooLarge(text: string): boolean {
  return text.length > mostCharacters || holdsMore(text, '\n', mostLines - 1) || stacksMarks(text);
}

export function holdsMore(text: string, what: string, most: number): boolean {
  let count = 0;
  for (let at = text.indexOf(what); at >= 0 && count <= most; at = text.indexOf(what, at + 1)) {
    count += 1;
  }
  return count > most;
}

/** Run by run, because a pattern with a count would look at every run once for each of its marks. */
export function stacksMarks(text: string): boolean {
  for (const [run] of text.matchAll(/\p{M}+/gu)) if (run.length > mostMarks) return true;
  return false;
}
