import { StarterKit } from '@tiptap/starter-kit';
import type { AnyExtension } from '@tiptap/core';
import { Code } from './code.ts';
import { Tidy } from './tidy.ts';

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
    dropcursor: { color: 'var(--accent)', width: 2 },
  }),
  Code,
  Tidy,
];
