import { join } from 'node:path';
import { systemClock } from '#main/app/clock.ts';
import { checkAudit } from '#main/vault/audit/chain.ts';
import { noticeOf } from '#main/vault/backup/state.ts';
import { emptyBin, getBin } from '#main/vault/bin/bin.ts';
import { addPerson, getPerson, listPeople, removePerson } from '#main/vault/people.ts';
import { planSession } from '#main/vault/sessions/plan.ts';
import { openSession, saveSession } from '#main/vault/sessions/text.ts';
import { insertBackup, setFolder } from '#main/vault/sql/queries/backups.ts';
import { countVault } from '#main/vault/sql/queries/counts.ts';
import { makeBareVault, openBareVault, vaultOver } from '../../support/bare-vault.ts';
import { morning } from '../../support/session-texts.ts';
import { textOfSave } from '../../support/torture/text-of-save.ts';
import { countFor, tally } from '../row.ts';
import type { TortureRow } from '../row.ts';

/** What the clock said before, and what it is set to in the midst of work. */
const jumps: readonly (readonly [string, string, string])[] = [
  ['back an hour', '2026-11-22T12:00:00Z', '2026-11-22T11:00:00Z'],
  ['back a year', '2026-11-22T12:00:00Z', '2025-11-22T12:00:00Z'],
  ['to 1970', '2026-11-22T12:00:00Z', '1970-01-01T00:00:00Z'],
  ['to the end of 32 bits in 2038', '2026-11-22T12:00:00Z', '2038-01-19T03:14:08Z'],
  ['over the hour that is left out', '2026-03-29T00:59:59Z', '2026-03-29T01:00:01Z'],
  ['back over the hour that is left out', '2026-03-29T01:00:01Z', '2026-03-29T00:59:59Z'],
  ['over the hour that comes twice', '2026-10-25T00:59:59Z', '2026-10-25T01:00:01Z'],
  ['back over the hour that comes twice', '2026-10-25T01:00:01Z', '2026-10-25T00:00:01Z'],
  ['forth an hour', '2026-11-22T12:00:00Z', '2026-11-22T13:00:00Z'],
  ['forth a year', '2026-11-22T12:00:00Z', '2027-11-22T12:00:00Z'],
  ['back from 2038', '2038-01-19T03:14:08Z', '2026-11-22T12:00:00Z'],
  ['from 1970', '1970-01-01T00:00:00Z', '2026-11-22T12:00:00Z'],
];

export const clock: TortureRow = {
  id: 10,
  title: 'clock set back and forth, and across daylight saving',
  run: async ({ scale, folder }) => {
    const tried = jumps.slice(0, countFor(scale, { small: 4, full: jumps.length }));
    const failures: string[] = [];
    let fired = 0;
    for (const [index, [name, from, to]] of tried.entries()) {
      const { set, wrong } = await jump(join(folder, `clock-${index}`), from, to);
      if (set) fired += 1;
      failures.push(...wrong.map((one) => `${name}: ${one}`));
    }
    return {
      cases: tried.length,
      fired,
      outcomes: tally(tried.map(() => 'orders, log, bin, backups and auto-lock hold')),
      lost: 0,
      notes: [],
      failures,
    };
  },
};

/** Works before and after the clock is set, and names what does not hold. */
async function jump(folder: string, from: string, to: string) {
  let now = new Date(from);
  const database = await openBareVault(makeBareVault(folder));
  const vault = vaultOver(database, () => now);
  const { db, auditKey } = vault;

  const { id: personId } = addPerson(vault, { name: 'Sam', role: '' });
  const { id: binned } = addPerson(vault, { name: 'Kim', role: '' });
  removePerson(vault, { personId: binned });
  const days = ['2026-11-23', '2026-11-25', '2026-11-24'];
  const [first, second] = days.map((day) => planOn(day));
  const sessionId = first ?? '';
  saveSession(vault, { sessionId, revision: 0, ...textOfSave(1) });
  setFolder(db, '/backups', now.toISOString());
  const marks = { folder: '/backups', fileName: 'one', bytes: 1, counts: countVault(db) };
  const at = now.toISOString();
  insertBackup(db, { id: 'one', ...marks, madeAt: at, provedAt: at });

  now = new Date(to);
  const lock = autoLockMoves(now);
  const planned = planOn('2026-11-22');
  saveSession(vault, { sessionId, revision: 1, ...textOfSave(2) });
  removePerson(vault, { personId: addPerson(vault, { name: 'Lee', role: '' }).id });
  db.atomically(() => emptyBin(db, auditKey, now));

  const page = openSession(vault, { sessionId });
  const shown = getPerson(vault, { personId }).sessions.map(({ startsAt }) => startsAt);
  const rows = db.all<{ readonly at: string }>('select at from audit order by seq');
  const apart = Math.abs(now.getTime() - Date.parse(from)) >= 3 * 86_400_000;
  const holds: readonly (readonly [string, boolean])[] = [
    ['sessions are out of order', isOrdered(shown) && shown.length === days.length + 1],
    ['a planned session is gone', second !== undefined && planned !== ''],
    ['the newest text is not shown', page.revision === 2 && same(page.notes, textOfSave(2).notes)],
    ['the activity log is broken', logHolds()],
    ['the bin was emptied', getBin(vault).people.length === 2 && listPeople(vault).length === 1],
    ['backups are taken for recent', (noticeOf(db, now)?.kind === 'overdue') === apart],
    ['auto-lock follows the clock', !lock],
  ];
  database.close();
  return {
    set: rows.at(-1)?.at === now.toISOString(),
    wrong: holds.flatMap(([wrong, right]) => (right ? [] : [wrong])),
  };

  function planOn(day: string): string {
    return planSession(vault, {
      personId,
      plan: { ...morning, startsAt: `${day}T09:00:00.000Z` },
      templateId: 'regular',
    }).id;
  }

  function logHolds(): boolean {
    try {
      checkAudit(db, auditKey);
      return true;
    } catch {
      return false;
    }
  }
}

/** Whether the clock by which the vault locks itself moves when the system's is set. */
function autoLockMoves(to: Date): boolean {
  const real = Date.now;
  const before = systemClock.now();
  try {
    Date.now = () => to.getTime();
    return Math.abs(systemClock.now() - before) > 60_000;
  } finally {
    Date.now = real;
  }
}

function isOrdered(instants: readonly string[]): boolean {
  const up = [...instants].sort();
  return same(instants, up) || same(instants, up.toReversed());
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
