import { expect, test } from 'vitest';
import { regularTemplate } from '#shared/model/framework/regular.ts';
import { emptyNotes } from '#shared/model/document.ts';
import type { SessionRef } from '#shared/model/session.ts';
import { overviewOf } from '#renderer/features/session/overview.ts';
import { plainText } from '#renderer/features/session/plain-text.ts';
import { nextSession, readOnlyBecause } from '#renderer/features/session/standing.ts';
import { line, regularWith } from '../editor/session-state.ts';

const id = '019a0000-0000-7000-8000-000000000001';
const document = regularWith({
  'agreement.outcome': [line('A plan')],
  'what.obstacles': [line('Three opinions')],
  'how.strengths': [
    { type: 'paragraph' },
    {
      type: 'insight',
      attrs: { id, shared: false, side: 'both' },
      content: [{ type: 'text', text: 'Naming it helped' }],
    },
  ],
});

test('the rail counts what is tagged What and How, wherever it stands, and marks what is answered', () => {
  const { steps, coverage } = overviewOf(regularTemplate, document);
  const answered = steps.flatMap((step) =>
    step.prompts.filter((prompt) => prompt.answered).map((prompt) => prompt.id),
  );
  expect({ coverage, answered }).toEqual({
    coverage: { what: 2, how: 1 },
    answered: ['agreement.outcome', 'what.obstacles', 'how.strengths'],
  });
});

test('text that cannot be saved can be copied, under its questions', () => {
  expect(
    plainText(regularTemplate, document, { type: 'doc', content: [line('Mine')] }, 'Only you'),
  ).toBe(
    [
      'What result, named by them, would make today worth the time?',
      'A plan',
      '',
      'What is standing in the way?',
      'Three opinions',
      '',
      'Where do their strengths show at work?',
      'Naming it helped',
      '',
      'Only you',
      'Mine',
    ].join('\n'),
  );
  expect(plainText(regularTemplate, regularWith({}), emptyNotes, 'Only you')).toBe('');
});

const session = (change: Partial<SessionRef>): SessionRef => ({
  id: 'a',
  personId: 'p',
  personName: 'Dana',
  status: 'planned',
  summary: 'none',
  addendum: 0,
  missedBy: null,
  movedFrom: null,
  invite: 'none',
  startsAt: '2026-11-24T09:00:00.000Z',
  zone: 'Europe/Berlin',
  durationMinutes: 45,
  place: '',
  ...change,
});

test('finds the next session among those still to come', () => {
  const now = new Date('2026-11-24T10:00:00.000Z');
  const sessions = [
    session({ id: 'later', startsAt: '2026-12-24T09:00:00.000Z' }),
    session({ id: 'next', startsAt: '2026-12-01T09:00:00.000Z' }),
    session({ id: 'current', startsAt: '2026-11-24T11:00:00.000Z' }),
    session({ id: 'missed', startsAt: '2026-11-20T09:00:00.000Z' }),
    session({ id: 'held', startsAt: '2026-11-25T09:00:00.000Z', status: 'closed' }),
  ];
  expect([
    nextSession(sessions, 'current', now)?.id,
    nextSession(sessions.slice(2), 'current', now),
  ]).toEqual(['next', null]);
});

test('a closed session is read until it is reopened, a signed one for good', () => {
  expect([
    readOnlyBecause(session({ status: 'planned' })),
    readOnlyBecause(session({ status: 'open', summary: 'issued' })),
    readOnlyBecause(session({ status: 'closed' })),
    readOnlyBecause(session({ status: 'closed', summary: 'cosigned' })),
  ]).toEqual([null, null, 'closed', 'signed']);
});
