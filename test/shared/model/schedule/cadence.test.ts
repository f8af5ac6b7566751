import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Level } from '#shared/model/goal.ts';
import { suggestCadence } from '#shared/model/schedule/cadence.ts';
import { words } from '#shared/words/index.ts';

const goal = (competence: Level | null, confidence: Level | null, title = 'Run the planning') => ({
  id: title,
  title,
  status: 'open' as const,
  competence,
  confidence,
});
const area = (competence: Level | null, confidence: Level | null, active = true) => ({
  id: 'area',
  title: 'Asking before telling',
  active,
  competence,
  confidence,
});

test('whoever stands lowest decides, and the reason says which and why', () => {
  const cadence = suggestCadence([goal(4, 3), goal(2, 1, 'Hire two people')], [area(3, 3)]);
  expect([cadence, cadence && words.schedule.cadenceReason(cadence)]).toEqual([
    {
      weeks: 1,
      because: {
        kind: 'goal',
        id: 'Hire two people',
        title: 'Hire two people',
        competence: 2,
        confidence: 1,
      },
      of: 3,
    },
    'The goal “Hire two people”: competence is on the way (2 of 4), confidence is new to it (1 of 4). It asks for the most support of 3. The lower these are, the more often it helps to meet.',
  ]);
});

test('goals that are over, resting focus areas and what nobody rated suggest nothing', () => {
  expect(
    suggestCadence(
      [{ ...goal(1, 1), status: 'reached' }, goal(null, null)],
      [area(1, 1, false), area(null, null)],
    ),
  ).toBeNull();
});

test('one level alone counts for both', () => {
  expect([
    suggestCadence([goal(1, null)], [])?.weeks,
    suggestCadence([], [area(null, 4)])?.weeks,
  ]).toEqual([1, 4]);
});

test('raising a level never asks to meet more often', () => {
  const level = fc.constantFrom<Level>(1, 2, 3, 4);
  fc.assert(
    fc.property(level, level, level, (competence, confidence, other) => {
      const weeks = suggestCadence([goal(competence, confidence)], [])?.weeks ?? 0;
      const raised = Math.max(confidence, other) as Level;
      expect(suggestCadence([goal(competence, raised)], [])?.weeks).toBeGreaterThanOrEqual(weeks);
    }),
  );
});
