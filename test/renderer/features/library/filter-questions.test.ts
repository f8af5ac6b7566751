import { expect, test } from 'vitest';
import type { BankQuestion } from '#shared/model/library.ts';
import {
  filterQuestions,
  groupQuestions,
  isFiltering,
  noFilter,
} from '#renderer/features/library/filter-questions.ts';

const asked = (id: string, fits: Partial<BankQuestion> = {}): BankQuestion => ({
  id,
  text: `What about ${id}?`,
  step: null,
  situation: null,
  own: false,
  ...fits,
});
const questions = [
  asked('deadlines', { situation: 'stuck' }),
  asked('dinner', { step: 'what' }),
  asked('dreams', { step: 'what', situation: 'growth', own: true }),
  asked('doors', { own: true }),
];
const found = (filter: Partial<typeof noFilter>) =>
  filterQuestions(questions, { ...noFilter, ...filter }).map(({ id }) => id);

test('questions are found by step, situation and the beginnings of words, together', () => {
  expect([
    found({}),
    found({ step: 'what' }),
    found({ step: 'what', situation: 'growth' }),
    found({ text: ' what D ' }),
    found({ text: 'ear' }),
    found({ text: 'DREAM', situation: 'stuck' }),
  ]).toEqual([
    ['deadlines', 'dinner', 'dreams', 'doors'],
    ['dinner', 'dreams'],
    ['dreams'],
    ['deadlines', 'dinner', 'dreams', 'doors'],
    [],
    [],
  ]);
});

test('blanks are no filter', () => {
  expect(
    [noFilter, { ...noFilter, text: ' ' }, { ...noFilter, step: 'how' }].map(isFiltering),
  ).toEqual([false, false, true]);
});

test('those of the program stand by step and then by situation, without empty groups', () => {
  const groups = groupQuestions(questions);
  expect(groups.map(({ of, questions: those }) => [of, those.map(({ id }) => id)])).toEqual([
    ['what', ['dinner']],
    ['stuck', ['deadlines']],
  ]);
});
