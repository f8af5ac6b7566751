import { expect, test } from 'vitest';
import { progressWords } from '#renderer/features/growth/goals/progress-words.ts';

const goal = (startValue: number, targetValue: number, value?: number) => ({
  startValue,
  targetValue,
  checkIns: value === undefined ? [] : [{ id: 'c', day: '2026-11-20', value, note: '' }],
});

test('progress reads as plain numbers, whichever way it goes', () => {
  const said = [
    goal(2, 8),
    goal(2, 8, 5),
    goal(14, 4, 9),
    goal(2, 8, 9),
    goal(2, 8, 1),
    goal(5, 5),
    goal(5, 5, 5),
    goal(5, 5, 3.5),
    goal(0.1, 0.4, 0.3),
  ].map(progressWords);
  expect(said).toEqual([
    { value: null, says: 'Not measured yet · from 2 to 8' },
    { value: '5', says: 'from 2 to 8 · 3 to go · 50% of the way' },
    { value: '9', says: 'from 14 to 4 · 5 to go · 50% of the way' },
    { value: '9', says: 'from 2 to 8 · target reached' },
    { value: '1', says: 'from 2 to 8 · 7 to go · further away than at the start' },
    { value: null, says: 'Not measured yet · to stay at 5' },
    { value: '5', says: 'to stay at 5 · holding' },
    { value: '3.5', says: 'to stay at 5 · 1.5 away' },
    { value: '0.3', says: 'from 0.1 to 0.4 · 0.1 to go · 67% of the way' },
  ]);
});
