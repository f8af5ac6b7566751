import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import type { Vault } from '#main/vault/context.ts';
import { setArchived } from '#main/vault/people.ts';
import {
  closeSession,
  moveSession,
  removeSession,
  reopenSession,
} from '#main/vault/sessions/plan.ts';
import { beginAddendum } from '#main/vault/summaries/addendum.ts';
import { listAwaiting } from '#main/vault/summaries/awaiting.ts';
import { issueSummary } from '#main/vault/summaries/coach.ts';
import { insertKit, withdrawKits } from '#main/vault/sql/queries/kits.ts';
import { saveMemberWords } from '#main/vault/summaries/turn.ts';
import { morning, paragraph } from '../../../support/session-texts.ts';
import { closedSession, metPerson, rewrite, signBothQuickly } from '../../../support/signing.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

const daysBefore = (days: number) =>
  new Date(Date.parse(morning.startsAt) - days * 86_400_000).toISOString();

async function vaultAt(first: string) {
  let at = first;
  const { vault } = await bareVaultForTest(() => new Date(at));
  const pass = (later: string) => {
    at = later;
  };
  return { vault, personId: metPerson(vault), pass };
}

const states = (vault: Vault) =>
  listAwaiting(vault).map(({ sessionId, position, state }) => [sessionId, position, state]);

test('a closed session that shares something awaits the coach, for 90 days', async () => {
  const { vault, personId } = await vaultAt(morning.startsAt);
  const held = (days: number) => ({ plan: { ...morning, startsAt: daysBefore(days) } });
  const { sessionId } = closedSession(vault, personId, held(80));
  closedSession(vault, personId, held(91));
  closedSession(vault, personId, { answers: { 'what.obstacles': [paragraph('')] } });
  const open = closedSession(vault, personId);
  reopenSession(vault, { sessionId: open.sessionId });
  removeSession(vault, { sessionId: closedSession(vault, personId).sessionId });

  expect(listAwaiting(vault)).toEqual([
    {
      sessionId,
      personId,
      personName: 'Sam Okafor',
      startsAt: daysBefore(80),
      zone: morning.zone,
      position: 0,
      state: 'unsigned',
      since: daysBefore(80),
      kitSince: null,
    },
  ]);
  setArchived(vault, { personId, archived: true });
  expect(listAwaiting(vault)).toEqual([]);
});

test('a summary that the coach signed awaits the member since then, and since it was sent where it was', async () => {
  const { vault, personId, pass } = await vaultAt(daysBefore(-1));
  const { sessionId } = closedSession(vault, personId);
  await issueSummary(vault, { sessionId });
  pass(daysBefore(-2));
  saveMemberWords(vault, sessionId, { words: 'Not yet' });
  expect(listAwaiting(vault)).toMatchObject([{ state: 'issued', since: daysBefore(-1) }]);

  const kit = { id: newId(), sessionId, position: 0, key: new Uint8Array(32) };
  insertKit(vault.db, { ...kit, version: 1, createdAt: daysBefore(-2) });
  expect(listAwaiting(vault)).toMatchObject([
    { state: 'kit', since: daysBefore(-1), kitSince: daysBefore(-2) },
  ]);
  withdrawKits(vault.db, { ...kit, at: daysBefore(-3) });
  expect(listAwaiting(vault)).toMatchObject([{ state: 'issued', kitSince: null }]);

  insertKit(vault.db, { ...kit, id: newId(), version: 1, createdAt: daysBefore(-2) });
  pass(daysBefore(-4));
  moveSession(vault, { sessionId, plan: { ...morning, place: 'Garden' }, by: null });
  expect(listAwaiting(vault)).toMatchObject([
    { state: 'unsigned', since: daysBefore(-4), kitSince: null },
  ]);
  await issueSummary(vault, { sessionId });
  expect(listAwaiting(vault)).toMatchObject([{ state: 'issued', kitSince: null }]);
});

test('what was declined awaits the coach until an addendum is begun, and that one once it is closed', async () => {
  const { vault, personId } = await vaultAt(daysBefore(-1));
  const { sessionId } = closedSession(vault, personId);
  await signBothQuickly(vault, sessionId, 'declined');
  expect(states(vault)).toEqual([[sessionId, 0, 'declined']]);
  beginAddendum(vault, { sessionId });
  expect(states(vault)).toEqual([]);
  rewrite(vault, sessionId, { 'agreement.outcome': [paragraph('Better')] });
  closeSession(vault, { sessionId });
  expect(states(vault)).toEqual([[sessionId, 1, 'unsigned']]);
  await signBothQuickly(vault, sessionId);
  expect(states(vault)).toEqual([]);
});
