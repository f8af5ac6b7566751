import { describe, expect, test } from 'vitest';
import { numbersOfDay, readTypedDay, writtenDay } from '#shared/model/schedule/typed-day.ts';
import { addDays } from '#shared/model/schedule/wall-clock.ts';

const today = '2026-11-22';
const read = (text: string, locale = 'en-GB') =>
  readTypedDay(text, { locale, today, when: 'coming' });

test('numbers stand in the order of the app’s language', () => {
  expect({
    britain: read('3/4/2026'),
    america: read('3/4/2026', 'en-US'),
    germany: read('3.4.2026', 'de-DE'),
    pointsInAmerica: read('3.4.2026', 'en-US'),
    southAfrica: read('3/4/2026', 'en-ZA'),
    canada: read('3/4/2026', 'en-CA'),
    iso: read('2026-04-03', 'en-US'),
    japan: read('2026/4/3', 'ja'),
  }).toEqual({
    britain: '2026-04-03',
    america: '2026-03-04',
    germany: '2026-04-03',
    pointsInAmerica: '2026-04-03',
    southAfrica: '2026-04-03',
    canada: '2026-03-04',
    iso: '2026-04-03',
    japan: '2026-04-03',
  });
});

test('a day is taken as people type it', () => {
  expect(
    [
      '5 March 2027',
      'March 5, 2027',
      '5. März 2027',
      '05.03.27',
      ' 5 . 3 . 2027 ',
      '5.März 2027',
    ].map((text) => read(text)),
  ).toEqual(Array.from({ length: 6 }, () => '2027-03-05'));
});

test('a day without a year is still to come, or has been, as the field asks', () => {
  const texts = ['5.3.', '5 March', '24.12', '22/11', '29.2.'];
  const past = texts.map((text) => readTypedDay(text, { locale: 'en-GB', today, when: 'past' }));
  expect([texts.map((text) => read(text)), past]).toEqual([
    ['2027-03-05', '2027-03-05', '2026-12-24', today, '2028-02-29'],
    ['2026-03-05', '2026-03-05', '2025-12-24', today, '2024-02-29'],
  ]);
});

test('two digits are the nearest year that ends so', () => {
  expect(['1/2/27', '1/2/76', '1/2/77', '1/2/99'].map((text) => read(text))).toEqual([
    '2027-02-01',
    '2076-02-01',
    '1977-02-01',
    '1999-02-01',
  ]);
});

test('today and tomorrow are days, in both languages', () => {
  expect(['today', 'tomorrow', 'heute', 'morgen'].map((text) => read(text))).toEqual([
    today,
    '2026-11-23',
    today,
    '2026-11-23',
  ]);
});

test('what names no day, or more than one, is not guessed at', () => {
  const texts = [
    '31.2.2026',
    '29.2.2027',
    '2026',
    'March',
    '13/13/2026',
    'soon',
    '5',
    '2.3.4.5',
    '1 1/2',
    '3/4/0026',
    '3/4/1850',
    '3/4/20267',
  ];
  expect(texts.map((text) => read(text))).toEqual(texts.map(() => 'impossible'));
  expect(read('  ')).toBe('');
});

describe.each(['en-GB', 'en-US', 'en-CA', 'en-AU', 'en-ZA', 'en-IN', 'de-DE', 'de-CH', 'de-AT'])(
  'in %s',
  (locale) => {
    test('every day of a leap year is written in letters and reads back', () => {
      const days = Array.from({ length: 366 }, (_, index) => addDays('2028-01-01', index));
      const lost = days.filter((day) => {
        const written = writtenDay(day, locale);
        return written === day || read(written, locale) !== day;
      });
      expect(lost).toEqual([]);
    });
  },
);

test('a day is written with its month in letters, so that nobody takes it for the other', () => {
  const written = ['en-GB', 'en-US', 'de-DE', 'de-CH'].map((locale) =>
    writtenDay('2026-04-03', locale),
  );
  expect(written).toEqual(['3 Apr 2026', 'Apr 3, 2026', '3. Apr. 2026', '3. Apr. 2026']);
});

test('the order and the mark of numbers are those of the locale', () => {
  expect(['en-GB', 'en-US', 'de-DE'].map(numbersOfDay)).toEqual([
    { order: ['day', 'month', 'year'], mark: '/' },
    { order: ['month', 'day', 'year'], mark: '/' },
    { order: ['day', 'month', 'year'], mark: '.' },
  ]);
});
