import { undo } from '@tiptap/pm/history';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { EditorView } from '@tiptap/pm/view';
import { markAfterCursor, markAtCursor } from '#renderer/editor/spelling/marks.ts';
import { replaceMisspelt } from '#renderer/editor/spelling/replace.ts';
import { line, openText } from './open-text.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function opened() {
  const text = openText([
    line('One ', { type: 'text', text: 'wrox', marks: [{ type: 'bold' }] }, ' two wurx'),
    line('xthree'),
  ]);
  await vi.advanceTimersByTimeAsync(1_000);
  return text;
}

test('the word at the cursor is the marked one that it stands in or that is selected', async () => {
  const text = await opened();
  const at = (from: number, to = from) => {
    text.select(from, to);
    return markAtCursor(text.view.state)?.word ?? null;
  };
  expect([at(1), at(5), at(7), at(9), at(5, 9), at(4, 9), at(10)]).toEqual([
    null,
    'wrox',
    'wrox',
    'wrox',
    'wrox',
    null,
    null,
  ]);
});

test('the next word is the one behind the cursor, and after the last one the first', async () => {
  const text = await opened();
  const after = (at: number) => {
    text.moveTo(at);
    return markAfterCursor(text.view.state)?.word;
  };
  expect([after(1), after(5), after(12), after(16), after(22)]).toEqual([
    'wrox',
    'wurx',
    'wurx',
    'xthree',
    'wrox',
  ]);
});

test('a word is corrected in its own letters, and one undo brings it back', async () => {
  const text = await opened();
  const view = text.view as unknown as EditorView;
  text.moveTo(7);
  const misspelt = markAtCursor(text.view.state);
  if (misspelt === null) throw new Error('nothing is marked');
  replaceMisspelt(view, misspelt, 'wrong');
  const line = text.view.state.doc.child(0);
  const corrected = [line.textContent, line.child(1).text, line.child(1).marks[0]?.type.name];
  const cursor = text.view.state.selection.head;
  text.type('!');
  undo(text.view.state, text.put);
  const one = text.view.state.doc.child(0).textContent;
  undo(text.view.state, text.put);
  expect({ corrected, cursor, one, two: text.view.state.doc.child(0).textContent }).toEqual({
    corrected: ['One wrong two wurx', 'wrong', 'bold'],
    cursor: 10,
    one: 'One wrong two wurx',
    two: 'One wrox two wurx',
  });
});
