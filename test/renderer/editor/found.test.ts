import { describe, expect, it } from 'vitest';
import { documentOf } from '#renderer/editor/document-of.ts';
import { firstFoundIn, foundIn, markFound, showFound } from '#renderer/editor/found/found.ts';
import { line, placeOf, regularWith, stateOf } from './session-state.ts';

const plan = (text: string) =>
  [...text.matchAll(/plan/gu)].map(({ index }) => ({ from: index, to: index + 4 }));

const session = regularWith({
  'what.progress': [
    line('The plan.'),
    {
      type: 'action',
      attrs: { id: 'step', owner: 'member', due: null, done: false, shared: true, side: null },
      content: [
        { type: 'text', text: 'First' },
        { type: 'hardBreak' },
        { type: 'text', text: 'pl', marks: [{ type: 'bold' }] },
        { type: 'text', text: 'an' },
      ],
    },
  ],
  'how.leverage': [
    {
      type: 'tool',
      attrs: { id: 'tool', title: 'A plan on a page', shared: false, side: null },
      content: [line('Nothing here.')],
    },
  ],
});

/** What is marked, as it reads. */
function read(state: ReturnType<typeof stateOf>) {
  const { hits, shown } = foundIn(state);
  return {
    hits: hits.map(({ from, to, whole }) => (whole ? 'title' : state.doc.textBetween(from, to))),
    shown,
  };
}

describe('marks of what is searched for', () => {
  it('stand in answers, blocks and titles, across bold letters and line breaks, and never in the text', () => {
    const before = stateOf(session);
    const state = before.apply(markFound(before, plan));
    expect([read(state), documentOf(state.doc), state.doc.eq(before.doc)]).toEqual([
      { hits: ['plan', 'plan', 'title'], shown: null },
      documentOf(before.doc),
      true,
    ]);
  });

  it('tell the first one of an answer from that of a block in it', () => {
    const blank = stateOf(session);
    const state = blank.apply(markFound(blank, plan));
    expect(
      ['what.progress', 'step', 'tool', 'how.leverage', 'nowhere'].map((key) =>
        firstFoundIn(state, key),
      ),
    ).toEqual([0, 1, 2, null, null]);
  });

  it('follow the text as it is written, and stay with the one that was shown', () => {
    let state = stateOf(session);
    state = state.apply(markFound(state, plan));
    state = state.apply(showFound(state, 1));
    state = state.apply(state.tr.insertText('A plan: ', placeOf(state.doc, 'The plan')));
    const more = read(state);
    state = state.apply(state.tr.insertText('x', placeOf(state.doc, 'plan.') + 2));
    expect([more, read(state)]).toEqual([
      { hits: ['plan', 'plan', 'plan', 'title'], shown: 2 },
      { hits: ['plan', 'plan', 'title'], shown: 1 },
    ]);
  });

  it('are gone when nothing is looked for', () => {
    let state = stateOf(session);
    state = state.apply(markFound(state, plan));
    state = state.apply(markFound(state, null));
    expect(read(state)).toEqual({ hits: [], shown: null });
  });
});
