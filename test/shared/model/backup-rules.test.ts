import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupDue, backupNotice, rotatedAway } from '#shared/model/backup-rules.ts';

const day = 86_400_000;
const start = Date.parse('2026-01-01T09:00:00.000Z');
const at = (ms: number) => new Date(ms).toISOString();

/** Backups in the order of making, at any times: the clock may have gone wrong in between. */
const anyBackups = fc
  .array(fc.integer({ min: 0, max: 1_000 * day }), { maxLength: 60 })
  .map((times) => times.map((ms, id) => ({ id, madeAt: at(start + ms) })));

describe('rotation', () => {
  it('never removes the last one made, nor leaves none', () => {
    fc.assert(
      fc.property(anyBackups, (made) => {
        const gone = rotatedAway(made);
        expect(gone).not.toContain(made.at(-1));
      }),
    );
  });

  it('keeps at most 7 + 4 + 12 and the last, and removes nothing the second time', () => {
    fc.assert(
      fc.property(anyBackups, (made) => {
        const gone = new Set(rotatedAway(made));
        const left = made.filter((backup) => !gone.has(backup));
        expect(left.length).toBeLessThanOrEqual(7 + 4 + 12 + 1);
        expect(rotatedAway(left)).toEqual([]);
      }),
    );
  });

  it('keeps the last one of each of the newest 7 days and 12 months', () => {
    fc.assert(
      fc.property(anyBackups, (made) => {
        const gone = new Set(rotatedAway(made));
        for (const [length, count] of [
          [10, 7],
          [7, 12],
        ] as const) {
          const periods = [...new Set(made.map(({ madeAt }) => madeAt.slice(0, length)))];
          for (const period of periods.sort().slice(-count)) {
            const last = made.findLast(({ madeAt }) => madeAt.startsWith(period));
            expect(gone.has(last ?? { id: -1, madeAt: '' })).toBe(false);
          }
        }
      }),
    );
  });

  it('after two years of daily backups leaves a week of days, four weeks, and a year of months', () => {
    let left: { readonly madeAt: string }[] = [];
    for (let count = 0; count < 730; count += 1) {
      left.push({ madeAt: at(start + count * day) });
      const gone = new Set(rotatedAway(left));
      left = left.filter((backup) => !gone.has(backup));
    }

    expect(left.map(({ madeAt }) => madeAt.slice(0, 10))).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
      '2027-05-31',
      '2027-06-30',
      '2027-07-31',
      '2027-08-31',
      '2027-09-30',
      '2027-10-31',
      '2027-11-30',
      '2027-12-12',
      '2027-12-19',
      '2027-12-25',
      '2027-12-26',
      '2027-12-27',
      '2027-12-28',
      '2027-12-29',
      '2027-12-30',
      '2027-12-31',
    ]);
  });
});

describe('what Home says', () => {
  const folderSince = at(start);
  const notice = (now: number, lastProved: string | null) =>
    backupNotice(at(now), { folderSince, lastProved });

  it('asks for a folder while there is none', () => {
    expect(backupNotice(at(start), { folderSince: null, lastProved: null })).toEqual({
      kind: 'none_chosen',
    });
  });

  it('is silent for three days after a backup, then says since when there is none', () => {
    const lastProved = at(start);
    expect([notice(start + 3 * day - 1, lastProved), notice(start + 3 * day, lastProved)]).toEqual([
      null,
      { kind: 'overdue', since: lastProved },
    ]);
  });

  it('counts from the choice of the folder while none has succeeded', () => {
    expect([notice(start + 3 * day - 1, null), notice(start + 3 * day, null)]).toEqual([
      null,
      { kind: 'overdue', since: null },
    ]);
  });

  it('is not silenced for a year by a clock that was a year ahead, and bears one that is set right', () => {
    const ahead = at(start + 365 * day);
    expect([notice(start, ahead), notice(start, at(start + 60_000))]).toEqual([
      { kind: 'overdue', since: ahead },
      null,
    ]);
  });
});

describe('the automatic backup', () => {
  const zone = 'Europe/Berlin';
  const due = (now: string, lastProved: string | null, lastFailed: string | null = null) =>
    backupDue(now, zone, { lastProved, lastFailed });

  it('is due once a calendar day, as the clock on the wall has it', () => {
    const evening = '2026-11-21T22:30:00.000Z';
    expect([
      due('2026-11-21T22:59:00.000Z', evening),
      due('2026-11-21T23:00:00.000Z', evening),
      due('2026-11-22T22:00:00.000Z', '2026-11-21T23:00:00.000Z'),
    ]).toEqual([false, true, false]);
  });

  it('is due when there is none yet, and when the last one is from a day to come', () => {
    expect([
      due('2026-11-22T09:00:00.000Z', null),
      due('2026-11-22T09:00:00.000Z', '2038-01-01T09:00:00.000Z'),
    ]).toEqual([true, true]);
  });

  it('waits an hour after a failure, but not for a failure from a time to come', () => {
    const failed = '2026-11-22T09:00:00.000Z';
    expect([
      due('2026-11-22T09:59:59.000Z', null, failed),
      due('2026-11-22T10:00:00.000Z', null, failed),
      due('2026-11-22T08:00:00.000Z', null, failed),
    ]).toEqual([false, true, true]);
  });
});
