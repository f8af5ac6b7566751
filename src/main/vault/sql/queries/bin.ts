import { binKinds, shortLabel } from '#shared/model/bin.ts';
import type { BinKind, BinnedItem } from '#shared/model/bin.ts';
import type { BinClock } from '#shared/model/bin-clock.ts';
import type { BinPage } from '#shared/model/history.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

type Binned<T> = Omit<T, 'daysLeft'> & { readonly binDay: number };

export function readBinClock(db: ReadableDb): BinClock | null {
  return db.get<BinClock>('select seen, day from bin_clock where one = 1') ?? null;
}

export function writeBinClock(db: WritableDb, clock: BinClock): void {
  db.run(
    `insert into bin_clock (one, seen, day) values (1, @seen, @day)
     on conflict (one) do update set seen = excluded.seen, day = excluded.day`,
    { ...clock },
  );
}

/** Last deleted first. */
export function peopleInBin(db: ReadableDb): readonly Binned<BinPage['people'][number]>[] {
  return db.all(
    `select p.id, p.name, p.role, p.deleted_at as deletedAt, p.bin_day as binDay,
       (select count(*) from session s where s.person_id = p.id) as sessions
     from person p where p.deleted_at is not null order by p.deleted_at desc, p.id`,
  );
}

/** Last deleted first, without those that lie there with their person. */
export function sessionsInBin(db: ReadableDb): readonly Binned<BinPage['sessions'][number]>[] {
  return db.all(
    `select s.id, p.name as personName, s.starts_at as startsAt, s.zone,
       s.deleted_at as deletedAt, s.bin_day as binDay
     from session s join person p on p.id = s.person_id and p.deleted_at is null
     where s.deleted_at is not null order by s.deleted_at desc, s.id`,
  );
}

/**
 * Which rows are still referred to and never deleted for good, such as a template that a session was
 * held with. `t` is the row.
 */
const referredTo: { readonly [K in BinKind]?: string } = {
  template: `(exists (select 1 from session where template_id = t.id)
    or exists (select 1 from revision where template_id = t.id))`,
  value: `(exists (select 1 from acknowledgement where value_id = t.id)
    or exists (select 1 from feedback where value_id = t.id))`,
};
const isReferredTo = (kind: BinKind): string => referredTo[kind] ?? '0';

const itsPerson = 'join person p on p.id = t.person_id and p.deleted_at is null';
const parent = (table: string): string =>
  `join ${table} a on a.id = t.${table}_id and a.deleted_at is null
   join person p on p.id = a.person_id and p.deleted_at is null`;

/** How a row `t` of each kind is listed. */
const listing: {
  readonly [K in BinKind]: {
    readonly label: string;
    readonly day?: string;
    /** Gives the person `p`, and leaves out what lies in the bin with its parent. */
    readonly of?: string;
  };
} = {
  agenda_item: { label: 't.text', of: itsPerson },
  goal: { label: 't.title', of: itsPerson },
  check_in: { label: 'a.title', day: 't.day', of: parent('goal') },
  focus_area: { label: 't.title', of: itsPerson },
  observation: { label: 'a.title', day: 't.day', of: parent('focus_area') },
  assessment: { label: "''", day: 't.day', of: itsPerson },
  value: { label: 't.text' },
  question: { label: 't.text' },
  tool: { label: 't.title' },
  template: {
    label: `(select json_extract(body, '$.name') from template_version
      where template_id = t.id order by version desc limit 1)`,
  },
};

/** Last removed first. */
export function itemsInBin(
  db: ReadableDb,
): readonly (Binned<BinnedItem> & { readonly referredTo: boolean })[] {
  const parts = binKinds.map((kind) => {
    const { label, day = 'null', of } = listing[kind];
    return `select '${kind}' as kind, t.id as id, ${label} as label, ${day} as day,
      ${of === undefined ? 'null' : 'p.name'} as personName, t.deleted_at as deletedAt,
      t.bin_day as binDay, ${isReferredTo(kind)} as referredTo
      from ${kind} t ${of ?? ''} where t.deleted_at is not null`;
  });
  return db
    .all<Binned<BinnedItem> & { readonly referredTo: 0 | 1 }>(
      `${parts.join(' union all ')} order by deletedAt desc, id`,
    )
    .map((item) => ({
      ...item,
      label: shortLabel(item.label),
      referredTo: item.referredTo === 1,
    }));
}

/** All items in the bin that nothing refers to, also those that lie there with their parent. */
export function itemsToPurge(
  db: ReadableDb,
): readonly { readonly kind: BinKind; readonly id: string; readonly binDay: number }[] {
  return db.all(
    binKinds
      .map(
        (kind) => `select '${kind}' as kind, t.id as id, t.bin_day as binDay from ${kind} t
          where t.deleted_at is not null and not ${isReferredTo(kind)}`,
      )
      .join(' union all '),
  );
}

export function isItemThere(db: ReadableDb, kind: BinKind, id: string): boolean {
  return db.get(`select 1 from ${kind} where id = @id`, { id }) !== undefined;
}

/**
 * Puts an item in the bin, on a day of the bin's clock, or takes it out (both null). Where it is so
 * already nothing changes: what lies in the bin keeps its day.
 */
export function setItemDeleted(
  db: WritableDb,
  kind: BinKind,
  input: {
    readonly id: string;
    readonly deletedAt: string | null;
    readonly binDay: number | null;
    readonly at: string;
  },
): void {
  db.run(
    `update ${kind} set deleted_at = @deletedAt, bin_day = @binDay, updated_at = @at
     where id = @id and (deleted_at is null) <> (@deletedAt is null)`,
    { ...input },
  );
}

/** Ids of all people and sessions in the bin, with the day at which they went there. */
export function allInBin(db: ReadableDb): {
  readonly people: readonly { readonly id: string; readonly binDay: number }[];
  readonly sessions: readonly { readonly id: string; readonly binDay: number }[];
} {
  return {
    people: db.all('select id, bin_day as binDay from person where deleted_at is not null'),
    sessions: db.all('select id, bin_day as binDay from session where deleted_at is not null'),
  };
}
