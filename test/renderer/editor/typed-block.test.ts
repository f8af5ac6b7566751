import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { Command, EditorState } from '@tiptap/pm/state';
import { validate, version } from 'uuid';
import { expect, test } from 'vitest';
import type { ActionNode } from '#shared/model/document.ts';
import { promptPlaces } from '#renderer/editor/places.ts';
import { togglePrompt } from '#renderer/editor/prompt/toggle-shared.ts';
import { tidyList } from '#renderer/editor/rich-text/tidy.ts';
import { matches } from '#renderer/editor/slash-menu/matching.ts';
import {
  insertBlock,
  leaveBlock,
  removeBlock,
  unblock,
} from '#renderer/editor/typed-block/commands.ts';
import { line, placeOf, regularWith, stateOf } from './session-state.ts';

const blockNames = ['Action', 'Insight', 'Bullet list', 'Numbered list', 'Quote'];
const id = '019a0000-0000-7000-8000-000000000001';
const action = (text: string): ActionNode => ({
  type: 'action',
  attrs: { id, owner: 'member', due: null, done: false, shared: true, side: 'what' },
  content: [{ type: 'text', text }],
});

function run(state: EditorState, command: Command): EditorState {
  let next = state;
  command(state, (transaction) => {
    next = state.apply(transaction);
  });
  return next;
}

const cursor = (state: EditorState, at: number) =>
  state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));

/** The answer to a prompt, with ids told apart but not spelled out. */
function answer(state: EditorState, promptId: string): unknown {
  const place = promptPlaces(state.doc).find((prompt) => prompt.id === promptId);
  return JSON.parse(
    JSON.stringify(place?.node.content.toJSON(), (key, value: unknown) =>
      key === 'id' && typeof value === 'string' && value !== id
        ? validate(value) && version(value) === 7
          ? 'a new UUIDv7'
          : 'no UUIDv7'
        : value,
    ),
  );
}

const startOf = (state: EditorState, promptId: string) =>
  (promptPlaces(state.doc).find((prompt) => prompt.id === promptId)?.from ?? 0) + 1;

test('an action made in an empty answer is the member’s, and as shared and sided as its prompt', () => {
  const state = stateOf(regularWith({}));
  const made = run(cursor(state, startOf(state, 'how.next')), insertBlock('action'));
  expect(answer(made, 'how.next')).toEqual([
    {
      type: 'action',
      attrs: {
        id: 'a new UUIDv7',
        owner: 'member',
        due: null,
        done: false,
        shared: true,
        side: 'how',
      },
    },
  ]);
});

test('from a line with text the block comes after it, without the typed command', () => {
  const state = stateOf(regularWith({ 'what.impact': [line('Late nights /ins')] }));
  const to = placeOf(state.doc, '/ins') + 4;
  const made = run(cursor(state, to), insertBlock('insight', { from: to - 4, to }));
  expect(answer(made, 'what.impact')).toEqual([
    { type: 'paragraph', content: [{ type: 'text', text: 'Late nights ' }] },
    { type: 'insight', attrs: { id: 'a new UUIDv7', shared: false, side: 'what' } },
  ]);
});

test('with a whole block selected, the new one comes after it', () => {
  const state = stateOf(regularWith({ 'what.impact': [line('Late nights')] }));
  const at = startOf(state, 'what.impact') - 1;
  const selected = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, at)));
  expect(answer(run(selected, insertBlock('insight')), 'what.impact')).toEqual([
    line('Late nights'),
    { type: 'insight', attrs: { id: 'a new UUIDv7', shared: false, side: 'what' } },
  ]);
});

test('Enter goes on in a paragraph and keeps the action whole; in an empty one it ends it', () => {
  const state = stateOf(regularWith({ 'what.next': [action('Call Lee')] }));
  const split = run(cursor(state, placeOf(state.doc, ' Lee')), leaveBlock);
  expect(answer(split, 'what.next')).toEqual([
    { ...action('Call') },
    { type: 'paragraph', content: [{ type: 'text', text: ' Lee' }] },
  ]);
  const empty = stateOf(regularWith({}));
  const made = run(cursor(empty, startOf(empty, 'what.next')), insertBlock('action'));
  expect(answer(run(made, leaveBlock), 'what.next')).toEqual([{ type: 'paragraph' }]);
});

test('Backspace at its start makes a block plain text again', () => {
  const state = stateOf(regularWith({ 'what.next': [action('Call Lee')] }));
  const plain = run(cursor(state, placeOf(state.doc, 'Call')), unblock);
  expect(answer(plain, 'what.next')).toEqual([line('Call Lee')]);
});

test('removing the only block leaves a line to write on', () => {
  const state = stateOf(regularWith({ 'what.next': [action('Call Lee')] }));
  const removed = run(state, removeBlock(startOf(state, 'what.next') - 1));
  expect(answer(removed, 'what.next')).toEqual([{ type: 'paragraph' }]);
});

test('of two blocks with one id the one that was there keeps it', () => {
  const state = stateOf(regularWith({ 'what.next': [line('Before'), action('Call Lee')] }));
  const place = promptPlaces(state.doc).find((prompt) => prompt.id === 'what.next');
  const original = place?.node.lastChild;
  if (!place || !original) throw new Error('no action');
  const doubled = state.apply(state.tr.insert(place.from, original));
  expect(answer(doubled, 'what.next')).toEqual([
    { ...action('Call Lee'), attrs: { ...action('').attrs, id: 'a new UUIDv7' } },
    line('Before'),
    action('Call Lee'),
  ]);
});

test('making an answer private takes everything in it along; sharing it again shares no block', () => {
  const state = stateOf(regularWith({ 'what.next': [line('Then'), action('Call Lee')] }));
  const at = startOf(state, 'what.next') - 2;
  const shared = (now: EditorState) => [
    now.doc.nodeAt(at)?.attrs['shared'],
    now.doc.nodeAt(at)?.lastChild?.attrs['shared'],
  ];
  const hidden = run(state, togglePrompt(at));
  expect([shared(state), shared(hidden), shared(run(hidden, togglePrompt(at)))]).toEqual([
    [true, true],
    [false, false],
    [true, false],
  ]);
});

test('what a paste makes of lists is made savable', () => {
  expect([
    tidyList({ start: Number.NaN, type: 'disc' }),
    tidyList({ start: 99_999_999_999, type: 'a' }),
    tidyList({ start: -4, type: null }),
  ]).toEqual([
    { start: 1, type: null },
    { start: 1_000_000, type: 'a' },
    { start: 0, type: null },
  ]);
});

test('the menu finds things by the start of any of their words', () => {
  expect(
    ['', 'LI', 'i', 'nothing'].map((query) => blockNames.filter((name) => matches(query, name))),
  ).toEqual([blockNames, ['Bullet list', 'Numbered list'], ['Insight'], []]);
});
