import type { ActionItem } from '#shared/model/action.ts';
import type { AcknowledgementItem, FeedbackItem } from '#shared/model/feedback.ts';
import type { InsightItem } from '#shared/model/person.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

const actionItem = `
  select a.id, a.session_id as sessionId, s.person_id as personId, p.name as personName, a.text,
    a.owner, a.due, a.done, s.deleted_at is not null as inBin
  from action a
  join session s on s.id = a.session_id
  join person p on p.id = s.person_id and p.deleted_at is null`;

/** What is open outlives the removal of its session; what is done lies in the bin with it. */
const listed = '(s.deleted_at is null or a.done = 0)';

type StoredAction<T> = Omit<T, 'done' | 'inBin'> & {
  readonly done: number;
  readonly inBin: number;
};

function actions(
  db: ReadableDb,
  rest: string,
  values: Readonly<Record<string, string | number>>,
): readonly ActionItem[] {
  return db
    .all<StoredAction<ActionItem>>(`${actionItem} ${rest}`, values)
    .map((row) => ({ ...row, done: row.done === 1, inBin: row.inBin === 1 }));
}

/** An action, also one of a session in the bin. */
export function findAction(db: ReadableDb, id: string): ActionItem | undefined {
  return actions(db, 'where a.id = @id', { id })[0];
}

/** Open ones first, by due date; those without one last. */
export function actionsOfPerson(db: ReadableDb, personId: string): readonly ActionItem[] {
  return actions(
    db,
    `where s.person_id = @personId and ${listed}
     order by a.done, a.due is null, a.due, s.starts_at, a.id`,
    { personId },
  );
}

/** Open actions due on or before `day`, by due date; none of the archived. */
export function actionsDue(db: ReadableDb, day: string): readonly ActionItem[] {
  return actions(
    db,
    `where a.done = 0 and a.due <= @day and p.archived_at is null
     order by a.due, p.name collate nocase, a.id`,
    { day },
  );
}

export function openActionCount(db: ReadableDb, personId: string): number {
  const found = db.get<{ readonly count: number }>(
    `select count(*) as count from action a
     join session s on s.id = a.session_id
     where s.person_id = @personId and a.done = 0`,
    { personId },
  );
  return found?.count ?? 0;
}

/** In the order in which they were made. */
export function openActionsOfSession(
  db: ReadableDb,
  sessionId: string,
): readonly Pick<ActionItem, 'id' | 'text' | 'owner' | 'due'>[] {
  return db.all(
    `select id, text, owner, due from action
     where session_id = @sessionId and done = 0 order by created_at, id`,
    { sessionId },
  );
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

/** Newest session first. */
export function feedbackOfPerson(db: ReadableDb, personId: string): readonly FeedbackItem[] {
  return db.all<FeedbackItem>(
    `select f.id, f.session_id as sessionId, s.starts_at as sessionStartsAt, f.direction,
       v.text as value, f.situation, f.impact, f.input, f.follow_up as followUp
     from feedback f
     join session s on s.id = f.session_id and s.deleted_at is null
     left join value v on v.id = f.value_id
     where s.person_id = @personId order by s.starts_at desc, f.id`,
    { personId },
  );
}

/** Newest session first. */
export function acknowledgementsOfPerson(
  db: ReadableDb,
  personId: string,
): readonly AcknowledgementItem[] {
  return db.all<AcknowledgementItem>(
    `select a.id, a.session_id as sessionId, s.starts_at as sessionStartsAt, v.text as value, a.text
     from acknowledgement a
     join session s on s.id = a.session_id and s.deleted_at is null
     left join value v on v.id = a.value_id
     where s.person_id = @personId order by s.starts_at desc, a.id`,
    { personId },
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
