import { expect, test } from 'vitest';
import { blankAssessment, keepable } from '#renderer/features/growth/assessments/draft.ts';

const today = '2026-11-22';

test('a day that cannot be meant waits, and what was written beside it is kept', () => {
  const blank = blankAssessment('a', 'p', '2026-11-20');
  const written = {
    ...blank,
    answers: { ...blank.answers, drives: { text: ' Teaching\nothers ', rating: 4 } },
  };
  const days = ['2026-11-19', '2027-01-01', '', 'impossible', '1900-01-01'];
  const kept = days.map((day) => keepable({ ...written, day }, '2026-11-20', today));
  expect(kept).toEqual(
    ['2026-11-19', '2026-11-20', '2026-11-20', '2026-11-20', '2026-11-20'].map((day) => ({
      ...blank,
      day,
      answers: { ...blank.answers, drives: { text: 'Teaching\nothers', rating: 4 } },
    })),
  );
});
