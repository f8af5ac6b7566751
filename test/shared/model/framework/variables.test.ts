import { expect, test } from 'vitest';
import { filledSteps, withVariables } from '#shared/model/framework/variables.ts';

const values = { person: 'Sam {date} $& Ferro', date: 'Monday', lastOutcome: 'one less' };

test('fills in what it knows, once, and leaves every other brace as it is', () => {
  expect(
    withVariables(
      '{person}, {date}: {lastOutcome}? {Person} {person.name} {} {{person}} {',
      values,
    ),
  ).toBe(
    'Sam {date} $& Ferro, Monday: one less? {Person} {person.name} {} {Sam {date} $& Ferro} {',
  );
});

test('fills in questions and purposes, and no title or short name', () => {
  const prompt = { id: 'own.a', label: '{date}', side: null, sharedByDefault: false } as const;
  const step = { id: 'own', title: '{date}' } as const;
  expect(
    filledSteps(
      [{ ...step, purpose: 'For {date}', prompts: [{ ...prompt, question: 'What of {date}?' }] }],
      values,
    ),
  ).toEqual([
    { ...step, purpose: 'For Monday', prompts: [{ ...prompt, question: 'What of Monday?' }] },
  ]);
});
