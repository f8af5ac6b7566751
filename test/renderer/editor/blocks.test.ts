import { deleteSelection } from '@tiptap/pm/commands';
import { TextSelection } from '@tiptap/pm/state';
import type { Command, EditorState } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import type { BlockNode, SessionDocument, Side } from '#shared/model/document.ts';
import { feedbackParts } from '#shared/model/feedback.ts';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import type { BankQuestion } from '#shared/model/library.ts';
import { followUpToAction, nextPart } from '#renderer/editor/feedback/commands.ts';
import { clearAcross, enterBlock } from '#renderer/editor/guard/questions-stay.ts';
import { promptPlaces } from '#renderer/editor/places.ts';
import { toggleAround } from '#renderer/editor/prompt/toggle-shared.ts';
import { tagSide } from '#renderer/editor/side/side.ts';
import { questionsFor } from '#renderer/editor/slash-menu/second-lists.ts';
import { leaveTool } from '#renderer/editor/tool/leave-tool.ts';
import { insertBlock, leaveBlock, unblock } from '#renderer/editor/typed-block/commands.ts';
import { line, placeOf, regularWith, stateOf } from './session-state.ts';

const id = (n: number) => `019a0000-0000-7000-8000-00000000000${n}`;
const text = (value: string) =>
  value === '' ? {} : { content: [{ type: 'text' as const, text: value }] };

const feedback = (...texts: readonly string[]): BlockNode => ({
  type: 'feedback',
  attrs: { id: id(1), direction: 'given', valueId: null, shared: false, side: 'how' },
  content: feedbackParts.map((part, index) => ({
    type: 'feedbackPart',
    attrs: { part },
    ...text(texts[index] ?? ''),
  })),
});
const boundary = (value: string): BlockNode => ({
  type: 'boundary',
  attrs: { id: id(2), referred: false },
  ...text(value),
});
const tool = (...lines: readonly string[]): BlockNode => ({
  type: 'tool',
  attrs: { id: id(3), title: 'Two by two', shared: false, side: null },
  content: lines.map((value) => ({ type: 'paragraph', ...text(value) })),
});

function run(state: EditorState, ...commands: readonly Command[]): EditorState {
  return commands.reduce((now, command) => {
    let next = now;
    command(now, (transaction) => {
      next = now.apply(transaction);
    });
    return next;
  }, state);
}

const select =
  (from: number, to = from): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
    return true;
  };

/** An answer as its texts, each after its kind, and '|' for the cursor. */
function answer(state: EditorState, promptId: string): readonly string[] {
  const place = promptPlaces(state.doc).find((prompt) => prompt.id === promptId);
  const found: string[] = [];
  if (!place) throw new Error(promptId);
  place.node.descendants((node, offset) => {
    if (!node.isTextblock) return true;
    const cursor = state.selection.from - (place.from + offset + 1);
    const own = cursor >= 0 && cursor <= node.content.size && state.selection.empty;
    const value = node.textContent;
    const shown = own ? `${value.slice(0, cursor)}|${value.slice(cursor)}` : value;
    found.push(`${String(node.attrs['part'] ?? node.type.name)}: ${shown}`);
    return false;
  });
  return found;
}

/** The answer to a shared prompt (`what.next`), with the cursor before `at`. */
const shared = (blocks: readonly BlockNode[], at: string) => {
  const state = stateOf(regularWith({ 'what.next': blocks }));
  return run(state, select(placeOf(state.doc, at)));
};

test('new feedback has its four parts, and Enter goes from one to the next and out of the last', () => {
  const state = stateOf(regularWith({ 'how.impact': [line('Then')] }));
  const made = run(state, select(placeOf(state.doc, 'Then')), insertBlock('feedback'));
  const last = run(made, nextPart, nextPart, nextPart);
  expect([made, last, run(last, nextPart)].map((each) => answer(each, 'how.impact'))).toEqual([
    ['paragraph: Then', 'situation: |', 'impact: ', 'input: ', 'followUp: '],
    ['paragraph: Then', 'situation: ', 'impact: ', 'input: ', 'followUp: |'],
    ['paragraph: Then', 'situation: ', 'impact: ', 'input: ', 'followUp: ', 'paragraph: |'],
  ]);
});

test('deleting from one part into another, or out of feedback, joins no texts', () => {
  const state = stateOf(
    regularWith({
      'how.impact': [line('Before'), feedback('aaa', 'bbb', '', 'ddd'), line('After')],
    }),
  );
  const from = (word: string, more = 0) => placeOf(state.doc, word) + more;
  const cut = (start: number, end: number) =>
    answer(run(state, select(start, end), clearAcross, deleteSelection), 'how.impact');
  expect([
    cut(from('aaa', 1), from('bbb', 2)),
    cut(from('Before', 3), from('aaa', 1)),
    cut(from('ddd', 1), from('After', 2)),
    cut(from('Before', 3), from('After', 2)),
  ]).toEqual([
    [
      'paragraph: Before',
      'situation: a|',
      'impact: b',
      'input: ',
      'followUp: ddd',
      'paragraph: After',
    ],
    [
      'paragraph: Bef|',
      'situation: aa',
      'impact: bbb',
      'input: ',
      'followUp: ddd',
      'paragraph: After',
    ],
    [
      'paragraph: Before',
      'situation: aaa',
      'impact: bbb',
      'input: ',
      'followUp: d|',
      'paragraph: ter',
    ],
    ['paragraph: Bef|ter'],
  ]);
});

