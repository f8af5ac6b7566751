import { expect, test } from 'vitest';
import { entriesOf } from '#shared/model/entry.ts';
import { people } from './people.ts';
import { practice } from './practice.ts';

const size = 600;
const all = [...practice(size).sessions];
const entries = all.flatMap(({ document, notes }) => entriesOf(document, notes));

test('a corpus has as many sessions as were asked for, in the order of time', () => {
  const starts = all.map(({ startsAt }) => startsAt);

  expect(starts).toHaveLength(size);
  expect(starts).toEqual(starts.toSorted());
});

test('it is the same at every call', () => {
  const [first] = practice(size).sessions;

  expect(first).toEqual(all[0]);
});

test('its sessions have about 400 words', () => {
  const words = entries.flatMap(({ text }) => text.split(/\s+/u));

  expect(words.length / size).toBeGreaterThan(385);
  expect(words.length / size).toBeLessThan(415);
});

test('it holds every kind that people search for, and few sessions begin at the same minute', () => {
  const kinds = new Set(entries.map(({ kind }) => kind));
  const minutes = new Set(all.map(({ startsAt }) => startsAt));

  expect([...kinds].toSorted()).toEqual([
    'acknowledgement',
    'action',
    'feedback',
    'insight',
    'note',
    'prompt',
  ]);
  expect(minutes.size).toBeGreaterThan(size * 0.95);
});

test('few people have hundreds of sessions, and many have five', () => {
  const counts = people(20_000).map(({ starts }) => starts.length);

  expect(Math.max(...counts)).toBe(500);
  expect(counts.filter((count) => count <= 10).length).toBeGreaterThan(counts.length / 3);
});
