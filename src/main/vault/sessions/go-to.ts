import type { Input, Output } from '#shared/contract.ts';
import { isNamedBy } from '#shared/model/go-to/named-by.ts';
import { readingsOf } from '#shared/model/go-to/readings.ts';
import type { Reading } from '#shared/model/go-to/readings.ts';
import type { Person } from '#shared/model/person.ts';
import type { Vault } from '../context.ts';
import { dayBounds } from '../day.ts';
import type { ReadableDb } from '../sql/db.ts';
import { allPeople } from '../sql/queries/people.ts';
import { findSession, newestSessions } from '../sql/queries/sessions.ts';
import type { SessionTime } from '../sql/queries/sessions.ts';

/** Instants before and after all sessions. */
const ever = { from: '', to: '~' } as const;

export function findSessions(
  vault: Vault<ReadableDb>,
  { text, today, zone, limit }: Input<'findSessions'>,
): Output<'findSessions'> {
  const { db } = vault;
  const people = allPeople(db);
  const found = new Map<string, SessionTime>();
  for (const reading of readingsOf(text, today)) {
    const sessions = sessionsOf(db, { ...reading, people, zone, limit });
    for (const session of sessions) found.set(session.id, session);
  }
  const newest = [...found.values()].toSorted(newestFirst).slice(0, limit);
  return listSessions(vault, { sessionIds: newest.map(({ id }) => id) });
}

export function listSessions(
  { db }: Vault<ReadableDb>,
  { sessionIds }: Input<'listSessions'>,
): Output<'listSessions'> {
  return sessionIds.flatMap((id) => findSession(db, id) ?? []);
}

interface Asked extends Reading, Pick<Input<'findSessions'>, 'zone' | 'limit'> {
  readonly people: readonly Pick<Person, 'id' | 'name'>[];
}

/** Reads no more than `limit` sessions of each person whom the words name, however many there are. */
function sessionsOf(
  db: ReadableDb,
  { names, days, people, zone, limit }: Asked,
): readonly SessionTime[] {
  const between =
    days === null
      ? ever
      : { from: dayBounds(days.from, zone).from, to: dayBounds(days.until, zone).from };
  if (names === '') return newestSessions(db, { ...between, personId: null, limit });
  return people
    .filter(({ name }) => isNamedBy(names, name))
    .flatMap(({ id }) => newestSessions(db, { ...between, personId: id, limit }));
}

function newestFirst(one: SessionTime, other: SessionTime): number {
  if (one.startsAt !== other.startsAt) return one.startsAt < other.startsAt ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}
