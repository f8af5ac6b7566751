import { expect, test } from 'vitest';
import { leavingItems } from '#shared/model/leaving.ts';
import { freyasMark, jonasMark } from '../../support/summary-pages.ts';

const plan = {
  startsAt: '2026-11-20T09:00:00.000Z',
  zone: 'Europe/Berlin',
  durationMinutes: 45,
  place: 'Room 4',
};
const labels = {
  when: 'when',
  outcome: 'outcome',
  memberWords: 'words',
  insight: 'insight',
  action: 'action',
  owner: { member: 'member', coach: 'coach' },
  done: 'done',
  minutes: (count: number) => `${count} min`,
  next: 'next',
  comment: 'comment',
  reason: 'reason',
};
const empty = {
  session: { ...plan, place: '' },
  outcome: '',
  memberWords: '',
  answers: [],
  insights: [],
  actions: [],
  next: { text: '', plan: null },
};
const at = { instant: plan.startsAt, zone: plan.zone };

test('the leak guard lists all that a summary says, the next session included', () => {
  const content = {
    ...empty,
    outcome: 'A plan',
    answers: [{ promptId: 'what.support', question: 'What do they ask?', text: 'An hour' }],
    insights: ['Mornings'],
    actions: [
      { text: 'Call', owner: 'member' as const, due: null, done: false },
      { text: 'Ask', owner: 'coach' as const, due: '2026-11-25', done: true },
    ],
    next: { text: 'Same place', plan },
  };
  expect(leavingItems({ content, signatures: [jonasMark] }, labels)).toEqual([
    { label: 'when', pieces: [at, ', 45 min'] },
    { label: 'outcome', pieces: ['A plan'] },
    { label: 'What do they ask?', pieces: ['An hour'] },
    { label: 'insight', pieces: ['Mornings'] },
    { label: 'action', pieces: ['Call (member', ')'] },
    { label: 'action', pieces: ['Ask (coach', ', ', { day: '2026-11-25' }, ', done)'] },
    { label: 'next', pieces: [at, ', 45 min, Room 4', '\nSame place'] },
  ]);
});

test('what was written in signing is listed by what it is, a comment or a reason', () => {
  const written = (meaning: 'agreed' | 'declined') => {
    const mark = { ...freyasMark, meaning, comment: 'On Tuesday.' };
    return leavingItems({ content: empty, signatures: [jonasMark, mark] }, labels).slice(1);
  };
  expect([written('agreed'), written('declined')]).toEqual([
    [{ label: 'comment', pieces: ['On Tuesday.'] }],
    [{ label: 'reason', pieces: ['On Tuesday.'] }],
  ]);
});
