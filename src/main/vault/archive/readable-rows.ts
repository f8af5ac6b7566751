import { attachmentFile } from '#shared/archive-files/attachment-file.ts';
import type { ArchivedLibrary } from '#shared/archive-files/library-markdown.ts';
import type { ArchivedPerson } from '#shared/archive-files/person-markdown.ts';
import type { ArchivedSession } from '#shared/archive-files/session-markdown.ts';
import type { ActionOwner } from '#shared/model/action.ts';
import type { NoteDocument, SessionDocument } from '#shared/model/document.ts';
import type { Template } from '#shared/model/framework/template.ts';
import type { ReadableDb } from '../sql/db.ts';
import { allTemplates, findTemplate, latestTemplate } from '../sql/queries/templates.ts';
import { allTools } from '../sql/queries/tools.ts';

/** Everybody, the bin included, in the order in which they came. */
export function allPeople(
  db: ReadableDb,
): readonly { readonly id: string; readonly name: string }[] {
  return db.all('select id, name from person order by created_at, id');
}

export function sessionsOf(
  db: ReadableDb,
  personId: string,
): readonly { readonly id: string; readonly startsAt: string; readonly zone: string }[] {
  return db.all(
    `select id, starts_at as startsAt, zone from session where person_id = @personId
     order by starts_at, id`,
    { personId },
  );
}

export function valueWords(db: ReadableDb): ReadonlyMap<string, string> {
  const rows = db.all<{ readonly id: string; readonly text: string }>('select id, text from value');
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** The signed links of a session's summary, oldest first. */
export function envelopesOf(db: ReadableDb, sessionId: string): readonly string[] {
  return db
    .all<{ readonly envelope: string }>(
      `select envelope from summary where session_id = @sessionId and envelope is not null
       order by position`,
      { sessionId },
    )
    .map(({ envelope }) => envelope);
}

/** Where the attachments of a session lie, from where its own file lies. */
export function attachmentsOfSession(
  db: ReadableDb,
  sessionId: string,
): ReadonlyMap<string, string> {
  const rows = db.all<{ readonly row: number; readonly id: string; readonly name: string }>(
    'select row, id, name from attachment where session_id = @sessionId',
    { sessionId },
  );
  return new Map(rows.map((row) => [row.id, `../../../${attachmentFile(row)}`]));
}

export function archivedSession(
  db: ReadableDb,
  id: string,
  named: Pick<ArchivedSession, 'attachments' | 'values'>,
): ArchivedSession {
  const row = db.get<
    Omit<
      ArchivedSession,
      'document' | 'notes' | 'inBin' | 'template' | 'attachments' | 'values'
    > & {
      readonly document: string;
      readonly notes: string;
      readonly inBin: number;
      readonly templateId: string;
      readonly templateVersion: number;
    }
  >(
    `select s.id, s.person_id as personId, p.name as personName, s.template_id as templateId,
       s.template_version as templateVersion, s.status, s.starts_at as startsAt, s.zone,
       s.duration_minutes as durationMinutes, s.place, s.missed_by as missedBy,
       s.deleted_at is not null as inBin, s.focus, s.document, s.notes, s.reflection,
       coalesce((select state from summary where session_id = s.id order by position desc limit 1),
         'none') as summary
     from session s join person p on p.id = s.person_id where s.id = @id`,
    { id },
  );
  if (!row) throw new Error('A session that was listed is there');
  return {
    ...row,
    ...named,
    inBin: row.inBin === 1,
    template: findTemplate(db, row),
    document: JSON.parse(row.document) as SessionDocument,
    notes: JSON.parse(row.notes) as NoteDocument,
  };
}

export function archivedPerson(db: ReadableDb, id: string): ArchivedPerson {
  const person = db.get<
    Pick<ArchivedPerson, 'id' | 'name' | 'role' | 'archivedAt' | 'keepUntil'> & {
      readonly inBin: number;
    }
  >(
    `select id, name, role, archived_at as archivedAt, keep_until as keepUntil,
       deleted_at is not null as inBin from person where id = @id`,
    { id },
  );
  if (!person) throw new Error('A person who was listed is there');
  const profile = db.all<{ readonly field: string; readonly text: string }>(
    'select field, text from profile where person_id = @id',
    { id },
  );
  return {
    ...person,
    inBin: person.inBin === 1,
    profile: Object.fromEntries(profile.map(({ field, text }) => [field, text])),
    agenda: db.all(
      `select text, raised_by as raisedBy from agenda_item
       where person_id = @id and deleted_at is null and discussed_in is null and dropped_at is null
       order by position, id`,
      { id },
    ),
    ...growthOf(db, id),
  };
}

function growthOf(
  db: ReadableDb,
  id: string,
): Pick<ArchivedPerson, 'goals' | 'focusAreas' | 'assessments'> {
  const listed = 'where person_id = @id and deleted_at is null';
  return {
    goals: db
      .all<Omit<ArchivedPerson['goals'][number], 'checkIns'> & { readonly id: string }>(
        `select id, title, measure, start_value as start, target_value as target, due, status
         from goal ${listed} order by created_at, id`,
        { id },
      )
      .map((goal) => ({
        ...goal,
        checkIns: db.all(
          `select day, value, note from check_in where goal_id = @of and deleted_at is null
           order by day, id`,
          { of: goal.id },
        ),
      })),
    focusAreas: db
      .all<Omit<ArchivedPerson['focusAreas'][number], 'observations'> & { readonly id: string }>(
        `select id, title, baseline, baseline_day as day from focus_area ${listed}
         order by created_at, id`,
        { id },
      )
      .map((area) => ({
        ...area,
        observations: db.all(
          `select day, rating as value, note from observation
           where focus_area_id = @of and deleted_at is null order by day, id`,
          { of: area.id },
        ),
      })),
    assessments: db
      .all<Omit<ArchivedPerson['assessments'][number], 'answers'> & { readonly id: string }>(
        `select id, day, rater from assessment ${listed} order by day, id`,
        { id },
      )
      .map((assessment) => ({
        ...assessment,
        answers: db.all(
          'select area, text, rating from assessment_answer where assessment_id = @of order by area',
          { of: assessment.id },
        ),
      })),
  };
}

export function archivedLibrary(db: ReadableDb): ArchivedLibrary {
  return {
    values: db.all('select kind, text from value where deleted_at is null order by position, id'),
    questions: db
      .all<{ readonly text: string }>(
        'select text from question where deleted_at is null order by created_at, id',
      )
      .map(({ text }) => text),
    tools: allTools(db),
    templates: allTemplates(db).flatMap(({ id }): readonly Template[] => {
      const latest = latestTemplate(db, id);
      return latest ? [latest] : [];
    }),
  };
}

/** Every next step, the bin left out, by person and session. */
export function allActions(db: ReadableDb): readonly {
  readonly personName: string;
  readonly startsAt: string;
  readonly zone: string;
  readonly text: string;
  readonly owner: ActionOwner;
  readonly due: string | null;
  readonly done: number;
  readonly doneAt: string | null;
}[] {
  return db.all(
    `select p.name as personName, s.starts_at as startsAt, s.zone, a.text, a.owner, a.due, a.done,
       a.done_at as doneAt
     from action a join session s on s.id = a.session_id and s.deleted_at is null
     join person p on p.id = s.person_id and p.deleted_at is null
     order by p.name collate nocase, p.id, s.starts_at, a.id`,
  );
}
