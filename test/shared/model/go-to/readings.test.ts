import { expect, test } from 'vitest';
import { readingsOf } from '#shared/model/go-to/readings.ts';

const today = '2026-11-22';
const march = { from: '2026-03-01', until: '2026-04-01' };

test.each([
  ['anna march', [{ names: 'anna', days: march }]],
  ['märz anna', [{ names: 'anna', days: march }]],
  ['2025-03-04', [{ names: '', days: { from: '2025-03-04', until: '2025-03-05' } }]],
  ['last week ben ode', [{ names: 'ben ode', days: { from: '2026-11-09', until: '2026-11-16' } }]],
  ['5 march anna', [{ names: 'anna', days: { from: '2026-03-05', until: '2026-03-06' } }]],
  ['anna ode', []],
])('%s is read as who and when, and as a name', (text, dated) => {
  expect(readingsOf(text, today)).toEqual([...dated, { names: text, days: null }]);
});

test('of two words that are dates by themselves each may be the name', () => {
  const january = { from: '2026-01-01', until: '2026-02-01' };
  expect(readingsOf('jan march', today)).toEqual([
    { names: 'march', days: january },
    { names: 'jan', days: march },
    { names: 'jan march', days: null },
  ]);
});

test('nothing typed means nothing', () => {
  expect(readingsOf('   ', today)).toEqual([]);
});
