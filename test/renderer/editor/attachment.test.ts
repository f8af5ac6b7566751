import { TextSelection } from '@tiptap/pm/state';
import type { Command, EditorState } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import type { BlockNode } from '#shared/model/document.ts';
import { documentOf } from '#renderer/editor/document-of.ts';
import { findIn } from '#renderer/editor/found/find-in.ts';
import { promptPlaces } from '#renderer/editor/places.ts';
import { toggleAround, togglePrompt } from '#renderer/editor/prompt/toggle-shared.ts';
import { tagSide } from '#renderer/editor/side/side.ts';
import { leaveBlock, removeBlock, unblock } from '#renderer/editor/typed-block/commands.ts';
import { attachmentBlock } from '../../support/session-texts.ts';
import { line, regularWith, stateOf } from './session-state.ts';

const id = '019a0000-0000-7000-8000-000000000001';
const attachment = { id, name: 'Flip chart.png', mediaType: 'image/png', size: 12 } as const;
const promptId = 'what.next';

/** An answer of a file with `said` about it, the cursor at a letter of that, from 0. */
function answerWith(said: string, letter: number): EditorState {
  const state = stateOf(regularWith({ [promptId]: [attachmentBlock(id, attachment, said)] }));
  const at = placeOf(state)?.from ?? 0;
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, at + 1 + letter)));
}

const placeOf = (state: EditorState) =>
  promptPlaces(state.doc).find((place) => place.id === promptId);

function run(state: EditorState, command: Command): EditorState | null {
  let next: EditorState | null = null;
  command(state, (transaction) => {
    next = state.apply(transaction);
  });
  return next;
}

function answerOf(state: EditorState | null): readonly BlockNode[] {
  if (state === null) return [];
  return documentOf(state.doc)
    .content.flatMap(({ content }) => content)
    .flatMap((prompt) => (prompt.attrs.promptId === promptId ? [...prompt.content] : []));
}

test('Enter goes on below a file, and never splits or takes away what is said about it', () => {
  for (const [said, letter] of [
    ['', 0],
    ['After lunch', 5],
    ['After lunch', 11],
  ] as const) {
    expect(answerOf(run(answerWith(said, letter), leaveBlock))).toEqual([
      attachmentBlock(id, attachment, said),
      { type: 'paragraph' },
    ]);
  }
});

test('Backspace at its start leaves a file where it is; its own button removes it', () => {
  for (const said of ['', 'After lunch']) {
    const state = answerWith(said, 0);
    expect(run(state, unblock)).toBeNull();
    expect(answerOf(run(state, removeBlock(placeOf(state)?.from ?? 0)))).toEqual([
      { type: 'paragraph' },
    ]);
  }
});

test('no key shares a file or counts it for a side, and an answer that is shared shares none', () => {
  const state = answerWith('After lunch', 3);
  const block = [attachmentBlock(id, attachment, 'After lunch')];
  expect([run(state, toggleAround), run(state, tagSide('what'))]).toEqual([null, null]);
  const shared = run(state, togglePrompt((placeOf(state)?.from ?? 1) - 1));
  expect(answerOf(shared)).toEqual(block);
});

test('a file is found by its name in the session, too', () => {
  const state = stateOf(
    regularWith({ [promptId]: [line('the chart'), attachmentBlock(id, attachment, 'a chart')] }),
  );
  const hits = findIn(state.doc, (text) =>
    [...text.matchAll(/chart/g)].map(({ index }) => ({ from: index, to: index + 5 })),
  );
  expect(hits.map(({ whole }) => whole)).toEqual([false, true, false]);
});
