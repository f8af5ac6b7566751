import { expect, test } from 'vitest';
import { words } from '#shared/words/index.ts';
import { checkFocus } from '#renderer/features/growth/focus/check-focus.ts';

const today = '2026-11-22';
const draft = {
  title: ' Asks before answering ',
  effect: 4,
  effort: 2,
  active: true,
  baseline: 3,
  baselineDay: '2026-11-22',
  competence: null,
  confidence: 3,
} as const;

test('a focus area needs a name, a baseline and a day that has been', () => {
  const none = { title: null, baseline: null, baselineDay: null };
  const { growth } = words;
  expect([
    checkFocus(draft, today),
    checkFocus({ ...draft, title: ' ' }, today),
    checkFocus({ ...draft, baseline: null }, today),
    checkFocus({ ...draft, baselineDay: '2026-11-23' }, today),
    checkFocus({ ...draft, baselineDay: '' }, today),
  ]).toEqual([
    { focus: { ...draft, title: 'Asks before answering' } },
    { problems: { ...none, title: growth.focusTitleMissing } },
    { problems: { ...none, baseline: growth.baselineMissing } },
    { problems: { ...none, baselineDay: growth.futureDate } },
    { problems: { ...none, baselineDay: words.people.missingDate } },
  ]);
});
