import { expect, test } from 'vitest';
import { words } from '#shared/words/index.ts';
import { checkGoal } from '#renderer/features/growth/goals/check-goal.ts';
import type { GoalDraft } from '#renderer/features/growth/goals/check-goal.ts';

const today = '2026-11-22';
const draft: GoalDraft = {
  title: ' Decide without me ',
  measure: ' decisions a month ',
  start: '2',
  target: '8.5',
  due: '',
  competence: 2,
  confidence: null,
};
const problemsOf = (change: Partial<GoalDraft>) => checkGoal({ ...draft, ...change }, today);
const none = { title: null, start: null, target: null, due: null };
const { growth, people } = words;

test('what was typed becomes a goal, and a day before today is taken as it is', () => {
  expect([checkGoal(draft, today), problemsOf({ due: '2026-09-30' })]).toEqual([
    {
      goal: {
        title: 'Decide without me',
        measure: 'decisions a month',
        startValue: 2,
        targetValue: 8.5,
        due: null,
        competence: 2,
        confidence: null,
      },
    },
    { goal: expect.objectContaining({ due: '2026-09-30' }) },
  ]);
});

test('each field that cannot be meant has a sentence of its own', () => {
  expect([
    problemsOf({ title: '  ' }),
    problemsOf({ start: '', target: 'many' }),
    problemsOf({ target: '2000000000000' }),
    problemsOf({ due: 'impossible' }),
    problemsOf({ due: '20270-03-31' }),
    problemsOf({ due: '2207-03-31' }),
  ]).toEqual([
    { problems: { ...none, title: growth.goalTitleMissing } },
    { problems: { ...none, start: growth.valueMissing, target: growth.notANumber } },
    { problems: { ...none, target: growth.tooLarge } },
    { problems: { ...none, due: people.impossibleDate } },
    { problems: { ...none, due: people.impossibleDate } },
    { problems: { ...none, due: people.farDate } },
  ]);
});
