import { expect, test } from 'vitest';
import { readDate } from '#shared/model/search/dates/read.ts';
import { words } from '#shared/words/index.ts';

test('every date that the search offers or recommends can be read', () => {
  const sentence = words.search.problem.unreadable_date('');
  const [, recommended = ''] = /Try (?<dates>.*)\./u.exec(sentence) ?? [];
  const dates = [...words.searchPage.dates, ...recommended.split(/, | or /u)];
  expect(dates.length).toBeGreaterThan(8);
  expect(dates.filter((date) => readDate(date) === null)).toEqual([]);
});
