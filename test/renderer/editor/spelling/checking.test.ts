import { redo, undo } from '@tiptap/pm/history';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { line, openText } from './open-text.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Lets everything that waits be checked. */
const settle = () => vi.advanceTimersByTimeAsync(1_000);

test('wrong words are marked in every kind of block, across bold letters, and never in code', async () => {
  const text = openText([
    line('A planx, ', { type: 'text', text: 'bo', marks: [{ type: 'bold' }] }, 'xld'),
    line({ type: 'text', text: 'codex', marks: [{ type: 'code' }] }, ' ok'),
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [line('first', { type: 'hardBreak' }, 'secondx')] }],
    },
  ]);
  const { doc } = text.view.state;
  await settle();
  expect([text.marked(), text.view.state.doc.eq(doc)]).toEqual([
    ['planx', 'boxld', 'secondx'],
    true,
  ]);
});

test('the word that is being written is left alone until the cursor leaves it', async () => {
  const text = openText([line('Begin ')]);
  text.moveTo(7);
  text.type('wrox');
  await settle();
  const writing = text.marked();
  text.type(' ');
  await settle();
  const left = text.marked();
  text.moveTo(10);
  await settle();
  expect({ writing, left, back: text.marked() }).toEqual({
    writing: [],
    left: ['wrox'],
    back: ['wrox'],
  });
});

test('the last word is marked when the text is left, as well', async () => {
  const text = openText([line('Begin ')]);
  text.moveTo(7);
  text.type('wrox');
  await settle();
  text.blur();
  await settle();
  expect(text.marked()).toEqual(['wrox']);
});

test('a mark goes when its word is changed, and stays when only what is beside it is', async () => {
  const text = openText([line('One wrox two')]);
  await settle();
  text.moveTo(9);
  text.type(',');
  const beside = text.marked();
  text.moveTo(7);
  text.type('x');
  const inside = text.marked();
  await settle();
  text.moveTo(1);
  await settle();
  expect({ beside, inside, after: text.marked() }).toEqual({
    beside: ['wrox'],
    inside: [],
    after: ['wrxox'],
  });
});

test('a mark follows its word, is gone with it, and is back when that is undone', async () => {
  const text = openText([line('One wrox two'), line('another wrong wurx')]);
  await settle();
  text.moveTo(1);
  text.type('So ');
  const moved = text.marked();
  text.delete(0, text.view.state.doc.child(0).nodeSize);
  const gone = text.marked();
  undo(text.view.state, text.put);
  await settle();
  const back = text.marked();
  redo(text.view.state, text.put);
  await settle();
  expect({ moved, gone, back, again: text.marked() }).toEqual({
    moved: ['wrox', 'wurx'],
    gone: ['wurx'],
    back: ['wrox', 'wurx'],
    again: ['wurx'],
  });
});

test('a key asks for the new word alone, and nothing happens while it is written', async () => {
  const lines = Array.from({ length: 200 }, (_, at) => line(`Line of the same few words ${at}`));
  const text = openText([...lines, line('The end ')]);
  await settle();
  const first = text.asked.length;
  text.dispatched.length = 0;
  text.moveTo(text.view.state.doc.content.size - 1);
  text.type('anew');
  const whileTyping = [text.asked.length - first, text.dispatched.length];
  text.type(' ');
  await settle();
  expect([first, whileTyping, text.asked.slice(first)]).toEqual([1, [0, 0], [['anew']]]);
});

test('nothing is drawn anew while an input method is composing', async () => {
  const text = openText([line('One wrox')]);
  text.view.composing = true;
  await settle();
  const composing = text.marked();
  text.view.composing = false;
  await settle();
  expect([composing, text.marked()]).toEqual([[], ['wrox']]);
});

test('nothing is marked when spelling is not checked, or the vault is locked', async () => {
  const text = openText([line('One wrox')]);
  await settle();
  const on = text.marked();
  text.speller.turn(false);
  await settle();
  const off = text.marked();
  text.speller.turn(true);
  await settle();
  const again = text.marked();
  text.speller.clear();
  await settle();
  expect({ on, off, again, locked: text.marked(), asked: text.asked.length }).toEqual({
    on: ['wrox'],
    off: [],
    again: ['wrox'],
    locked: [],
    asked: 1,
  });
});

test('an ignored word loses its marks everywhere, and what is ignored is not asked for again', async () => {
  const text = openText([line('One wrox.'), line('wrox’s two wurx')]);
  await settle();
  const asked = text.asked.length;
  text.speller.ignore('wrox');
  await settle();
  expect([text.marked(), text.asked.length - asked]).toEqual([['wurx'], 0]);
});

test('an editor that is gone is not touched any more', async () => {
  const text = openText([line('One wrox')]);
  text.stop();
  await settle();
  expect([text.asked, text.dispatched]).toEqual([[], []]);
});
