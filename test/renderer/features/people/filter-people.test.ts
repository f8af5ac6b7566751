import { expect, test } from 'vitest';
import type { PersonCard } from '#shared/model/person.ts';
import { filterPeople } from '#renderer/features/people/filter-people.ts';

const card = (name: string, role: string): PersonCard => ({
  id: name,
  name,
  role,
  cleanSlate: false,
  archivedAt: null,
  lastSession: null,
  nextSession: null,
  openActions: 0,
});
const people = [card('Tomás Herrera', 'Account manager'), card('Ewa Kowalczyk', 'QA engineer')];
const named = (text: string) => filterPeople(people, text).map(({ name }) => name);

test('filters by every word, in name or role, without case and accents', () => {
  expect([named('TOMAS'), named('engineer ewa'), named('manager ewa'), named('  ')]).toEqual([
    ['Tomás Herrera'],
    ['Ewa Kowalczyk'],
    [],
    ['Tomás Herrera', 'Ewa Kowalczyk'],
  ]);
});
