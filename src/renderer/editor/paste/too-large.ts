/** A megabyte and more: well above any text that a person means to put in a note, and still laid out. */
const mostCharacters = 1_500_000;
/** What an answer can hold is more (`input/document.ts`), but not twice as much. */
const mostLines = 15_000;

/** No script sets as many marks on one letter; shaping a longer run takes time without end. */
const mostMarks = 64;

/** Many times what a long page has; as many elements, in each other or in a row, stall or end the window. */
const mostElements = 20_000;

/** Whether a paste is so large that taking it would stall the window (TESTS 15). */
export function isTooLarge(text: string, html: string): boolean {
  return (
    text.length > mostCharacters ||
    html.length > mostCharacters * 2 ||
    holdsMore(text, '\n', mostLines - 1) ||
    holdsMore(html, '<', mostElements) ||
    stacksMarks(text) ||
    stacksMarks(html)
  );
}

function holdsMore(text: string, what: string, most: number): boolean {
  let count = 0;
  for (let at = text.indexOf(what); at >= 0 && count <= most; at = text.indexOf(what, at + 1)) {
    count += 1;
  }
  return count > most;
}

/** Run by run, because a pattern with a count would look at every run once for each of its marks. */
function stacksMarks(text: string): boolean {
  for (const [run] of text.matchAll(/\p{M}+/gu)) if (run.length > mostMarks) return true;
  return false;
}
