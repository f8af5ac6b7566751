import { Node } from '@tiptap/pm/model';
import type { Schema } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import { getSchema } from '@tiptap/core';
import { afterEach, expect, test, vi } from 'vitest';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import { documentOf } from '#renderer/editor/document-of.ts';
import { sessionExtensions } from '#renderer/editor/extensions.ts';
import { makeShelf } from '#renderer/editor/library/shelf.ts';
import { unloaded } from '#renderer/features/session/autosave.ts';
import { overviewOf, showsSame } from '#renderer/features/session/overview.ts';
import { shownOf } from '#renderer/features/session/use-save-state.ts';
import { line, regularWith } from '../editor/session-state.ts';

afterEach(() => vi.restoreAllMocks());

const lines = 2_000;
const before = regularWith({
  'agreement.outcome': [line('A plan')],
  'what.progress': Array.from({ length: lines }, (_, at) => line(`Line ${at}`)),
});

/** The editor's document before a key is pressed at the end of its longest answer, and after it. */
function pressed(): readonly [Node, Node] {
  const schema: Schema = getSchema(
    sessionExtensions({
      template: null,
      memberName: '',
      shelf: makeShelf(),
      onTooLarge: () => undefined,
    }),
  );
  const doc = Node.fromJSON(schema, before);
  let end = 0;
  doc.descendants((node, at) => {
    if (node.textContent === `Line ${lines - 1}` && node.isTextblock) end = at + node.nodeSize - 1;
    return !node.isTextblock;
  });
  return [doc, new Transform(doc).insert(end, schema.text('!')).doc];
}

test('a key makes JSON of the paragraph it was pressed in, and of no other', () => {
  const [doc, next] = pressed();
  const first = documentOf(doc);
  const spy = vi.spyOn(Node.prototype, 'toJSON');
  const second = documentOf(next);
  const answers = (document: typeof first) =>
    document.content.flatMap((section) => section.content.map(({ content }) => content)).flat();
  const known = new Set(answers(first));
  expect({
    same: second,
    texts: spy.mock.calls.length,
    blocks: answers(second).filter((block) => !known.has(block)).length,
  }).toEqual({ same: next.toJSON(), texts: 1, blocks: 1 });
});

test('a key in an answered question changes nothing that is drawn beside the editor', () => {
  const [doc, next] = pressed();
  const shown = shownOf();
  const typing = { ...unloaded, revision: 1, typed: 1 };
  expect([
    showsSame(
      overviewOf(regularTemplate, documentOf(doc)),
      overviewOf(regularTemplate, documentOf(next)),
    ),
    shown(typing) === shown({ ...typing, typed: 2 }),
    shown(typing) === shown({ ...typing, kept: 1 }),
  ]).toEqual([true, true, false]);
});
