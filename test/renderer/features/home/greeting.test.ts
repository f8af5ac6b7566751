import { expect, test } from 'vitest';
import { words } from '#shared/words/index.ts';
import { greeting } from '#renderer/features/home/greeting.ts';

test('greets by the clock on the wall and by the first name', () => {
  const at = (hour: number) => greeting(new Date(2026, 10, 22, hour), 'Mia Hartmann');
  const { morning, afternoon, evening } = words.home;
  expect([3, 4, 11, 12, 17, 18, 23].map(at)).toEqual([
    evening('Mia'),
    morning('Mia'),
    morning('Mia'),
    afternoon('Mia'),
    afternoon('Mia'),
    evening('Mia'),
    evening('Mia'),
  ]);
});
