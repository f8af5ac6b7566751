import type { SearchGroup, SearchHit } from '#shared/model/search/result.ts';
import type { ReadableDb } from '../db.ts';
import { startsOfRows } from './entry-rows.ts';

/** An entry that may be what is searched for. */
export interface Candidate {
  readonly row: number;
  readonly text: string;
}

/** What must hold of an entry beside its words; null where nothing is asked. */
export interface EntryFilter {
  readonly kinds: readonly string[] | null;
  readonly sides: readonly string[] | null;
  readonly shared: boolean | null;
  readonly open: boolean;
  readonly people: readonly string[] | null;
  /** Rows from `from` up to `until`, in the order of time. */
  readonly from: number;
  readonly until: number;
}

/**
 * Sessions that lie in the bin, by themselves or with their person. Told by what lies there, which is little:
 * asking each session would read past its whole text.
 */
export const sessionsInBin = `
  select id from session indexed by session_in_bin where deleted_at is not null
  union all
  select s.id from person p indexed by person_in_bin join session s on s.person_id = p.id
  where p.deleted_at is not null`;

/**
 * The newest entries that the index finds, newest first. Numbers are bound as reals, by which FTS5 does not
 * seek: without the casts it would begin at its newest row, whatever `until` says.
 */
export function findIndexed(
  db: ReadableDb,
  input: { readonly match: string; readonly filter: EntryFilter; readonly limit: number },
): readonly Candidate[] {
  const { match, filter, limit } = input;
  const { from, until } = filter;
  const { sql, values } = conditionsOf(filter);
  return db.all<Candidate>(
    `select e.row, e.text from entry_fts cross join entry e on e.row = entry_fts.rowid
     where entry_fts match @match and entry_fts.rowid >= cast(@from as integer)
       and entry_fts.rowid < cast(@until as integer)
       and ${sql}
     order by entry_fts.rowid desc limit @limit`,
    { match, from, until, limit, ...values },
  );
}

/** Whether the index finds not more than `count` entries, without any filter. */
export function findsFew(db: ReadableDb, match: string, count: number): boolean {
  const found = db.all(
    'select 1 from entry_fts where entry_fts match @match order by rowid desc limit @most',
    { match, most: count + 1 },
  );
  return found.length <= count;
}

/** Entries without asking the index, newest first, below a row. */
export function readEntries(
  db: ReadableDb,
  input: { readonly filter: EntryFilter; readonly below: number; readonly limit: number },
): readonly Candidate[] {
  const { filter, below, limit } = input;
  const { sql, values } = conditionsOf(filter);
  return db.all<Candidate>(
    `select e.row, e.text from entry e
     where e.row >= @from and e.row < @below and ${sql}
     order by e.row desc limit @limit`,
    { from: filter.from, below, limit, ...values },
  );
}

/** The entries of some sessions, newest first. */
export function readEntriesOf(
  db: ReadableDb,
  input: { readonly sessionIds: readonly string[]; readonly filter: EntryFilter },
): readonly Candidate[] {
  const { sessionIds, filter } = input;
  const { from, until } = filter;
  const { sql, values } = conditionsOf({ ...filter, people: null });
  return db.all<Candidate>(
    `select e.row, e.text from entry e
     where e.session_id in (select value from json_each(@sessionIds))
       and +e.row >= @from and +e.row < @until and ${sql}
     order by +e.row desc`,
    { sessionIds: JSON.stringify(sessionIds), from, until, ...values },
  );
}

/** Whether not more than `count` next steps of the vault are open. */
export function hasFewOpenSteps(db: ReadableDb, count: number): boolean {
  const open = db.all('select 1 from action where done = 0 limit @most', { most: count + 1 });
  return open.length <= count;
}

/** All open next steps that a filter leaves, newest first. */
export function readOpenSteps(db: ReadableDb, filter: EntryFilter): readonly Candidate[] {
  const { from, until } = filter;
  const { sql, values } = conditionsOf({ ...filter, open: false });
  return db.all<Candidate>(
    `select e.row, e.text from action a
     cross join entry e on e.session_id = a.session_id and e.key = a.id
     where a.done = 0 and +e.row >= @from and +e.row < @until
       and ${sql}
     order by +e.row desc`,
    { from, until, ...values },
  );
}

/** The sessions of some people that rows of a filter may belong to, newest first, also of those in the bin. */
export function sessionIdsOf(
  db: ReadableDb,
  people: readonly string[],
  rows: Pick<EntryFilter, 'from' | 'until'>,
): readonly string[] {
  return db
    .all<{ readonly id: string }>(
      `select id from session where person_id in (select value from json_each(@people))
         and starts_at >= @from and starts_at < @until
       order by starts_at desc, id desc`,
      { people: JSON.stringify(people), ...startsOfRows(rows) },
    )
    .map(({ id }) => id);
}

/** A hit with its session; without its snippet. */
export interface FoundEntry extends Omit<SearchGroup, 'hits'>, Omit<SearchHit, 'snippet'> {
  readonly row: number;
}

/** What is shown of entries, by their rows. */
export function describeEntries(
  db: ReadableDb,
  rows: readonly number[],
): ReadonlyMap<number, FoundEntry> {
  const found = db.all<Omit<FoundEntry, 'shared'> & { readonly shared: number }>(
    `select e.row, s.id as sessionId, p.id as personId, p.name as personName,
       s.starts_at as startsAt, s.zone, e.key as entryKey, e.kind, e.prompt_id as promptId,
       e.side, e.shared
     from json_each(@rows) wanted
     cross join entry e on e.row = wanted.value
     join session s on s.id = e.session_id
     join person p on p.id = s.person_id`,
    { rows: JSON.stringify(rows) },
  );
  return new Map(found.map((entry) => [entry.row, { ...entry, shared: entry.shared === 1 }]));
}

/** What a filter says of an entry `e` beside its row, as SQL, and the values in it. */
function conditionsOf({ kinds, sides, shared, open, people }: EntryFilter) {
  const asked = [`e.session_id not in (${sessionsInBin})`];
  const values: Record<string, string | number> = {};
  const ask = (sql: string, named: Readonly<Record<string, string | number>> = {}) => {
    asked.push(sql);
    Object.assign(values, named);
  };
  const among = (list: readonly string[]) => JSON.stringify(list);
  // The literals let SQLite use the index of typed blocks.
  const [kind] = kinds ?? [];
  if (kinds?.length === 1 && kind !== undefined && kind !== 'prompt') {
    ask(`e.kind = @kind and e.kind <> 'prompt'`, { kind });
  } else if (kinds) ask('e.kind in (select value from json_each(@kinds))', { kinds: among(kinds) });
  if (sides) ask('e.side in (select value from json_each(@sides))', { sides: among(sides) });
  if (shared !== null) ask('e.shared = @shared', { shared: Number(shared) });
  if (open) {
    ask(`e.kind = 'action' and e.kind <> 'prompt'
      and exists (select 1 from action a where a.id = e.key and a.done = 0)`);
  }
  if (people) {
    ask(
      `e.session_id in (select id from session
         where person_id in (select value from json_each(@people)))`,
      { people: among(people) },
    );
  }
  return { sql: asked.join(' and '), values };
}
