import type { EditorView } from '@tiptap/pm/view';

/** Where text is written: an answer, or a part of feedback. */
export const textStop = '[data-answer], [data-part]';

const selector = `${textStop}, :is(button, input, select):not(:disabled, [hidden], [tabindex="-1"])`;

/** Where Tab goes from the focused control or the cursor, or null when that is out of the editor. */
export function stopFrom(view: EditorView, direction: -1 | 1): HTMLElement | null {
  // An answer without text takes no room, and is a stop all the same.
  const stops = [...view.dom.querySelectorAll<HTMLElement>(selector)].filter(
    (stop) => stop.matches(textStop) || stop.checkVisibility(),
  );
  const { activeElement } = document;
  const onControl = activeElement !== view.dom && activeElement && view.dom.contains(activeElement);
  const here = onControl ? activeElement : placeOfCursor(view);
  const following = (stop: HTMLElement) => {
    const order = here.compareDocumentPosition(stop);
    const wanted =
      direction > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
    // The text that the cursor is in stands around it, neither before nor after.
    return (order & wanted) !== 0 && !(stop.matches(textStop) && stop.contains(here));
  };
  const found = direction > 0 ? stops.find(following) : stops.findLast(following);
  if (found || !onControl) return found ?? null;
  return null;
}

function placeOfCursor(view: EditorView): Node {
  const { node, offset } = view.domAtPos(view.state.selection.from);
  return node.childNodes[offset] ?? node;
}
