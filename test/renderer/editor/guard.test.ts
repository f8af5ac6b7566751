import { deleteSelection, joinBackward, joinForward, selectAll } from '@tiptap/pm/commands';
import { liftEmptyBlock, selectParentNode, splitBlock } from '@tiptap/pm/commands';
import { AllSelection, NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { Command, EditorState, Transaction } from '@tiptap/pm/state';
import { Slice } from '@tiptap/pm/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sessionDocument } from '#shared/input/document.ts';
import { asAnswer, asOneLine } from '#renderer/editor/paste/as-answer.ts';
import {
  atEdgeOfField,
  clearAcross,
  enterBlock,
  isWhole,
  selectAnswer,
  skeletonOf,
} from '#renderer/editor/guard/questions-stay.ts';
import { nextPart, followUpToAction } from '#renderer/editor/feedback/commands.ts';
import { moveByPrompt } from '#renderer/editor/movement/movement.ts';
import { toggleAround, togglePrompt } from '#renderer/editor/prompt/toggle-shared.ts';
import { tagSide } from '#renderer/editor/side/side.ts';
import { leaveTool } from '#renderer/editor/tool/leave-tool.ts';
import { insertBlock, leaveBlock, unblock } from '#renderer/editor/typed-block/commands.ts';
import { documentOf } from '#renderer/editor/document-of.ts';
import { sessionDocuments } from './arbitrary-document.ts';
import { line, placeOf, regularWith, schema, stateOf } from './session-state.ts';

function run(state: EditorState, command: Command): EditorState {
  let next = state;
  command(state, (transaction) => {
    next = state.apply(transaction);
  });
  return next;
}

/** Anything that keys, mouse, clipboard or a later extension might do to a document. */
const edits: fc.Arbitrary<(state: EditorState) => EditorState> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat()).map(([a, b]) => (state: EditorState) => {
    const { size } = state.doc.content;
    const from = state.doc.resolve(a % (size + 1));
    const to = state.doc.resolve(b % (size + 1));
    return state.apply(state.tr.setSelection(TextSelection.between(from, to)));
  }),
  fc.nat().map((a) => (state: EditorState) => {
    const at = a % (state.doc.content.size + 1);
    const node = state.doc.nodeAt(at);
    return node && !node.isText
      ? state.apply(state.tr.setSelection(NodeSelection.create(state.doc, at)))
      : state;
  }),
  fc
    .constantFrom<Command>(
      selectAll,
      deleteSelection,
      joinBackward,
      joinForward,
      splitBlock,
      liftEmptyBlock,
      selectParentNode,
      clearAcross,
      selectAnswer,
      moveByPrompt(1),
      moveByPrompt(-1),
      insertBlock('action'),
      insertBlock('insight'),
      insertBlock('feedback'),
      insertBlock('boundary'),
      leaveBlock,
      unblock,
      leaveTool,
      nextPart,
      enterBlock(1),
      enterBlock(-1),
      tagSide('both'),
      toggleAround,
    )
    .map((command) => (state: EditorState) => run(state, command)),
  fc
    .nat()
    .map((a) => (state: EditorState) => run(state, togglePrompt(a % (state.doc.content.size + 1)))),
  // Raw changes, which no command of ours makes.
  fc.tuple(fc.nat(), fc.nat()).map(([a, b]) => (state: EditorState) => {
    const size = state.doc.content.size + 1;
    return attempt(state, (tr) =>
      tr.delete(Math.min(a % size, b % size), Math.max(a % size, b % size)),
    );
  }),
  fc
    .nat()
    .map(
      (a) => (state: EditorState) =>
        attempt(state, (tr) => tr.setNodeMarkup(a % state.doc.content.size, null, {})),
    ),
  fc
    .nat()
    .map(
      (a) => (state: EditorState) => attempt(state, (tr) => tr.join(a % state.doc.content.size)),
    ),
  // Copied anywhere, pasted anywhere.
  fc.tuple(fc.nat(), fc.nat()).map(([a, b]) => (state: EditorState) => {
    const size = state.doc.content.size + 1;
    const copied = state.doc.slice(
      Math.min(a % size, b % size),
      Math.max(a % size, b % size),
      true,
    );
    return attempt(state, (tr) => tr.replaceSelection(asAnswer(copied)));
  }),
  fc.nat().map((a) => (state: EditorState) => {
    const copied = state.doc.slice(0, a % (state.doc.content.size + 1), true);
    return attempt(state, (tr) => tr.replaceSelection(asOneLine(asAnswer(copied))));
  }),
  fc
    .nat()
    .map(
      (a) => (state: EditorState) => run(state, followUpToAction(a % (state.doc.content.size + 1))),
    ),
  fc.nat().map((a) => (state: EditorState) => {
    const copied = state.doc.slice(0, a % (state.doc.content.size + 1));
    return attempt(state, (tr) => tr.replaceSelection(copied));
  }),
  fc.constant((state: EditorState) => attempt(state, (tr) => tr.insertText('typed'))),
);

