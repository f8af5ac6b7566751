import { expect, test } from 'vitest';
import { coachTakesMost } from '#shared/model/action.ts';
import { prefilled } from '#shared/model/prefill.ts';
import { paragraph, regularDocument } from '../../support/session-texts.ts';

const step = (owner: 'member' | 'coach', done = false, text = 'Write the plan') => ({
  owner,
  done,
  text,
});

test('their open steps and goals stand under the question of what they took on, unless it is answered', () => {
  const blank = regularDocument({});
  const answered = regularDocument({ 'what.accountabilities': [paragraph('The brief')] });
  const taken = {
    actions: [step('member', false, 'Write\nthe plan'), step('member', true), step('coach')],
    goals: ['Decide less'],
  };
  const line = (text: string) => ({ type: 'listItem' as const, content: [paragraph(text)] });

  expect({
    blank: prefilled(blank, taken),
    answered: prefilled(answered, taken),
    nothing: prefilled(blank, { actions: [step('coach')], goals: [] }),
  }).toEqual({
    blank: regularDocument({
      'what.accountabilities': [
        { type: 'bulletList', content: [line('Write the plan'), line('Decide less')] },
      ],
    }),
    answered,
    nothing: blank,
  });
});

test('the coach takes most of the open steps only with more than half, and more than one', () => {
  const [theirs, mine, mineDone] = [step('member'), step('coach'), step('coach', true)];
  expect(
    [
      [],
      [mine],
      [mine, mine],
      [mine, mine, theirs],
      [mine, mine, theirs, theirs],
      [mine, mineDone],
    ].map(coachTakesMost),
  ).toEqual([false, false, true, true, false, false]);
});
