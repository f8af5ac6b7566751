import { StarterKit } from '@tiptap/starter-kit';
import type { AnyExtension } from '@tiptap/core';
import { Code } from './code.ts';
import { LongParagraphs } from './long-paragraphs.ts';
import { Tidy } from './tidy.ts';

const auto = { dir: 'auto' };

/** Text as the contract knows it (`shared/model/document.ts`): whatever it lacks is switched off. */
export const richText: readonly AnyExtension[] = [
  StarterKit.configure({
    document: false,
    code: false,
    codeBlock: false,
    heading: false,
    horizontalRule: false,
    link: false,
    trailingNode: false,
    // Each reads the way its own letters do; a paragraph does so by `unicode-bidi` (editor.module.css),
    // because a list takes no account of text that has a direction of its own.
    bulletList: { HTMLAttributes: auto },
    orderedList: { HTMLAttributes: auto },
    blockquote: { HTMLAttributes: auto },
    dropcursor: { color: 'var(--accent)', width: 2 },
  }),
  Code,
  LongParagraphs,
  Tidy,
];