function attempt(state: EditorState, change: (tr: Transaction) => Transaction): EditorState {
  let changed: Transaction;
  try {
    changed = change(state.tr);
  } catch {
    // ProseMirror itself refuses what fits no schema.
    return state;
  }
  return state.apply(changed);
}

test('no row of edits takes, doubles or moves a question, or makes a text that cannot be saved', () => {
  let changes = 0;
  fc.assert(
    fc.property(sessionDocuments, fc.array(edits, { maxLength: 25 }), (document, row) => {
      const start = stateOf(document);
      const end = row.reduce((state, edit) => edit(state), start);
      if (!end.doc.eq(start.doc)) changes += 1;
      end.doc.check();
      expect(skeletonOf(end.doc)).toBe(skeletonOf(start.doc));
      expect(isWhole(end.doc)).toBe(true);
      expect(sessionDocument.safeParse(documentOf(end.doc)).error).toBeUndefined();
    }),
    { numRuns: 300, seed: 20_261_122 },
  );
  // The edits must really edit, or the test would say nothing.
  expect(changes).toBeGreaterThan(120);
});

const told = regularWith({
  'agreement.outcome': [line('Leave with a plan'), line('for the release')],
  'agreement.agenda': [line('Two things')],
  'what.accountabilities': [line('The pricing page')],
});

const between = (state: EditorState, from: number, to: number) =>
  state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)));

const answersOf = (state: EditorState) => {
  const found: Record<string, string> = {};
  state.doc.descendants((node) => {
    const text = node.textBetween(0, node.content.size, '|');
    if (node.type.name === 'prompt' && text !== '') found[String(node.attrs['promptId'])] = text;
  });
  return found;
};

test('deleting across answers empties what was selected and leaves the questions', () => {
  const state = stateOf(told);
  const from = placeOf(state.doc, 'plan');
  const to = placeOf(state.doc, 'pricing');
  expect(answersOf(run(between(state, from, to), clearAcross))).toEqual({
    'agreement.outcome': 'Leave with a ',
    'what.accountabilities': 'pricing page',
  });
});

test('select all takes one answer first, then everything, and deleting that empties every answer', () => {
  const state = stateOf(told);
  const inside = between(state, placeOf(state.doc, 'plan'), placeOf(state.doc, 'plan'));
  const once = run(inside, selectAnswer);
  const { from, to } = once.selection;
  expect(once.doc.textBetween(from, to, '|')).toBe('Leave with a plan|for the release');
  expect(selectAnswer(once)).toBe(false);

  const all = once.apply(once.tr.setSelection(new AllSelection(once.doc)));
  const cleared = run(all, clearAcross);
  expect([answersOf(cleared), skeletonOf(cleared.doc)]).toEqual([{}, skeletonOf(state.doc)]);
});

test('knows the edges of an answer, where Backspace and Delete must not go on', () => {
  const state = stateOf(told);
  const at = (place: number) => between(state, place, place);
  const start = placeOf(state.doc, 'Leave');
  const end = placeOf(state.doc, 'for the release') + 'for the release'.length;
  expect([
    atEdgeOfField(at(start), -1),
    atEdgeOfField(at(start + 1), -1),
    atEdgeOfField(at(end), 1),
    atEdgeOfField(at(end - 1), 1),
    atEdgeOfField(at(placeOf(state.doc, 'for the')), -1),
  ]).toEqual([true, false, true, false, false]);
});

test('refuses a step that removes a prompt, empties a section, or renames a question', () => {
  const state = stateOf(told);
  const section = state.doc.firstChild;
  if (!section) throw new Error('no section');
  const first = section.firstChild?.nodeSize ?? 0;
  const refused = [
    state.tr.delete(1, 1 + first),
    state.tr.delete(0, section.nodeSize),
    state.tr.setNodeAttribute(1, 'promptId', 'mine'),
    state.tr.setNodeAttribute(0, 'step', 'mine'),
    state.tr.insert(1, schema.nodes['prompt']?.create(null, schema.node('paragraph')) ?? []),
  ].map((transaction) => state.apply(transaction).doc.eq(state.doc));
  expect(refused).toEqual([true, true, true, true, true]);
});

test('a copied session pastes as answers only, with new ids', () => {
  const id = '019a0000-0000-7000-8000-000000000001';
  const state = stateOf(
    regularWith({
      'what.next': [
        {
          type: 'action',
          attrs: { id, owner: 'coach', due: null, done: false, shared: true, side: 'what' },
          content: [{ type: 'text', text: 'Call Lee' }],
        },
      ],
    }),
  );
  const pasted = asAnswer(new Slice(state.doc.content, 0, 0));
  const kinds = new Set<string>();
  const ids: unknown[] = [];
  pasted.content.descendants((node) => {
    kinds.add(node.type.name);
    if (node.type.name === 'action') ids.push(node.attrs['id']);
  });
  expect([[...kinds].sort(), ids.length, ids.includes(id)]).toEqual([
    ['action', 'paragraph', 'text'],
    1,
    false,
  ]);
});
