import type { Entry } from '#shared/model/entry.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

/** The stored entries of a session, in reading order. */
export function entriesOfSession(db: ReadableDb, sessionId: string): readonly Entry[] {
  return db
    .all<Omit<Entry, 'shared'> & { readonly shared: number }>(
      `select key, kind, prompt_id as promptId, step, side, shared, position, text
       from entry where session_id = @sessionId order by position`,
      { sessionId },
    )
    .map((row) => ({ ...row, shared: row.shared === 1 }));
}

export function insertEntry(
  db: WritableDb,
  entry: Entry & {
    readonly row: number;
    /** See `search/indexed-text.ts`. */
    readonly indexed: string | null;
    readonly id: string;
    readonly sessionId: string;
    readonly at: string;
  },
): void {
  db.run(
    `insert into entry (row, id, session_id, key, kind, prompt_id, step, side, shared, position, text,
       indexed, created_at, updated_at)
     values (@row, @id, @sessionId, @key, @kind, @promptId, @step, @side, @shared, @position, @text,
       @indexed, @at, @at)`,
    { ...entry, shared: Number(entry.shared) },
  );
}

/** All of an entry but its text. */
export function updateEntry(
  db: WritableDb,
  input: { readonly entry: Entry; readonly sessionId: string; readonly at: string },
): void {
  const { text: _text, ...placed } = input.entry;
  const { sessionId, at } = input;
  db.run(
    `update entry set kind = @kind, prompt_id = @promptId, step = @step, side = @side,
       shared = @shared, position = @position, updated_at = @at
     where session_id = @sessionId and key = @key`,
    { ...placed, shared: Number(placed.shared), sessionId, at },
  );
}

/** Only where it changed, because setting it writes the search index anew. */
export function setEntryText(
  db: WritableDb,
  {
    sessionId,
    key,
    text,
    indexed,
  }: Pick<Entry, 'key' | 'text'> & {
    readonly indexed: string | null;
    readonly sessionId: string;
  },
): void {
  db.run(
    `update entry set text = @text, indexed = @indexed
     where session_id = @sessionId and key = @key`,
    { text, indexed, sessionId, key },
  );
}

export function deleteEntry(
  db: WritableDb,
  input: { readonly sessionId: string; readonly key: string },
): void {
  db.run('delete from entry where session_id = @sessionId and key = @key', { ...input });
}

/**
 * What the last session before an instant was to bring, where it took place and that was shared;
 * undefined for none.
 */
export function lastSharedOutcome(
  db: ReadableDb,
  input: { readonly personId: string; readonly before: string },
): string | undefined {
  return db.get<{ readonly text: string }>(
    `select e.text from entry e join session s on s.id = e.session_id and s.deleted_at is null
     where s.person_id = @personId and s.missed_by is null and s.starts_at < @before
       and e.prompt_id = 'agreement.outcome' and e.kind = 'prompt' and e.shared = 1
     order by s.starts_at desc, s.id desc limit 1`,
    { ...input },
  )?.text;
}
