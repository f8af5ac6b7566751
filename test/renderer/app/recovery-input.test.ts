import { expect, test } from 'vitest';
import { recoveryWordsOf } from '#renderer/app/recovery-input.ts';

test('reads the words however they were written down', () => {
  const ways = [
    'abandon river castle',
    '1. Abandon\n2. River\n3. Castle',
    '  ABANDON,river;  castle  ',
    '1) abandon 2) river 3) castle',
  ];
  expect(ways.map(recoveryWordsOf)).toEqual(ways.map(() => ['abandon', 'river', 'castle']));
  expect(recoveryWordsOf(' \n ')).toEqual([]);
});
