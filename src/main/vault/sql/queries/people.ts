import type { RetentionDue } from '#shared/model/history.ts';
import type { Person, PersonDetails } from '#shared/model/person.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

interface PersonEver extends Person {
  /** ISO 8601 instant. */
  readonly createdAt: string;
}

/** A person as they are written; without `cleanSlate` the mark is as it was, and not set at first. */
interface WrittenPerson extends Person {
  readonly cleanSlate?: boolean | undefined;
  readonly at: string;
}

export function insertPerson(db: WritableDb, person: WrittenPerson): void {
  db.run(
    `insert into person (id, name, role, clean_slate, created_at, updated_at)
     values (@id, @name, @role, @cleanSlate, @at, @at)`,
    { ...person, cleanSlate: Number(person.cleanSlate ?? false) },
  );
}

export function updatePerson(db: WritableDb, person: WrittenPerson): void {
  const { cleanSlate } = person;
  db.run(
    `update person set name = @name, role = @role,
       clean_slate = coalesce(@cleanSlate, clean_slate), updated_at = @at
     where id = @id and deleted_at is null`,
    { ...person, cleanSlate: cleanSlate === undefined ? null : Number(cleanSlate) },
  );
}

/** Archives a person, or, with null, takes them back; nothing changes where it is so already. */
export function setPersonArchived(
  db: WritableDb,
  input: { readonly id: string; readonly archivedAt: string | null; readonly at: string },
): void {
  db.run(
    `update person set archived_at = @archivedAt, updated_at = @at
     where id = @id and deleted_at is null and (archived_at is null) <> (@archivedAt is null)`,
    { ...input },
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

const details = `
  select id, name, role, clean_slate as cleanSlate, archived_at as archivedAt
  from person where deleted_at is null`;

type StoredDetails = Omit<PersonDetails, 'cleanSlate'> & { readonly cleanSlate: number };

const detailed = (row: StoredDetails): PersonDetails => ({
  ...row,
  cleanSlate: row.cleanSlate === 1,
});

export function findPerson(db: ReadableDb, id: string): PersonDetails | undefined {
  const row = db.get<StoredDetails>(`${details} and id = @id`, { id });
  return row && detailed(row);
}

/** Everyone who is not in the bin, also the archived. */
export function allPeople(db: ReadableDb): readonly PersonDetails[] {
  return db.all<StoredDetails>(`${details} order by name collate nocase, id`).map(detailed);
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

/** People whom the coach still meets and who have no session in the calendar from `from` on. */
export function peopleWithoutSession(db: ReadableDb, from: string): readonly Person[] {
  return db.all<Person>(
    `select id, name, role from person p
     where deleted_at is null and archived_at is null and not exists (
       select 1 from session s
       where s.person_id = p.id and s.deleted_at is null
         and s.missed_by is null
         and s.status in ('planned', 'open') and s.starts_at >= @from)
     order by name collate nocase, id`,
    { from },
  );
}
