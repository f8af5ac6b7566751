import { expect, test } from 'vitest';
import { closeSession } from '#main/vault/sessions/plan.ts';
import { insertKit } from '#main/vault/sql/queries/kits.ts';
import { countsOfPerson, purgePerson } from '#main/vault/sql/queries/purge.ts';
import { beginAddendum } from '#main/vault/summaries/addendum.ts';
import { issueSummary } from '#main/vault/summaries/coach.ts';
import { pinKey } from '#main/vault/summaries/member-keys.ts';
import { paragraph } from '../../../support/session-texts.ts';
import { closedSession, metPerson, rewrite } from '../../../support/signing.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

test('with a person every link, key and kit of theirs is gone', async () => {
  const { vault } = await bareVaultForTest();
  const personId = metPerson(vault);
  for (const thumbprint of ['A', 'E'].map((last) => 'A'.repeat(42) + last)) {
    const key = { thumbprint, publicKey: '{}', wrappedKey: null };
    pinKey(vault, { personId, key, at: vault.now() });
  }
  const { sessionId } = closedSession(vault, personId);
  await issueSummary(vault, { sessionId });
  vault.db.run(`update summary set state = 'cosigned'`);
  beginAddendum(vault, { sessionId });
  rewrite(vault, sessionId, { 'agreement.outcome': [paragraph('Another')] });
  closeSession(vault, { sessionId });
  await issueSummary(vault, { sessionId });
  const createdAt = vault.now().toISOString();
  const link = { sessionId, position: 1, version: 2 };
  insertKit(vault.db, { ...link, id: 'kit', key: new Uint8Array(32), createdAt });
  const tables = ['summary', 'kit', 'member_key', 'session', 'person'];
  const counts = () =>
    tables.map((name) => vault.db.get<{ n: number }>(`select count(*) as n from ${name}`)?.n);

  expect(counts()).toEqual([2, 1, 2, 1, 1]);
  // One summary and its addendum are one summary.
  expect(countsOfPerson(vault.db, personId).summaries).toBe(1);
  vault.db.atomically(() => purgePerson(vault.db, personId));
  expect(counts()).toEqual([0, 0, 0, 0, 0]);
});
