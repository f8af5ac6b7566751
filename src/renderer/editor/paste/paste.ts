import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { fieldAround } from '../places.ts';
import { asAnswer, asOneLine } from './as-answer.ts';
import { fromMarkdown } from './markdown.ts';
import { ForeignHtmlParser } from './foreign-html.ts';
import { isTooLarge } from './too-large.ts';

/**
 * Pasting and dropping. The schema is the filter: it has no link, image, script or style, so only the
 * text and structure of foreign HTML survive the parser, which runs in an inert document.
 */
export const Paste = Extension.create<{ readonly onTooLarge: () => void }>({
  name: 'pasteAsAnswer',
  priority: 1_500,
  addOptions: () => ({ onTooLarge: () => undefined }),
  addProseMirrorPlugins() {
    const { schema } = this.editor;
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
          clipboardParser: new ForeignHtmlParser(schema),
          // In one line of text, and where plain text was asked for, signs stay signs.
          clipboardTextParser: (text, $context, plain) =>
            plain || fieldAround($context)?.node.isTextblock
              ? (undefined as never)
              : fromMarkdown(text, schema),
          transformPasted(slice, { state }) {
            const answer = asAnswer(slice);
            const inLine = fieldAround(state.selection.$from)?.node.isTextblock === true;
            return inLine ? asOneLine(answer) : answer;
          },
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
