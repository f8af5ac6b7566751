import { expect, test } from 'vitest';
import { databaseAt } from '../../../support/migration.ts';

const minute = 4_096 * 16_384;
const slot = 16_384;
const minuteOf = (instant: string) => Date.parse(instant) / 60_000;

const nine = '2026-03-02T09:00:00.000Z';
const tenDaysLater = '2026-03-12T09:00:00.000Z';

const people = `
  insert into person (id, name, role, created_at, updated_at) values ('p', 'Sam', '', 't0', 't0');
  insert into template (id, created_at, updated_at) values ('regular', 't0', 't0');
  insert into template_version (template_id, version, body, created_at)
    values ('regular', 1, '{}', 't0');`;
const session = (id: string, startsAt: string) => `
  insert into session (id, person_id, template_id, template_version, status, starts_at, zone,
      duration_minutes, place, document, notes, revision, created_at, updated_at)
    values ('${id}', 'p', 'regular', 1, 'closed', '${startsAt}', 'UTC', 60, '', '{}', '{}', 1,
      't0', 't0');`;
const entry = (sessionId: string, position: number, text: string) => `
  insert into entry (id, session_id, key, kind, shared, position, text, created_at, updated_at)
    values ('${sessionId}${position}', '${sessionId}', '${position}', 'note', 0, ${position},
      '${text}', 't0', 't0');`;

test('from schema 10 on, entries stand in the order of their sessions, each session by itself', () => {
  const database = databaseAt(9);
  database.run(people + session('late', tenDaysLater) + session('b', nine) + session('a', nine));
  database.run(
    entry('late', 0, 'x') + entry('b', 1, 'x') + entry('b', 0, 'x') + entry('a', 0, 'x'),
  );
  database.migrateTo(10);

  expect(database.rows('select id, row from entry order by row')).toEqual([
    { id: 'a0', row: minuteOf(nine) * minute },
    { id: 'b0', row: minuteOf(nine) * minute + slot },
    { id: 'b1', row: minuteOf(nine) * minute + slot + 1 },
    { id: 'late0', row: minuteOf(tenDaysLater) * minute },
  ]);
});

test('from schema 10 on, more sessions of one minute than it has slots take those of the next', () => {
  const database = databaseAt(9);
  const many = Array.from({ length: 4_098 }, (_, index) => `s${String(index).padStart(5, '0')}`);
  const next = new Date(Date.parse(nine) + 60_000).toISOString();
  database.run(people + many.map((id) => session(id, nine)).join('') + session('next', next));
  database.run([...many, 'next'].map((id) => entry(id, 0, 'x')).join(''));
  database.migrateTo(10);

  expect(database.rows('select id, row from entry order by row desc limit 2')).toEqual([
    { id: 'next0', row: minuteOf(next) * minute + 2 * slot },
    { id: 's040970', row: minuteOf(next) * minute + slot },
  ]);
});

test('from schema 10 on, nothing counts as indexed where there is something to index', () => {
  const database = databaseAt(9);
  const empty = databaseAt(9);
  database.run(people + session('a', nine) + entry('a', 0, 'patience'));
  database.migrateTo(10);
  empty.migrateTo(10);

  expect({
    found: database.rows("select rowid from entry_fts('patience')"),
    from: database.rows('select from_row from entry_index'),
    fromOfEmpty: empty.rows('select from_row from entry_index'),
  }).toEqual({
    found: [],
    from: [{ from_row: Number.MAX_SAFE_INTEGER }],
    fromOfEmpty: [{ from_row: 0 }],
  });
});

test('from schema 10 on, sessions of years that were mistyped have rows like others', () => {
  const database = databaseAt(9);
  database.run(people + session('early', '0026-03-02T09:00:00.000Z') + session('a', nine));
  database.run(session('late', '9026-03-02T09:00:00.000Z'));
  // Counted from 1, the first of these has as its row what the second one has still.
  database.run(entry('early', 2, 'x') + entry('a', 0, 'x'));
  database.run(entry('early', 0, 'x') + entry('early', 1, 'x'));
  database.run(entry('late', 0, 'x'));
  database.migrateTo(10);

  const found = database.rows('select id, row from entry order by row') as readonly {
    readonly id: string;
    readonly row: number;
  }[];
  expect(found.map(({ id }) => id)).toEqual(['early0', 'early1', 'early2', 'a0', 'late0']);
  // Above all rows of before, and of those that JavaScript tells apart.
  const bounds = found.filter(({ row }) => row < minute || !Number.isSafeInteger(row + minute));
  expect(bounds).toEqual([]);
});
