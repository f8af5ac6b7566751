import { expect, test } from 'vitest';
import { assessmentAreas } from '#shared/model/assessment.ts';
import type { Assessment, AssessmentArea, Rater } from '#shared/model/assessment.ts';
import {
  compareAssessments,
  energyByRater,
  likelyPair,
  tellingOfEnergy,
} from '#shared/model/assessment-rules.ts';

function assessment(
  day: string,
  rater: Rater,
  ratings: { readonly [area in AssessmentArea]?: number } = {},
): Assessment {
  const answers = Object.fromEntries(
    assessmentAreas.map((area) => [area, { text: area, rating: ratings[area] ?? null }]),
  ) as Assessment['answers'];
  return { id: `${day} ${rater}`, personId: 'p', day, rater, answers };
}

test('two assessments stand side by side, with a change only where both were rated', () => {
  const earlier = assessment('2026-01-10', 'self', { behaviour: 2, drains_energy: 4, develop: 3 });
  const later = assessment('2026-11-10', 'self', { behaviour: 4, drains_energy: 3, drives: 5 });
  const changes = compareAssessments(earlier, later).map(({ area, change }) => [area, change]);
  expect(Object.fromEntries(changes)).toEqual({
    behaviour: 2,
    seen_by_others: null,
    drives: null,
    gives_energy: null,
    drains_energy: -1,
    develop: null,
  });
});

test('the pair to begin with is the latest and the first by the same rater, else the one before', () => {
  const [spring, summer, autumn] = [
    assessment('2026-03-01', 'self'),
    assessment('2026-06-01', 'peer'),
    assessment('2026-09-01', 'self'),
  ];
  expect([
    likelyPair([spring, summer, autumn]),
    likelyPair([spring, summer]),
    likelyPair([spring]),
    likelyPair([]),
  ]).toEqual([{ earlier: spring, later: autumn }, { earlier: spring, later: summer }, null, null]);
});

test('energy is a line for each rater, without assessments that rate none of it', () => {
  expect(
    energyByRater([
      assessment('2026-03-01', 'coach', { gives_energy: 2, drains_energy: 4 }),
      assessment('2026-04-01', 'self', { gives_energy: 3 }),
      assessment('2026-06-01', 'coach', { behaviour: 3 }),
      assessment('2026-09-01', 'coach', { gives_energy: 4, drains_energy: 2 }),
      assessment('2026-09-01', 'peer'),
    ]),
  ).toEqual([
    { rater: 'self', points: [{ day: '2026-04-01', gained: 3, drained: null }] },
    {
      rater: 'coach',
      points: [
        { day: '2026-03-01', gained: 2, drained: 4 },
        { day: '2026-09-01', gained: 4, drained: 2 },
      ],
    },
  ]);
});

test('only what says anything of energy is told, newest first', () => {
  const silent = { text: '', rating: null };
  const without = assessment('2026-06-01', 'self');
  const answers = { ...without.answers, gives_energy: silent, drains_energy: silent };
  const [first, last] = [assessment('2026-03-01', 'peer'), assessment('2026-09-01', 'self')];
  expect(tellingOfEnergy([first, { ...without, answers }, last])).toEqual([last, first]);
});
