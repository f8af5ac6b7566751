import { expect, test } from 'vitest';
import { isKeepDue, wordCount } from '#shared/model/revisions.ts';
import { action, documentWith } from '../../support/documents.ts';
import { notesOf, paragraph } from '../../support/session-texts.ts';

const at = (time: string) => `2026-03-29T${time}.000Z`;

test.each([
  ['nothing is unkept', null, at('12:00:00'), false],
  ['ten minutes are not over', at('12:00:01'), at('12:10:00'), false],
  ['ten minutes are over', at('12:00:00'), at('12:10:00'), true],
  ['the clock was set back a little', at('12:00:00'), at('11:55:00'), false],
  ['the clock was set back an hour', at('12:00:00'), at('11:00:00'), true],
  ['the clock fell back to 1970', at('12:00:00'), '1970-01-01T00:00:00.000Z', true],
])('a save keeps the text before it when due: %s', (_, unkeptSince, now, due) => {
  expect(isKeepDue(unkeptSince, now)).toBe(due);
});

test('counts the words of answers, steps and notes', () => {
  const document = documentWith({
    'what.progress': { blocks: [paragraph('We’re done — nearly.')] },
    'what.next': { blocks: [action('019abcde-0000-7000-8000-000000000001', 'Ask Kim')] },
  });
  expect(wordCount(document, notesOf('Tired, 2 days', ''))).toBe(8);
});
