import { holdsMore, isTextTooLarge, mostCharacters, stacksMarks } from '#shared/model/too-large.ts';

/** Many times what a long page has; as many elements, in each other or in a row, stall or end the window. */
const mostElements = 20_000;

/** Whether a paste is so large that taking it would stall the window (TESTS 15). */
export function isTooLarge(text: string, html: string): boolean {
  return (
    isTextTooLarge(text) ||
    html.length > mostCharacters * 2 ||
    holdsMore(html, '<', mostElements) ||
    stacksMarks(html)
  );
}
