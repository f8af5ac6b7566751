import type { AgendaItem } from '#shared/model/agenda.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

const item = `
  select i.id, i.person_id as personId, i.raised_by as raisedBy, i.kind, i.text,
    i.prompt_id as promptId, i.owner, i.due, i.source_session_id as sourceSessionId, i.shared,
    i.discussed_in as discussedIn, i.dropped_at as droppedAt
  from agenda_item i
  join person p on p.id = i.person_id and p.deleted_at is null
  where i.deleted_at is null`;

type StoredItem = Omit<AgendaItem, 'shared'> & { readonly shared: number };

function items(
  db: ReadableDb,
  rest: string,
  values: Readonly<Record<string, string>>,
): readonly AgendaItem[] {
  return db
    .all<StoredItem>(`${item} ${rest}`, values)
    .map((row) => ({ ...row, shared: row.shared === 1 }));
}

/** Theirs first, each side in its order; also those that are discussed or dropped. */
export function itemsOfPerson(db: ReadableDb, personId: string): readonly AgendaItem[] {
  return items(
    db,
    "and i.person_id = @personId order by i.raised_by <> 'member', i.position, i.id",
    { personId },
  );
}

export function findItem(db: ReadableDb, id: string): AgendaItem | undefined {
  return items(db, 'and i.id = @id', { id })[0];
}

/** Adds an item at the end of its list. */
export function insertItem(db: WritableDb, input: AgendaItem & { readonly at: string }): void {
  db.run(
    `insert into agenda_item (id, person_id, raised_by, kind, text, prompt_id, owner, due,
       source_session_id, shared, discussed_in, dropped_at, position, created_at, updated_at)
     values (@id, @personId, @raisedBy, @kind, @text, @promptId, @owner, @due, @sourceSessionId,
       @shared, @discussedIn, @droppedAt,
       (select coalesce(max(position), -1) + 1 from agenda_item where person_id = @personId),
       @at, @at)`,
    { ...input, shared: Number(input.shared) },
  );
}

/** One that changes sides goes to the end of its new one. */
export function updateItem(
  db: WritableDb,
  input: Pick<AgendaItem, 'id' | 'text' | 'raisedBy' | 'shared' | 'discussedIn' | 'droppedAt'> & {
    readonly at: string;
  },
): void {
  const { id, text, raisedBy, shared, discussedIn, droppedAt, at } = input;
  db.run(
    `update agenda_item set text = @text, raised_by = @raisedBy, shared = @shared,
       discussed_in = @discussedIn, dropped_at = @droppedAt, updated_at = @at,
       position = iif(raised_by = @raisedBy, position, (
         select max(other.position) + 1 from agenda_item other
         where other.person_id = agenda_item.person_id))
     where id = @id`,
    { id, text, raisedBy, shared: Number(shared), discussedIn, droppedAt, at },
  );
}

export function setItemPosition(
  db: WritableDb,
  input: { readonly id: string; readonly position: number },
): void {
  db.run('update agenda_item set position = @position where id = @id', { ...input });
}

/** The questions that were kept from a session, also those in the bin. */
export function keptFrom(db: ReadableDb, sessionId: string): readonly string[] {
  return db
    .all<{ readonly promptId: string }>(
      `select prompt_id as promptId from agenda_item
       where source_session_id = @sessionId and kind = 'question'`,
      { sessionId },
    )
    .map(({ promptId }) => promptId);
}

/** Every session of a person, also those in the bin. */
export function standingOfSessions(
  db: ReadableDb,
  personId: string,
): readonly { readonly id: string; readonly startsAt: string; readonly there: boolean }[] {
  return db
    .all<{ readonly id: string; readonly startsAt: string; readonly there: number }>(
      `select id, starts_at as startsAt, deleted_at is null as there
       from session where person_id = @personId`,
      { personId },
    )
    .map((row) => ({ ...row, there: row.there === 1 }));
}

/** What has an answer in the person's closed sessions. */
export function answersOfPerson(
  db: ReadableDb,
  personId: string,
): readonly { readonly sessionId: string; readonly promptId: string }[] {
  return db.all(
    `select distinct e.session_id as sessionId, e.prompt_id as promptId
     from entry e join session s on s.id = e.session_id
     where s.person_id = @personId and s.status = 'closed' and e.prompt_id is not null`,
    { personId },
  );
}
