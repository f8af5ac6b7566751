import type { ActionItem, ActionOwner } from '#shared/model/action.ts';
import type { InsightItem } from '#shared/model/person.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

/** An action as its document says it. */
export interface ActionRow {
  readonly id: string;
  readonly text: string;
  readonly owner: ActionOwner;
  readonly due: string | null;
  readonly done: boolean;
}

export interface InsightRow {
  readonly id: string;
  readonly text: string;
}

const actionItem = `
  select a.id, a.session_id as sessionId, s.person_id as personId, p.name as personName, a.text,
    a.owner, a.due, a.done
  from action a
  join session s on s.id = a.session_id and s.deleted_at is null
  join person p on p.id = s.person_id and p.deleted_at is null`;

type StoredAction<T> = Omit<T, 'done'> & { readonly done: number };

function actions(
  db: ReadableDb,
  rest: string,
  values: Readonly<Record<string, string | number>>,
): readonly ActionItem[] {
  return db
    .all<StoredAction<ActionItem>>(`${actionItem} ${rest}`, values)
    .map((row) => ({ ...row, done: row.done === 1 }));
}

export function findAction(db: ReadableDb, id: string): ActionItem | undefined {
  return actions(db, 'where a.id = @id', { id })[0];
}

/** Open ones first, by due date; those without one last. */
export function actionsOfPerson(db: ReadableDb, personId: string): readonly ActionItem[] {
  return actions(
    db,
    'where s.person_id = @personId order by a.done, a.due is null, a.due, s.starts_at, a.id',
    { personId },
  );
}

/** Open actions due on or before `day`, by due date. */
export function actionsDue(db: ReadableDb, day: string): readonly ActionItem[] {
  return actions(
    db,
    'where a.done = 0 and a.due <= @day order by a.due, p.name collate nocase, a.id',
    { day },
  );
}

export function openActionCount(db: ReadableDb, personId: string): number {
  const found = db.get<{ readonly count: number }>(
    `select count(*) as count from action a
     join session s on s.id = a.session_id and s.deleted_at is null
     where s.person_id = @personId and a.done = 0`,
    { personId },
  );
  return found?.count ?? 0;
}

/** Newest session first. */
export function insightsOfPerson(db: ReadableDb, personId: string): readonly InsightItem[] {
  return db.all<InsightItem>(
    `select i.id, i.session_id as sessionId, s.starts_at as sessionStartsAt, i.text
     from insight i
     join session s on s.id = i.session_id and s.deleted_at is null
     where s.person_id = @personId order by s.starts_at desc, i.id`,
    { personId },
  );
}

export function actionRows(db: ReadableDb, sessionId: string): readonly ActionRow[] {
  return db
    .all<StoredAction<ActionRow>>(
      'select id, text, owner, due, done from action where session_id = @sessionId',
      { sessionId },
    )
    .map((row) => ({ ...row, done: row.done === 1 }));
}

export function insightRows(db: ReadableDb, sessionId: string): readonly InsightRow[] {
  return db.all<InsightRow>('select id, text from insight where session_id = @sessionId', {
    sessionId,
  });
}

/** Whether a typed block of this id belongs to another session. */
export function isBlockElsewhere(
  db: ReadableDb,
  input: { readonly id: string; readonly sessionId: string },
): boolean {
  const found = db.get(
    `select 1 from action where id = @id and session_id <> @sessionId
     union all select 1 from insight where id = @id and session_id <> @sessionId`,
    { ...input },
  );
  return found !== undefined;
}

/**
 * Writes an action, new or changed. False when its id belongs to another session, where nothing is
 * written.
 */
export function putAction(
  db: WritableDb,
  action: ActionRow & { readonly sessionId: string; readonly at: string },
): boolean {
  return (
    db.run(
      `insert into action (id, session_id, text, owner, due, done, created_at, updated_at)
       values (@id, @sessionId, @text, @owner, @due, @done, @at, @at)
       on conflict (id) do update set text = excluded.text, owner = excluded.owner,
         due = excluded.due, done = excluded.done, updated_at = excluded.updated_at
       where session_id = excluded.session_id`,
      { ...action, done: Number(action.done) },
    ) > 0
  );
}

/** As `putAction`. */
export function putInsight(
  db: WritableDb,
  insight: InsightRow & { readonly sessionId: string; readonly at: string },
): boolean {
  return (
    db.run(
      `insert into insight (id, session_id, text, created_at, updated_at)
       values (@id, @sessionId, @text, @at, @at)
       on conflict (id) do update set text = excluded.text, updated_at = excluded.updated_at
       where session_id = excluded.session_id`,
      { ...insight },
    ) > 0
  );
}

export function setActionRowDone(
  db: WritableDb,
  input: { readonly id: string; readonly done: boolean; readonly at: string },
): void {
  db.run('update action set done = @done, updated_at = @at where id = @id', {
    ...input,
    done: Number(input.done),
  });
}

export function deleteAction(db: WritableDb, id: string): void {
  db.run('delete from action where id = @id', { id });
}

export function deleteInsight(db: WritableDb, id: string): void {
  db.run('delete from insight where id = @id', { id });
}
