import type { RetentionDue } from '#shared/model/history.ts';
import type { Person } from '#shared/model/person.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

interface PersonEver extends Person {
  /** ISO 8601 instant. */
  readonly createdAt: string;
}

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

/**
 * Puts a person in the bin, on a day of the bin's clock, or takes them out (both null). False when
 * there is nothing to do.
 */
export function setPersonDeleted(
  db: WritableDb,
  input: {
    readonly id: string;
    readonly deletedAt: string | null;
    readonly binDay: number | null;
    readonly at: string;
  },
): boolean {
  return (
    db.run(
      `update person set deleted_at = @deletedAt, bin_day = @binDay, updated_at = @at
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

/** A person, also one in the bin. */
export function findAnyone(db: ReadableDb, id: string): PersonEver | undefined {
  return db.get<PersonEver>(
    'select id, name, role, created_at as createdAt from person where id = @id',
    { id },
  );
}

/** Until when a person's notes are to be kept; null where nothing is set. */
export function keepUntilOf(db: ReadableDb, id: string): string | null {
  const found = db.get<{ readonly keepUntil: string | null }>(
    'select keep_until as keepUntil from person where id = @id',
    { id },
  );
  return found?.keepUntil ?? null;
}

export function setPersonKeepUntil(
  db: WritableDb,
  input: { readonly id: string; readonly keepUntil: string | null; readonly at: string },
): void {
  db.run('update person set keep_until = @keepUntil, updated_at = @at where id = @id', {
    ...input,
  });
}

/** People whose notes were to be kept until a day before `today`, longest due first. */
export function peopleKeptTooLong(db: ReadableDb, today: string): readonly RetentionDue[] {
  return db.all<RetentionDue>(
    `select id, name, role, keep_until as keepUntil from person
     where deleted_at is null and keep_until < @today
     order by keep_until, name collate nocase, id`,
    { today },
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
