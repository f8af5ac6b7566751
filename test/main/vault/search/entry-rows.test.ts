import { expect, test } from 'vitest';
import type { Vault } from '#main/vault/context.ts';
import { checkIndex } from '#main/vault/search/build-index.ts';
import { search } from '#main/vault/search/search.ts';
import { moveSession } from '#main/vault/sessions/plan.ts';
import { openSession, saveSession } from '#main/vault/sessions/text.ts';
import { startOfRow } from '#main/vault/sql/queries/entry-rows.ts';
import { asking } from '../../../support/asking.ts';
import { holdSession } from '../../../support/hold-session.ts';
import { morning, notesOf, paragraph, regularDocument } from '../../../support/session-texts.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

const rowsOf = ({ db }: Vault, sessionId: string) =>
  db
    .all<{ readonly row: number }>(
      'select row from entry where session_id = @sessionId order by row',
      { sessionId },
    )
    .map(({ row }) => row);
const startsOf = (vault: Vault, sessionId: string) =>
  rowsOf(vault, sessionId).map((row) => new Date(startOfRow(row)).toISOString());

test('entries of a session stand together at its minute, two of the same minute apart', async () => {
  const { vault } = await bareVaultForTest();
  const one = rowsOf(
    vault,
    holdSession(vault, 'Ada', { 'what.progress': 'a', 'how.next': 'b' }, 'c'),
  );
  const other = rowsOf(vault, holdSession(vault, 'Ben', { 'what.progress': 'd' }));

  expect([...one, ...other].map((row) => new Date(startOfRow(row)).toISOString())).toEqual(
    Array.from({ length: 4 }, () => morning.startsAt),
  );
  expect(one.map((row) => row - (one[0] ?? 0))).toEqual([0, 1, 2]);
  expect(Math.min(...other)).toBeGreaterThan(Math.max(...one));
});

test('a session that is moved takes its entries along, and is found where it is now', async () => {
  const { vault } = await bareVaultForTest();
  const moved = holdSession(vault, 'Ada', { 'what.progress': 'patience' });
  const stays = holdSession(vault, 'Ben', { 'what.progress': 'patience' });
  const order = () =>
    search(vault, { ...asking('patience'), order: 'newest' }).groups.map(
      ({ sessionId }) => sessionId,
    );
  const before = order();
  const startsAt = '2020-01-01T09:00:00.000Z';
  moveSession(vault, { sessionId: moved, plan: { ...morning, startsAt }, by: null });
  const afterFirst = order();
  const later = '2027-01-01T09:00:00.000Z';
  moveSession(vault, { sessionId: moved, plan: { ...morning, startsAt: later }, by: null });

  expect({ before: before.toSorted(), afterFirst, afterSecond: order() }).toEqual({
    before: [moved, stays].toSorted(),
    afterFirst: [stays, moved],
    afterSecond: [moved, stays],
  });
  checkIndex(vault.db);
});

test.each(['0026-01-01T09:00:00.000Z', '9026-01-01T09:00:00.000Z'])(
  'a session of a year that an older program took, %s, is written, found and moved',
  async (startsAt) => {
    const { vault } = await bareVaultForTest();
    const sessionId = holdSession(vault, 'Ada', {});
    vault.db.run('update session set starts_at = @startsAt', { startsAt });
    saveSession(vault, {
      sessionId,
      revision: openSession(vault, { sessionId }).revision,
      document: regularDocument({ 'what.progress': [paragraph('patience')] }),
      notes: notesOf('patience too'),
    });
    const rows = rowsOf(vault, sessionId);
    const found = search(vault, asking('patience')).found;
    moveSession(vault, { sessionId, plan: morning, by: null });

    expect({ rows: rows.filter((row) => Number.isSafeInteger(row)).length, found }).toEqual({
      rows: 2,
      found: 2,
    });
    expect(startsOf(vault, sessionId)).toEqual([morning.startsAt, morning.startsAt]);
    checkIndex(vault.db);
  },
);
