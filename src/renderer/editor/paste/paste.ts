import { Extension } from '@tiptap/core';
import { Fragment, Slice } from '@tiptap/pm/model';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { withNewIds } from '../typed-block/ids.ts';

/** Well above any text that a person means to put in a note, and fast to lay out. */
const mostCharacters = 300_000;
const mostLines = 5_000;

/** No script sets as many marks on one letter; shaping a longer run takes time without end. */
const mostMarks = 64;

/** Many times what a long page has; as many elements, in each other or in a row, stall or end the window. */
const mostElements = 20_000;

/** Whether a paste is so large that taking it would stall the window (TESTS 15). */
export function isTooLarge(text: string, html: string): boolean {
  return (
    text.length > mostCharacters ||
    html.length > mostCharacters * 4 ||
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

/** A paste as an answer can hold it: questions fall away, their answers stay, blocks get new ids. */
export function asAnswer(slice: Slice): Slice {
  let { content, openStart, openEnd } = slice;
  while (content.content.some(isFrame)) {
    if (content.firstChild && isFrame(content.firstChild)) openStart = Math.max(0, openStart - 1);
    if (content.lastChild && isFrame(content.lastChild)) openEnd = Math.max(0, openEnd - 1);
    content = Fragment.from(
      content.content.flatMap((node) => (isFrame(node) ? [...node.content.content] : [node])),
    );
  }
  return new Slice(withNewIds(content), openStart, openEnd);
}

function isFrame(node: Node): boolean {
  return node.type.name === 'section' || node.type.name === 'prompt';
}

/**
 * Pasting and dropping. The schema is the filter: it has no link, image, script or style, so only the
 * text and structure of foreign HTML survive the parser, which runs in an inert document.
 */
export const Paste = Extension.create<{ readonly onTooLarge: () => void }>({
  name: 'pasteAsAnswer',
  priority: 1_500,
  addOptions: () => ({ onTooLarge: () => undefined }),
  addProseMirrorPlugins() {
    const refuse = (data: DataTransfer | null, event: Event) => {
      const text = data?.getData('text/plain') ?? '';
      if (!isTooLarge(text, data?.getData('text/html') ?? '')) return false;
      event.preventDefault();
      this.options.onTooLarge();
      return true;
    };
    return [
      new Plugin({
        props: {
          transformPasted: asAnswer,
          // Before the clipboard is parsed at all.
          handleDOMEvents: {
            paste: (_view, event) => refuse(event.clipboardData, event),
            drop: (_view, event) => refuse(event.dataTransfer, event),
          },
        },
      }),
    ];
  },
});
