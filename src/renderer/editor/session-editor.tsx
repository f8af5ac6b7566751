import { EditorContent, useEditor } from '@tiptap/react';
import type { Editor, JSONContent } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { useEffect, useEffectEvent, useState } from 'react';
import type { SessionDocument } from '#shared/model/document.ts';
import type { Template } from '#shared/model/framework/template.ts';
import type { Files } from './attachment/files.ts';
import { sessionExtensions } from './extensions.ts';
import { documentOf } from './document-of.ts';
import { firstFoundIn, foundIn } from './found/found.ts';
import { findableBy } from './found/findable.ts';
import type { Findable } from './found/findable.ts';
import { makeShelf } from './library/shelf.ts';
import type { EditorLibrary } from './library/shelf.ts';
import { markEntry, placeOfEntry } from './mark/mark.ts';
import { promptAround } from './places.ts';
import { useSpelling } from './spelling/use-spelling.tsx';
import css from './editor.module.css';

export interface SessionEditorHandle extends Findable {
  /** Puts the cursor into an entry and brings it into view. False when there is none of that key. */
  readonly goTo: (entryKey: string, mark: boolean) => boolean;
  /** Ticks an action, or opens it again, as its own box does. False when there is none of that id. */
  readonly tick: (actionId: string, done: boolean) => boolean;
  /** The first of what is marked in an entry, counted over the document, or null. */
  readonly firstFoundIn: (entryKey: string) => number | null;
}

/** The editor of a session's document. It reads `document` once; give it a key to read another. */
export function SessionEditor({
  label,
  template,
  memberName,
  library,
  files,
  document,
  editable,
  onReady,
  onChange,
  onFound,
  onCurrent,
  onBlur,
  onTooLarge,
  onAboutBoundary,
}: {
  readonly label: string;
  readonly template: Template;
  readonly memberName: string;
  /** What may be inserted and picked; may come later and change. */
  readonly library: EditorLibrary;
  /** What keeps and shows files; read once. */
  readonly files: Files;
  readonly document: SessionDocument;
  readonly editable: boolean;
  readonly onReady: (handle: SessionEditorHandle) => void;
  readonly onChange: (document: SessionDocument) => void;
  /** How much is marked now that the text changed. */
  readonly onFound: (count: number) => void;
  readonly onCurrent: (promptId: string | null) => void;
  readonly onBlur: () => void;
  readonly onTooLarge: () => void;
  readonly onAboutBoundary: () => void;
}) {
  const [shelf] = useState(() => makeShelf(library));
  useEffect(() => shelf.put(library), [shelf, library]);
  const spelling = useSpelling(editable);
  const [extensions] = useState(() => [
    ...sessionExtensions({ template, memberName, shelf, files, onTooLarge, onAboutBoundary }),
    ...spelling.extensions,
  ]);
  const [content] = useState(document as object as JSONContent);
  const editor = useEditor({
    extensions,
    content,
    editable,
    injectCSS: false,
    // What a paste means is read in `paste/`.
    enablePasteRules: false,
    // What does not fit must never be opened as an empty page; see `canOpen`.
    enableContentCheck: true,
    editorProps: { attributes: attributesOf(label, editable) },
    onUpdate: ({ editor }) => {
      onChange(documentOf(editor.state.doc));
      onFound(foundIn(editor.state).hits.length);
    },
    onSelectionUpdate: ({ editor }) =>
      onCurrent(promptAround(editor.state.selection.$from)?.id ?? null),
    onBlur,
  });

  const ready = useEffectEvent(onReady);
  useEffect(
    () =>
      ready({
        goTo: (entryKey, mark) => goTo(editor, entryKey, mark),
        tick: (actionId, done) => tick(editor, actionId, done),
        firstFoundIn: (entryKey) => firstFoundIn(editor.state, entryKey),
        ...findableBy(editor),
      }),
    [editor],
  );

  return (
    <div>
      <EditorContent editor={editor} className={css['session']} />
      {spelling.menuOf(editor)}
    </div>
  );
}

export function attributesOf(label: string, editable: boolean): Record<string, string> {
  return {
    'aria-label': label,
    'aria-multiline': 'true',
    ...(editable ? {} : { 'aria-readonly': 'true', tabindex: '0' }),
    class: css['text'] ?? '',
  };
}

function goTo(editor: Editor, entryKey: string, mark: boolean): boolean {
  const { state, view } = editor;
  const at = placeOfEntry(state.doc, entryKey);
  const node = at === null ? null : state.doc.nodeAt(at);
  if (at === null || node === null) return false;
  const end = TextSelection.near(state.doc.resolve(at + node.nodeSize - 1), -1);
  view.dispatch(markEntry(state, mark ? entryKey : null).setSelection(end));
  view.focus();
  const shown = view.nodeDOM(at);
  if (shown instanceof HTMLElement) shown.scrollIntoView({ block: 'center' });
  return true;
}

function tick({ state, view }: Editor, actionId: string, done: boolean): boolean {
  const at = placeOfEntry(state.doc, actionId);
  if (at === null || state.doc.nodeAt(at)?.type.name !== 'action') return false;
  view.dispatch(state.tr.setNodeAttribute(at, 'done', done));
  return true;
}
