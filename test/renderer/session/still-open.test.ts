import { expect, test } from 'vitest';
import type { ActionItem } from '#shared/model/action.ts';
import type { AgendaItem } from '#shared/model/agenda.ts';
import { stillOpen } from '#renderer/features/session/still-open.ts';
import { actionBlock, regularDocument } from '../../support/session-texts.ts';

const action = (sessionId: string, done: boolean): ActionItem => ({
  id: `${sessionId} ${done}`,
  sessionId,
  personId: 'sam',
  personName: 'Sam',
  text: 'Write the plan',
  owner: 'member',
  due: null,
  done,
  inBin: false,
});

const item = (kind: AgendaItem['kind'], part: Partial<AgendaItem> = {}): AgendaItem => ({
  id: kind,
  personId: 'sam',
  raisedBy: 'coach',
  kind,
  text: 'Cover',
  promptId: null,
  owner: null,
  due: null,
  sourceSessionId: null,
  shared: false,
  discussedIn: null,
  droppedAt: null,
  ...part,
});

test('what stays open counts the text as it is typed, and each kept question once', () => {
  const document = regularDocument({
    'what.next': [
      actionBlock('1', 'Typed just now'),
      actionBlock('2', 'Done', { done: true }),
      actionBlock('3', ''),
    ],
  });
  const keeping = {
    ...document,
    content: document.content.map((section) => ({
      ...section,
      content: section.content.map((prompt) =>
        prompt.attrs.promptId.startsWith('what.')
          ? { ...prompt, attrs: { ...prompt.attrs, keep: prompt.attrs.promptId < 'what.d' } }
          : prompt,
      ),
    })),
  };
  const kept = { promptId: 'what.clarity', sourceSessionId: 'now' };
  const actions = [action('now', false), action('before', false), action('before', true)];
  const agenda = [
    item('topic'),
    item('topic', { discussedIn: 'now' }),
    item('action'),
    item('question', kept),
    item('question', { promptId: 'what.clarity', sourceSessionId: 'before' }),
  ];

  // Marked: accountabilities, acknowledge and clarity, of which the last is on the list already.
  expect(stillOpen('now', keeping, actions, agenda)).toEqual({
    actions: 3,
    topics: 1,
    questions: 4,
  });
});
