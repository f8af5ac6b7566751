import type { ImportSource } from '#shared/model/import.ts';
import type { ChangedSince, ImportCounts, ImportRecord } from '#shared/model/import/preview.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

interface Stored {
  readonly id: string;
  readonly source: ImportSource;
  /** JSON of `ImportCounts`. */
  readonly counts: string;
  readonly at: string;
  readonly undoneAt: string | null;
}

const stored = `
  select id, source, counts, created_at as at, undone_at as undoneAt from import`;

export function insertImport(
  db: WritableDb,
  input: { readonly id: string; readonly source: ImportSource; readonly at: string },
): void {
  db.run(`insert into import (id, source, counts, created_at) values (@id, @source, '{}', @at)`, {
    ...input,
  });
}

export function setImportCounts(db: WritableDb, id: string, counts: ImportCounts): void {
  db.run('update import set counts = @counts where id = @id', {
    id,
    counts: JSON.stringify(counts),
  });
}

export function setImportUndone(db: WritableDb, id: string, at: string): void {
  db.run('update import set undone_at = @at where id = @id', { id, at });
}

export function findImport(db: ReadableDb, id: string): ImportRecord | undefined {
  const found = db.get<Stored>(`${stored} where id = @id`, { id });
  return found && recordOf(found);
}

/** Newest first. */
export function allImports(db: ReadableDb): readonly ImportRecord[] {
  return db.all<Stored>(`${stored} order by created_at desc, id desc`).map(recordOf);
}

function recordOf({ counts, ...rest }: Stored): ImportRecord {
  return { ...rest, ...(JSON.parse(counts) as ImportCounts) };
}

export function insertImportedNote(
  db: WritableDb,
  note: {
    readonly sessionId: string;
    readonly importId: string;
    readonly sourceId: string;
    readonly hash: Uint8Array;
  },
): void {
  db.run(
    `insert into imported_note (session_id, import_id, source_id, hash)
     values (@sessionId, @importId, @sourceId, @hash)`,
    { ...note },
  );
}

export function insertImportedPerson(
  db: WritableDb,
  person: { readonly personId: string; readonly importId: string },
): void {
  db.run('insert into imported_person (person_id, import_id) values (@personId, @importId)', {
    ...person,
  });
}

/** Whether a note came before: the very same, or one of the same origin. */
export function importedBefore(
  db: ReadableDb,
  note: { readonly sourceId: string; readonly hash: Uint8Array },
): { readonly same: boolean; readonly origin: boolean } {
  const { same = 0, origin = 0 } =
    db.get<{ readonly same: number; readonly origin: number }>(
      `select exists (select 1 from imported_note where hash = @hash) as same,
         exists (select 1 from imported_note where source_id = @sourceId) as origin`,
      { ...note },
    ) ?? {};
  return { same: same === 1, origin: origin === 1 };
}

/**
 * The sessions of an import, oldest first, and whether each is as it came. Whatever changes a session, its
 * text or its plan sets `updated_at`; a summary or an item of the running list may hang on it beside that.
 */
export function sessionsOfImport(
  db: ReadableDb,
  importId: string,
): readonly (ChangedSince & { readonly asItCame: boolean })[] {
  return db
    .all<Omit<ChangedSince, 'inBin'> & { readonly asItCame: number; readonly inBin: number }>(
      `select s.id as sessionId, p.name as personName, s.starts_at as startsAt,
         (s.deleted_at is not null or p.deleted_at is not null) as inBin,
         (s.updated_at = i.created_at and s.deleted_at is null
           and not exists (select 1 from revision r where r.session_id = s.id)
           and not exists (select 1 from summary u where u.session_id = s.id)
           and not exists (select 1 from agenda_item a
             where a.discussed_in = s.id or a.source_session_id = s.id)) as asItCame
       from imported_note n
       join import i on i.id = n.import_id
       join session s on s.id = n.session_id
       join person p on p.id = s.person_id
       where n.import_id = @importId order by s.starts_at, s.id`,
      { importId },
    )
    .map((row) => ({ ...row, inBin: row.inBin === 1, asItCame: row.asItCame === 1 }));
}

/** The people whom an import made, and whether each is as they came, beside what hangs on them. */
export function peopleOfImport(
  db: ReadableDb,
  importId: string,
): readonly { readonly id: string; readonly asTheyCame: boolean }[] {
  return db
    .all<{ readonly id: string; readonly asTheyCame: number }>(
      `select p.id, (p.updated_at = i.created_at and p.deleted_at is null) as asTheyCame
       from imported_person n
       join import i on i.id = n.import_id
       join person p on p.id = n.person_id
       where n.import_id = @importId order by p.id`,
      { importId },
    )
    .map(({ id, asTheyCame }) => ({ id, asTheyCame: asTheyCame === 1 }));
}
