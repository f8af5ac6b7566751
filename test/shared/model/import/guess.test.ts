import { expect, test } from 'vitest';
import { guessDay } from '#shared/model/import/guess-day.ts';
import { guessPerson } from '#shared/model/import/guess-person.ts';

const people = [
  { id: 'amara', name: 'Amara Okafor' },
  { id: 'sam', name: 'Sam Okafor' },
  { id: 'jose', name: 'José Ibarra' },
  { id: 'sam2', name: 'Sam Reyes' },
  { id: 'mei', name: 'Mei' },
];

test.each([
  ['a whole name in the title', { title: '1-1 with Amara Okafor' }, 'amara'],
  ['a folder', { folder: ['People', 'Amara Okafor'] }, 'amara'],
  ['the nearest folder', { folder: ['Sam Okafor', 'Amara Okafor'] }, 'amara'],
  [
    'a whole name in a tag before a first name in the title',
    { title: 'Mei', tags: ['sam-reyes'] },
    'sam2',
  ],
  ['a name without its accents, in small letters', { title: 'jose ibarra' }, 'jose'],
  ['a first name that one person has', { title: 'Amara, March' }, 'amara'],
  ['a first name that two people have', { title: 'Sam, March' }, null],
  ['two whole names', { title: 'Amara Okafor and Sam Reyes' }, null],
  ['a part of a word', { title: 'Meiotic' }, null],
  ['nobody', { title: 'Ideas', folder: ['Work'], tags: ['todo'] }, null],
])('a note that names %s is of the right person', (_, given, expected) => {
  const guess = guessPerson(people);
  expect(guess({ title: '', folder: [], tags: [], ...given })).toBe(expected);
});

const at = { zone: 'Europe/Berlin', now: '2026-11-22T12:00:00.000Z' };
test.each([
  ['its title names a day', '2024-03-02 Sam', '2024-05-01T08:00:00.000Z', '2024-03-02'],
  ['its title names a day in the German way', 'Sam 2.3.2024', null, '2024-03-02'],
  [
    'its title names a day that is none',
    'Sam 2024-02-31',
    '2024-05-01T08:00:00.000Z',
    '2024-05-01',
  ],
  ['its title names a day to come', 'Plan 2031-01-01', '2024-05-01T08:00:00.000Z', '2024-05-01'],
  [
    'it was made after midnight where the coach is',
    'Sam',
    '2024-05-01T23:30:00.000Z',
    '2024-05-02',
  ],
  ['it was made in 1970', 'Sam', '1970-01-01T00:00:00.000Z', null],
  ['nothing says when', 'Sam', null, null],
  ['what says when is no date', 'Sam', 'yesterday', null],
])('a note has the right day where %s', (_, title, createdAt, expected) => {
  expect(guessDay({ title, createdAt, updatedAt: null }, at)?.day ?? null).toBe(expected);
});

test('a note that was made on the day of its title keeps its hour', () => {
  const note = { title: '2024-03-05', createdAt: '2024-03-05T09:30:00.000Z', updatedAt: null };
  expect(guessDay(note, at)?.startsAt).toBe('2024-03-05T09:30:00.000Z');
});
