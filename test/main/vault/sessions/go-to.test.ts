import { expect, test } from 'vitest';
import { addPerson, removePerson } from '#main/vault/people.ts';
import { findSessions, listSessions } from '#main/vault/sessions/go-to.ts';
import { planSession, removeSession } from '#main/vault/sessions/plan.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

const asked = { today: '2026-11-22', zone: 'Europe/Zurich', limit: 3 } as const;

/** Jan and Ida, with a session at noon of each of these days; the ids by person and day. */
async function start() {
  const { vault } = await bareVaultForTest();
  const days = ['2025-03-04', '2026-01-15', '2026-03-09', '2026-03-31', '2026-12-01'];
  const people = ['Jan Brandt', 'Ida März'].map((name) => addPerson(vault, { name, role: '' }));
  const called = new Map<string, string>();
  for (const person of people) {
    for (const day of days) {
      const startsAt = `${day}T${day === '2026-03-31' ? '22:30' : '12:00'}:00.000Z`;
      const plan = { startsAt, zone: 'Europe/Zurich', durationMinutes: 45, place: '' };
      const { id } = planSession(vault, { personId: person.id, plan });
      called.set(id, `${person.name.slice(0, 3)} ${day}`);
    }
  }
  const find = (text: string) =>
    findSessions(vault, { ...asked, text }).map(({ id }) => called.get(id));
  return { vault, people, find, called };
}

test('a session is found by whom it was with and when, in any order', async () => {
  const { find } = await start();
  expect([find('brandt march'), find('2025-03-04 ida'), find('ida 2026-03')]).toEqual([
    ['Jan 2026-03-09'],
    ['Ida 2025-03-04'],
    ['Ida 2026-03-09'],
  ]);
});

test('days are those of the coach’s own clock', async () => {
  const { find } = await start();
  expect([find('2026-03-31'), find('jan brandt 2026-04-01')]).toEqual([[], ['Jan 2026-03-31']]);
});

test('a word that is a month and a name finds both, the newest first, and no more than asked for', async () => {
  const { find } = await start();
  expect([find('jan'), find('jan 2026'), find('ida märz')]).toEqual([
    ['Jan 2026-12-01', 'Jan 2026-03-31', 'Jan 2026-03-09'],
    ['Ida 2026-01-15', 'Jan 2026-01-15'],
    ['Ida 2026-12-01', 'Ida 2026-03-31', 'Ida 2026-03-09'],
  ]);
});

test('what lies in the bin is not found, nor listed', async () => {
  const { vault, people, find, called } = await start();
  const of = (name: string) => [...called].find(([, each]) => each === name)?.[0] ?? '';
  removeSession(vault, { sessionId: of('Jan 2026-12-01') });
  removePerson(vault, { personId: people[1]?.id ?? '' });
  const ids = [
    of('Jan 2026-03-09'),
    of('Jan 2026-12-01'),
    of('Ida 2026-03-09'),
    of('Jan 2025-03-04'),
  ];
  expect([
    find('december 2026'),
    find('2026'),
    listSessions(vault, { sessionIds: ids }).map(({ id }) => called.get(id)),
  ]).toEqual([
    [],
    ['Jan 2026-03-31', 'Jan 2026-03-09', 'Jan 2026-01-15'],
    ['Jan 2026-03-09', 'Jan 2025-03-04'],
  ]);
});
