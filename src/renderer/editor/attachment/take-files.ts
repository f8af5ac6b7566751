import { Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Attachment } from '#shared/model/attachment.ts';
import { promptAround, promptPlaces } from '../places.ts';
import { putBlock } from '../typed-block/commands.ts';
import { newId } from '../typed-block/ids.ts';
import { newBlock } from '../typed-block/kinds.ts';
import { announce, arriving, placeOfArrival, withdraw } from './arriving.ts';
import type { Files } from './files.ts';
import { noFiles } from './files.ts';

/** Pasting and dropping of files: each becomes a block of its own, and none is opened. */
export const TakeFiles = Extension.create<{ readonly files: Files }>({
  name: 'takeFiles',
  // Before `Guard`, which would make room for a paste by emptying what is selected.
  priority: 1_200,
  addOptions: () => ({ files: noFiles }),
  addProseMirrorPlugins() {
    const { files } = this.options;
    return [
      arriving(),
      new Plugin({
        props: {
          handlePaste(view, { clipboardData }) {
            const given = filesIn(clipboardData);
            if (given.length === 0) return false;
            void takeFiles(view, files, given, view.state.selection.to);
            return true;
          },
          handleDrop(view, event) {
            const given = filesIn(event.dataTransfer);
            const at = given.length === 0 ? null : placeUnder(view, event);
            if (at === null) return given.length > 0;
            void takeFiles(view, files, given, at);
            return true;
          },
        },
      }),
    ];
  },
});

/** The files of a clipboard. What also has text is meant as text: a table, say, that is a picture as well. */
export function filesIn(data: DataTransfer | null): readonly File[] {
  return data === null || data.getData('text/plain') !== '' ? [] : [...data.files];
}

/** Asks for a file and puts it where the cursor is. */
export async function chooseFile(view: EditorView, files: Files): Promise<void> {
  const at = view.state.selection.to;
  const id = newId();
  // Nothing is to be seen yet: only the place is remembered, while the chooser stands open.
  view.dispatch(announce(view.state, { id, at, name: null }));
  arrive(view, id, await files.choose());
}

/** One after the other, in the order in which they were given. */
async function takeFiles(
  view: EditorView,
  files: Files,
  given: readonly File[],
  at: number,
): Promise<void> {
  const expected = given.map((file) => ({ file, id: newId() }));
  for (const { file, id } of expected) {
    view.dispatch(announce(view.state, { id, at, name: file.name }));
  }
  for (const { file, id } of expected) arrive(view, id, await files.add(file));
}

/** Puts a file that came where it was announced; with null takes back that it was. */
function arrive(view: EditorView, id: string, attachment: Attachment | null): void {
  if (view.isDestroyed) return;
  const { state } = view;
  const place = placeOfArrival(state, id);
  const { tr } = state;
  const end = attachment !== null && place !== null ? put(tr, place, attachment) : null;
  view.dispatch(withdraw(tr, id, end));
}

/** @returns where the block ends that now stands there; null where none can */
function put(tr: Transaction, place: number, attachment: Attachment): number | null {
  const stayed = place === tr.selection.to;
  const $from = tr.doc.resolve(place);
  const prompt = promptAround($from);
  if (prompt === null) return null;
  const { id: attachmentId, name, mediaType, size } = attachment;
  const attrs = { attachmentId, name, mediaType, size };
  const block = newBlock(tr.doc.type.schema, 'attachment', prompt.node, { attrs });
  const at = putBlock(tr, { $from, to: place }, prompt.depth, block);
  // Who went on writing elsewhere is left there.
  if (stayed) tr.setSelection(TextSelection.create(tr.doc, at + 1)).scrollIntoView();
  return at + block.nodeSize;
}

/** The answer under the pointer, where in it; null beside all of them. */
function placeUnder(view: EditorView, { clientX, clientY, target }: DragEvent): number | null {
  const found = view.posAtCoords({ left: clientX, top: clientY });
  if (found && promptAround(view.state.doc.resolve(found.pos))) return found.pos;
  const prompt = target instanceof Element ? target.closest<HTMLElement>('[data-prompt]') : null;
  const id = prompt?.dataset['prompt'];
  return promptPlaces(view.state.doc).find((place) => place.id === id)?.to ?? null;
}
