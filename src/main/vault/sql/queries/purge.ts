import type { BinKind } from '#shared/model/bin.ts';
import type { ShredKind } from '#shared/model/history.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

/**
 * What hangs on a session and nothing else. The search index follows `entry` by its triggers, and the pieces
 * of an attachment go with it.
 */
const ofSession = [
  'entry',
  'action',
  'insight',
  'feedback',
  'acknowledgement',
  'revision',
  'summary',
  'kit',
  'session_move',
  'attachment',
  'imported_note',
] as const;

/** What hangs on a person beside their sessions, each after what hangs on it. */
const ofPerson = [
  ['check_in', 'goal_id in (select id from goal where person_id = @id)'],
  ['goal', 'person_id = @id'],
  ['observation', 'focus_area_id in (select id from focus_area where person_id = @id)'],
  ['focus_area', 'person_id = @id'],
  ['assessment_answer', 'assessment_id in (select id from assessment where person_id = @id)'],
  ['assessment', 'person_id = @id'],
  ['agenda_item', 'person_id = @id'],
  ['schedule', 'person_id = @id'],
  ['schedule_skip', 'person_id = @id'],
  ['profile', 'person_id = @id'],
  ['member_key', 'person_id = @id'],
  ['imported_person', 'person_id = @id'],
] as const;

/** Deletes a session for good, with all that was made from it. Call it inside a transaction. */
export function purgeSession(db: WritableDb, id: string): void {
  for (const table of ofSession) db.run(`delete from ${table} where session_id = @id`, { id });
  db.run('delete from session where id = @id', { id });
}

/** Deletes a person for good, with every session, also those in the bin, and the pinned key. */
export function purgePerson(db: WritableDb, id: string): void {
  for (const session of sessionIdsOf(db, id)) purgeSession(db, session);
  for (const [table, condition] of ofPerson)
    db.run(`delete from ${table} where ${condition}`, { id });
  db.run('delete from person where id = @id', { id });
}

/** Whether nothing hangs on a person but the mark of the import that made them. */
export function hasNothing(db: ReadableDb, id: string): boolean {
  const hanging = [['session', 'person_id = @id'], ...ofPerson] as const;
  return hanging
    .filter(([table]) => table !== 'imported_person')
    .every(
      ([table, condition]) => !db.get(`select 1 from ${table} where ${condition} limit 1`, { id }),
    );
}

/** What hangs on an item of the bin, by the column that names the item. */
const ofItem: { readonly [K in BinKind]?: readonly [table: string, column: string] } = {
  goal: ['check_in', 'goal_id'],
  focus_area: ['observation', 'focus_area_id'],
  assessment: ['assessment_answer', 'assessment_id'],
  template: ['template_version', 'template_id'],
};

/** Deletes an item of the bin for good. False where it is gone already, with its parent perhaps. */
export function purgeItem(db: WritableDb, kind: BinKind, id: string): boolean {
  const hanging = ofItem[kind];
  if (hanging) db.run(`delete from ${hanging[0]} where ${hanging[1]} = @id`, { id });
  return db.run(`delete from ${kind} where id = @id`, { id }) > 0;
}

const ofTheirs = 'where t.person_id = @id';
const inTheirSessions = 'join session s on s.id = t.session_id where s.person_id = @id';

/** What hangs on a person by its keys; a search only names them. */
type CountedKind = Exclude<ShredKind, 'searches'>;

/** Where each kind is counted. What hangs on a goal, a focus area or an assessment is part of it. */
const counted: { readonly [K in CountedKind]: string } = {
  sessions: `session t ${ofTheirs}`,
  actions: `action t ${inTheirSessions}`,
  insights: `insight t ${inTheirSessions}`,
  feedback: `feedback t ${inTheirSessions}`,
  acknowledgements: `acknowledgement t ${inTheirSessions}`,
  agendaItems: `agenda_item t ${ofTheirs}`,
  goals: `goal t ${ofTheirs}`,
  focusAreas: `focus_area t ${ofTheirs}`,
  assessments: `assessment t ${ofTheirs}`,
  profileFields: `profile t ${ofTheirs}`,
  schedules: `schedule t ${ofTheirs}`,
  revisions: `revision t ${inTheirSessions}`,
  attachments: `attachment t ${inTheirSessions}`,
  // An addendum is part of the summary that it follows.
  summaries: `summary t ${inTheirSessions} and t.position = 0`,
};

/** How much a person has in the vault, the bin included. */
export function countsOfPerson(db: ReadableDb, id: string): Readonly<Record<CountedKind, number>> {
  const counts = Object.entries(counted).map(
    ([kind, rows]) => `(select count(*) from ${rows}) as ${kind}`,
  );
  const found = db.get<Readonly<Record<CountedKind, number>>>(`select ${counts.join(', ')}`, {
    id,
  });
  if (!found) throw new Error('A count gives one row');
  return found;
}

function sessionIdsOf(db: ReadableDb, personId: string): readonly string[] {
  return db
    .all<{ readonly id: string }>('select id from session where person_id = @personId', {
      personId,
    })
    .map(({ id }) => id);
}
