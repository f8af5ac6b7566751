import { expect, test } from 'vitest';
import type { VaultCounts } from '#shared/model/backup.ts';
import { compareCounts } from '#renderer/features/restore/compare.ts';

const now: VaultCounts = {
  people: 12,
  sessions: 214,
  actions: 96,
  insights: 71,
  revisions: 30,
  attachments: 4,
  summaries: 9,
  activities: 800,
  newestSession: '2026-11-21T09:00:00.000Z',
  lastSaved: '2026-11-21T12:20:00.000Z',
};

const differences = (backup: Partial<VaultCounts>, here: VaultCounts = now) =>
  compareCounts({ ...now, ...backup }, here).map(({ difference }) => difference);

test('says of each thing what the backup has more or less of', () => {
  expect(
    differences({
      people: 13,
      sessions: 209,
      newestSession: '2026-11-14T09:00:00.000Z',
      lastSaved: '2026-11-21T12:10:00.000Z',
    }),
  ).toEqual(['1 more', '5 fewer', 'the same', 'the same', '7 days earlier', 'earlier that day']);
});

test('says that a backup of just now is the same', () => {
  expect(compareCounts(now, now).every(({ same }) => same)).toBe(true);
});

test('compares with a vault in which nothing was held yet, and the other way round', () => {
  const empty = { ...now, newestSession: null, lastSaved: null };
  expect(differences({ newestSession: null, lastSaved: null }).slice(4)).toEqual(['none', 'none']);
  expect(differences({ newestSession: null, lastSaved: null }, empty).slice(4)).toEqual([
    'the same',
    'the same',
  ]);
  expect(differences({ lastSaved: '2026-11-23T12:20:00.000Z' }).at(-1)).toBe('2 days later');
});
