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
