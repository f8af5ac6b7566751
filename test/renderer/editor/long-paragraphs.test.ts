import { expect, test } from 'vitest';
import type { DecorationSource } from '@tiptap/pm/view';
import { DecorationSet } from '@tiptap/pm/view';
import { line, regularWith, stateOf } from './session-state.ts';

test('only a very long paragraph is read by its dir, which the browser lays out faster', () => {
  const long = 'plain words '.repeat(1_000);
  const state = stateOf(
    regularWith({
      'what.progress': [
        line('short'),
        line(long),
        {
          type: 'bulletList',
          content: [{ type: 'listItem', content: [line(long), line('short')] }],
        },
      ],
    }),
  );
  const marked: boolean[] = [];
  const drawn = state.plugins.flatMap((plugin): DecorationSource[] => {
    const made = plugin.props.decorations?.call(plugin, state);
    return made ? [made] : [];
  });
  state.doc.descendants((node, at) => {
    if (node.type.name !== 'paragraph' || node.content.size === 0) return;
    const here = drawn.flatMap((made) =>
      made instanceof DecorationSet ? made.find(at, at + node.nodeSize) : [],
    );
    marked.push(
      here.some(
        ({ from, to, spec }) => from === at && to === at + node.nodeSize && spec.long === true,
      ),
    );
  });
  expect(marked).toEqual([false, true, true, false]);
});
