import { expect, test } from 'vitest';
import { entriesOf, textOf } from '#shared/model/entry.ts';
import { action, documentWith, insight } from '../../support/documents.ts';
import { notesOf, paragraph } from '../../support/session-texts.ts';

const id = '019a0000-0000-7000-8000-000000000001';
const other = '019a0000-0000-7000-8000-000000000002';

test('a session becomes one entry for each answer, each typed block and the notes, in reading order', () => {
  const document = documentWith({
    'what.obstacles': {
      blocks: [paragraph('The vendor'), action(id, 'Call them'), paragraph('is late')],
    },
    'how.next': { blocks: [insight(other, 'Mornings work', false)] },
  });

  expect(entriesOf(document, notesOf('He seemed tired'))).toEqual([
    {
      key: 'what.obstacles',
      kind: 'prompt',
      promptId: 'what.obstacles',
      step: 'what',
      side: 'what',
      shared: false,
      position: 0,
      text: 'The vendor\nis late',
    },
    {
      key: id,
      kind: 'action',
      promptId: 'what.obstacles',
      step: 'what',
      side: 'what',
      shared: true,
      position: 1,
      text: 'Call them',
    },
    {
      key: other,
      kind: 'insight',
      promptId: 'how.next',
      step: 'how',
      side: 'how',
      shared: false,
      position: 2,
      text: 'Mornings work',
    },
    {
      key: 'notes',
      kind: 'note',
      promptId: null,
      step: null,
      side: null,
      shared: false,
      position: 3,
      text: 'He seemed tired',
    },
  ]);
});

test('an untouched session has no entries', () => {
  expect(entriesOf(documentWith({}), notesOf(''))).toEqual([]);
});

test('lists and quotes keep their shape as plain text', () => {
  const item = (...lines: string[]) => ({
    type: 'listItem' as const,
    content: lines.map(paragraph),
  });
  expect(
    textOf([
      { type: 'bulletList', content: [item('one', 'more of one'), item('two')] },
      { type: 'orderedList', attrs: { start: 3 }, content: [item('third'), item('fourth')] },
      { type: 'blockquote', content: [paragraph('said so')] },
    ]),
  ).toBe('• one\n  more of one\n• two\n3. third\n4. fourth\nsaid so');
});
