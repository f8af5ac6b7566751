import type { Output } from '#shared/contract.ts';
import { daysLeftInBin } from '#shared/model/bin-clock.ts';
import { keepOpenActions } from '../agenda/carry.ts';
import { record } from '../audit/chain.ts';
import type { Vault } from '../context.ts';
import type { ReadableDb, WritableDb } from '../sql/db.ts';
import { attachmentsAside, purgeAttachment } from '../sql/queries/attachments.ts';
import {
  allInBin,
  itemsInBin,
  itemsToPurge,
  peopleInBin,
  readBinClock,
  sessionsInBin,
} from '../sql/queries/bin.ts';
import { purgeItem, purgePerson, purgeSession } from '../sql/queries/purge.ts';
import { lookAtCalendar } from './clock.ts';

export function getBin({ db }: Vault<ReadableDb>): Output<'getBin'> {
  const clock = readBinClock(db) ?? { seen: '', day: 0 };
  const dated = <T extends { readonly binDay: number }>({ binDay, ...rest }: T) => ({
    ...rest,
    daysLeft: daysLeftInBin(clock, binDay),
  });
  return {
    people: peopleInBin(db).map(dated),
    sessions: sessionsInBin(db).map(dated),
    items: itemsInBin(db).map(({ referredTo, ...item }) =>
      referredTo ? { ...dated(item), daysLeft: null } : dated(item),
    ),
  };
}

/**
 * Deletes for good what has been in the bin for its time. Call it inside a transaction at the opening of
 * a vault, where nobody has seen the bin yet; what a full disk keeps then is deleted the next time.
 */
export function emptyBin(db: WritableDb, auditKey: Uint8Array, at: Date): void {
  const clock = lookAtCalendar(db, at);
  const isDue = ({ binDay }: { readonly binDay: number }): boolean =>
    daysLeftInBin(clock, binDay) === 0;
  const { people, sessions } = allInBin(db);
  const due = { people: people.filter(isDue), sessions: sessions.filter(isDue) };
  for (const { id } of due.sessions) {
    keepOpenActions(db, id, at.toISOString());
    purgeSession(db, id);
  }
  for (const { id } of due.people) purgePerson(db, id);
  // After them: what only they referred to may go now.
  const items = itemsToPurge(db)
    .filter(isDue)
    .filter(({ kind, id }) => purgeItem(db, kind, id));
  const files = attachmentsAside(db).filter(isDue);
  for (const file of files) purgeAttachment(db, file);
  const count = due.people.length + due.sessions.length + items.length + files.length;
  if (count > 0) record(db, auditKey, { at, kind: 'bin_emptied', subject: String(count) });
}