test('Backspace and Delete beside a block go into it instead of pulling its text out', () => {
  const state = shared([line('Before'), boundary('Sleep'), line('After')], 'After');
  const before = run(state, enterBlock(-1));
  const after = run(state, select(placeOf(state.doc, 'Before') + 6), enterBlock(1));
  expect([answer(before, 'what.next'), answer(after, 'what.next')]).toEqual([
    ['paragraph: Before', 'boundary: Sleep|', 'paragraph: After'],
    ['paragraph: Before', 'boundary: |Sleep', 'paragraph: After'],
  ]);
});

test('no key lets private words out of a block into a shared answer', () => {
  const state = shared([boundary('Sleep has been bad')], 'has');
  const start = run(state, select(placeOf(state.doc, 'Sleep')));
  expect([
    answer(run(state, leaveBlock), 'what.next'),
    unblock(start),
    toggleAround(start),
    run(start, toggleAround).doc.eq(start.doc),
    run(start, tagSide('how')).doc.eq(start.doc),
  ]).toEqual([['boundary: Sleep has been bad', 'paragraph: |'], false, true, true, true]);
});

test('an empty block of any kind becomes a line to write on again', () => {
  const states = (['feedback', 'acknowledgement', 'question', 'tool', 'boundary'] as const).map(
    (kind) => {
      const state = stateOf(regularWith({ 'what.next': [line('x')] }));
      const made = run(state, select(placeOf(state.doc, 'x') + 1), insertBlock(kind));
      return answer(run(made, unblock), 'what.next');
    },
  );
  expect(states).toEqual(Array.from({ length: 5 }, () => ['paragraph: x', 'paragraph: |']));
});

test('the follow-up of private feedback becomes a private action, in a shared answer too', () => {
  const state = shared([feedback('S', 'I', 'N', 'Ask first')], 'Ask');
  const at = promptPlaces(state.doc).find(({ id }) => id === 'what.next')?.from ?? 0;
  const made = run(state, followUpToAction(at));
  const action = promptPlaces(made.doc).find(({ id }) => id === 'what.next')?.node.lastChild;
  expect([answer(made, 'what.next').at(-1), { ...action?.attrs, id: '' }]).toEqual([
    'action: Ask first|',
    { id: '', owner: 'member', due: null, done: false, shared: false, side: 'how' },
  ]);
});

test('Enter on an empty last line leaves a tool', () => {
  const state = shared([tool('One', 'Two', '')], 'Two');
  const end = run(state, select(placeOf(state.doc, 'Two') + 5));
  expect([answer(run(end, leaveTool), 'what.next'), leaveTool(state)]).toEqual([
    ['paragraph: One', 'paragraph: Two', 'paragraph: |'],
    false,
  ]);
});

test('one key tags the block that the cursor is in, else its answer, and untags it again', () => {
  const document: SessionDocument = regularWith({ 'close.summary': [line('Mine'), feedback('S')] });
  const state = stateOf(document);
  const sides = (now: EditorState): readonly (Side | null)[] => {
    const node = promptPlaces(now.doc).find((prompt) => prompt.id === 'close.summary')?.node;
    return [node?.attrs['side'] as Side, node?.lastChild?.attrs['side'] as Side];
  };
  const onPrompt = run(state, select(placeOf(state.doc, 'Mine')), tagSide('both'));
  const onBlock = run(state, select(placeOf(state.doc, 'S')), tagSide('what'));
  expect([
    sides(state),
    sides(onPrompt),
    sides(onBlock),
    sides(run(onPrompt, tagSide('both'))),
  ]).toEqual([
    [null, 'how'],
    ['both', 'how'],
    [null, 'what'],
    [null, 'how'],
  ]);
});

test('questions are found by their words, step or moment; those of the step at hand come first', () => {
  const bank = (['how', 'what', null] as const).map((step, index): BankQuestion => ({
    id: `q${index}`,
    text: ['Where do you shine?', 'What is next?', 'What would help?'][index] ?? '',
    step,
    situation: step === null ? 'stuck' : null,
    own: false,
  }));
  const found = (step: string | null, wanted: string) =>
    questionsFor(bank, regularTemplate, step, wanted).map(({ question }) => question);
  expect([
    found('what', ''),
    found('how', 'wh'),
    found('how', 'stuck'),
    found('how', 'the wh'),
    found(null, 'nobody'),
  ]).toEqual([
    ['What is next?', 'What would help?', 'Where do you shine?'],
    ['Where do you shine?', 'What would help?', 'What is next?'],
    ['What would help?'],
    ['Where do you shine?', 'What is next?'],
    [],
  ]);
});
