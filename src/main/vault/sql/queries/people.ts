import type { Person } from '#shared/model/person.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

export function insertPerson(db: WritableDb, person: Person & { readonly at: string }): void {
  db.run(
    `insert into person (id, name, role, created_at, updated_at)
     values (@id, @name, @role, @at, @at)`,
    { ...person },
  );
}

export function updatePerson(db: WritableDb, person: Person & { readonly at: string }): boolean {
  return (
    db.run(
      `update person set name = @name, role = @role, updated_at = @at
       where id = @id and deleted_at is null`,
      { ...person },
    ) > 0
  );
}

/** Puts a person in the bin, or takes them out (`deletedAt` null). False when there is nothing to do. */
export function setPersonDeleted(
  db: WritableDb,
  input: { readonly id: string; readonly deletedAt: string | null; readonly at: string },
): boolean {
  return (
    db.run(
      `update person set deleted_at = @deletedAt, updated_at = @at
       where id = @id and (deleted_at is null) <> (@deletedAt is null)`,
      { ...input },
    ) > 0
  );
}

export function findPerson(db: ReadableDb, id: string): Person | undefined {
  return db.get<Person>('select id, name, role from person where id = @id and deleted_at is null', {
    id,
  });
}

export function allPeople(db: ReadableDb): readonly Person[] {
  return db.all<Person>(
    'select id, name, role from person where deleted_at is null order by name collate nocase, id',
  );
}

/** People who have no session in the calendar from `from` on. */
export function peopleWithoutSession(db: ReadableDb, from: string): readonly Person[] {
  return db.all<Person>(
    `select id, name, role from person p
     where deleted_at is null and not exists (
       select 1 from session s
       where s.person_id = p.id and s.deleted_at is null
         and s.status in ('planned', 'open') and s.starts_at >= @from)
     order by name collate nocase, id`,
    { from },
  );
}
