import { expect, test } from 'vitest';
import type { PersonCard } from '#shared/model/person.ts';
import { byRecency } from '#renderer/app/quick-note/by-recency.ts';
import { sessionOn } from '../../../support/session-refs.ts';

const person = (name: string, part: Partial<PersonCard> = {}): PersonCard => ({
  id: name,
  name,
  role: '',
  cleanSlate: false,
  archivedAt: null,
  lastSession: null,
  nextSession: null,
  openActions: 0,
  ...part,
});

test('those just looked at come first, then who was met or is met soonest, the archived last', () => {
  const people = [
    person('Archived', { archivedAt: '2026-01-01T00:00:00.000Z' }),
    person('Never'),
    person('Long ago', { lastSession: sessionOn('2026-01-01') }),
    person('Tomorrow', { nextSession: sessionOn('2026-11-23') }),
    person('Seen'),
  ];
  const ordered = byRecency(people, ['Gone', 'Seen'], '2026-11-22T12:00:00.000Z');
  expect(ordered.map(({ name }) => name)).toEqual([
    'Seen',
    'Tomorrow',
    'Long ago',
    'Never',
    'Archived',
  ]);
});
