import { expect, test } from 'vitest';
import { bundleOf, verifyBundle } from '#main/summary/index.ts';
import { awaitedSummary, issueSummary } from '#main/vault/summaries/coach.ts';
import { readExport } from '#main/vault/summaries/export.ts';
import { putAnswer } from '#main/vault/summaries/put-answer.ts';
import { reviewSummary, saveMemberWords } from '#main/vault/summaries/turn.ts';
import { readEnvelope } from '#main/vault/summaries/signatures.ts';
import { findSummary } from '#main/vault/sql/queries/summaries.ts';
import { closedSession, metPerson, sign, signBothQuickly } from '../../../support/signing.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });

test.each([
  ['agreed', 'declined'],
  ['declined', 'agreed'],
] as const)('whoever %s cannot have %s afterwards', async (meaning, after) => {
  const { vault } = await bareVaultForTest();
  const { sessionId } = closedSession(vault, metPerson(vault));
  await issueSummary(vault, { sessionId });
  const { contentHash } = reviewSummary(vault, sessionId);
  await sign(vault, sessionId, { meaning, comment: 'Because' });
  const { bundle } = readExport(vault, sessionId);

  await expect(
    sign(vault, sessionId, { contentHash, meaning: after, comment: 'Because' }),
  ).rejects.toThrow(code('already_signed'));
  expect(() => saveMemberWords(vault, sessionId, { words: 'Later' })).toThrow(
    code('already_signed'),
  );
  expect(readExport(vault, sessionId).bundle).toBe(bundle);
});

test('an answer to a version that the coach has since signed anew is not kept', async () => {
  const { vault } = await bareVaultForTest();
  const { sessionId } = closedSession(vault, metPerson(vault));
  await issueSummary(vault, { sessionId });
  const summary = awaitedSummary(vault.db, sessionId);
  const { content } = readEnvelope(summary.envelope).payload;
  vault.db.run(`update summary set envelope = envelope || ' ', version = 2`);
  const answer = { summary, envelope: summary.envelope, version: 1, content };

  expect(() =>
    vault.db.atomically(() => putAnswer(vault, { ...answer, meaning: 'agreed', at: vault.now() })),
  ).toThrow(code('summary_changed'));
  expect(findSummary(vault.db, sessionId)).toMatchObject({ state: 'issued', version: 2 });
});

test('a member’s signature of an earlier version does not fit a later one', async () => {
  const { vault } = await bareVaultForTest();
  const personId = metPerson(vault);
  const [one, other] = [closedSession(vault, personId), closedSession(vault, personId)];
  await signBothQuickly(vault, one.sessionId);
  await signBothQuickly(vault, other.sessionId);
  const [earlier, later] = [one, other].map(({ sessionId }) => {
    const { envelope } = findSummary(vault.db, sessionId) ?? {};
    return JSON.parse(envelope ?? '') as { payload: string; signatures: readonly unknown[] };
  });
  const { keys } = JSON.parse(readExport(vault, one.sessionId).bundle) as {
    keys: Parameters<typeof bundleOf>[1];
  };
  const replayed = { ...later, signatures: [later?.signatures[0], earlier?.signatures[1]] };

  expect((await verifyBundle(bundleOf([JSON.stringify(replayed)], keys))).outcome).toBe('invalid');
});
