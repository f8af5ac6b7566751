import { EditorContent, useEditor } from '@tiptap/react';
import type { JSONContent } from '@tiptap/core';
import { Placeholder } from '@tiptap/extensions';
import { useEffect, useEffectEvent, useState } from 'react';
import type { NoteDocument } from '#shared/model/document.ts';
import { words } from '#shared/words/index.ts';
import { tell } from '../app/tell.tsx';
import { notesOf } from './document-of.ts';
import { findableBy } from './found/findable.ts';
import type { Findable } from './found/findable.ts';
import { foundIn } from './found/found.ts';
import { noteExtensions } from './extensions.ts';
import { attributesOf } from './session-editor.tsx';
import { useSpelling } from './spelling/use-spelling.tsx';
import css from './editor.module.css';

/** The small editor of the 'Only you' notes: rich text without questions. */
export function NotesEditor({
  label,
  placeholder,
  notes,
  editable,
  takesFocus,
  onReady,
  onFound,
  onChange,
  onBlur,
  onTooLarge,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly notes: NoteDocument;
  readonly editable: boolean;
  readonly takesFocus: boolean;
  /** With null once it is gone. */
  readonly onReady?: (place: Findable | null) => void;
  /** How much is marked now that the text changed. */
  readonly onFound?: (count: number) => void;
  readonly onChange: (notes: NoteDocument) => void;
  readonly onBlur: () => void;
  readonly onTooLarge: () => void;
}) {
  const spelling = useSpelling(editable);
  const [extensions] = useState(() => [
    ...noteExtensions({ onTooLarge, onFiles: () => tell(words.attachments.notHere) }),
    Placeholder.configure({ placeholder }),
    ...spelling.extensions,
  ]);
  const [content] = useState(notes as object as JSONContent);
  const editor = useEditor({
    extensions,
    content,
    editable,
    injectCSS: false,
    // What a paste means is read in `paste/`.
    enablePasteRules: false,
    enableContentCheck: true,
    editorProps: { attributes: attributesOf(label, editable) },
    onUpdate: ({ editor }) => {
      onChange(notesOf(editor.state.doc));
      onFound?.(foundIn(editor.state).hits.length);
    },
    onBlur,
  });
  const ready = useEffectEvent((place: Findable | null) => onReady?.(place));
  useEffect(() => {
    ready(findableBy(editor));
    return () => ready(null);
  }, [editor]);
  useEffect(() => {
    if (takesFocus) editor.commands.focus('end');
  }, [editor, takesFocus]);
  return (
    <>
      <EditorContent editor={editor} className={css['notes']} />
      {spelling.menuOf(editor)}
    </>
  );
}
