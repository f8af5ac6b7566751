import type { TeamValue, ValueMention } from '#shared/model/value.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

type Row = Omit<TeamValue, 'removed'> & { readonly removed: 0 | 1 };

const valueOf = (row: Row): TeamValue => ({ ...row, removed: row.removed === 1 });
const columns = 'id, kind, text, deleted_at is not null as removed';

/** In their order, those in the bin among them. */
export function allValues(db: ReadableDb): readonly TeamValue[] {
  return db.all<Row>(`select ${columns} from value order by position, id`).map(valueOf);
}

/** Writes a value, a new one at the end. */
export function putValue(
  db: WritableDb,
  value: Omit<TeamValue, 'removed'> & { readonly at: string },
): TeamValue | undefined {
  db.run(
    `insert into value (id, kind, text, position, created_at, updated_at)
     values (@id, @kind, @text, (select coalesce(max(position) + 1, 0) from value), @at, @at)
     on conflict (id) do update set
       kind = excluded.kind, text = excluded.text, updated_at = excluded.updated_at`,
    { ...value },
  );
  const row = db.get<Row>(`select ${columns} from value where id = @id`, { id: value.id });
  return row && valueOf(row);
}

export function setValuePosition(
  db: WritableDb,
  input: { readonly id: string; readonly position: number },
): void {
  db.run('update value set position = @position where id = @id and position <> @position', {
    ...input,
  });
}

/** Where values are attached, outside of the bin, the latest session first. */
export function valueMentions(db: ReadableDb): readonly ValueMention[] {
  const of = (table: 'acknowledgement' | 'feedback') =>
    `select t.value_id as valueId, '${table}' as kind, t.id as id, s.id as sessionId,
       p.name as personName, s.starts_at as startsAt, s.zone as zone
     from ${table} t
     join session s on s.id = t.session_id and s.deleted_at is null
     join person p on p.id = s.person_id and p.deleted_at is null
     where t.value_id is not null`;
  return db.all(`${of('acknowledgement')} union all ${of('feedback')} order by startsAt desc, id`);
}
