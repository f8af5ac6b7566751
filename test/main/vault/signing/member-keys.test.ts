import { expect, test } from 'vitest';
import { makeMemberKey } from '#main/summary/index.ts';
import { getAuditLog } from '#main/vault/audit/log.ts';
import { deriveKey } from '#main/vault/keys/derive.ts';
import { closeSession } from '#main/vault/sessions/plan.ts';
import { findMemberKey, replacedKeys } from '#main/vault/sql/queries/member-keys.ts';
import { beginAddendum } from '#main/vault/summaries/addendum.ts';
import { getSummary, issueSummary } from '#main/vault/summaries/coach.ts';
import { memberRole, pinKey } from '#main/vault/summaries/member-keys.ts';
import { openSigningKey } from '#main/vault/summaries/signing-key.ts';
import { getTurn } from '#main/vault/summaries/turn.ts';
import { paragraph } from '../../../support/session-texts.ts';
import {
  closedSession,
  memberPassphrase,
  metPerson,
  rewrite,
  sign,
  signBoth,
  usualAnswers,
  verdictOf,
} from '../../../support/signing.ts';
import { testKeyCost } from '../../../support/bare-vault.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });
const anotherPassphrase = 'words that I do remember';

test('a member who forgot their passphrase signs with a new key, which every later verification shows', async () => {
  const { vault } = await bareVaultForTest();
  const personId = metPerson(vault);
  const { sessionId, actionId } = closedSession(vault, personId);
  const first = await signBoth(vault, sessionId);
  beginAddendum(vault, { sessionId });
  rewrite(vault, sessionId, { ...usualAnswers(actionId), 'close.next': [paragraph('Soon')] });
  closeSession(vault, { sessionId });
  await issueSummary(vault, { sessionId });

  const passphrase = anotherPassphrase;
  const second = await sign(vault, sessionId, { key: { kind: 'new' }, passphrase });
  const replacedAt = vault.now().toISOString();
  const earlierKeys = [{ key: first.key, replacedAt }];
  expect(second.key).not.toEqual(first.key);
  expect(await verdictOf(vault, sessionId)).toMatchObject({
    outcome: 'valid',
    summary: { earlierKeys, earlier: [{ signatures: [{}, { key: first.key }] }] },
  });
  expect(getSummary(vault, { sessionId })).toMatchObject({ memberKey: second.key, earlierKeys });
  expect(getTurn(vault, sessionId)).toMatchObject({ memberKey: second.key, earlierKeys });
  const log = getAuditLog(vault, { before: null, limit: 50 });
  expect(log.filter(({ kind }) => kind === 'member_key_replaced')).toMatchObject([
    { about: 'Sam Okafor' },
  ]);

  const later = closedSession(vault, personId);
  await issueSummary(vault, { sessionId: later.sessionId });
  await expect(sign(vault, later.sessionId)).rejects.toThrow(code('wrong_member_passphrase'));
  expect((await sign(vault, later.sessionId, { passphrase })).key).toEqual(second.key);
  expect(await verdictOf(vault, later.sessionId)).toMatchObject({
    outcome: 'valid',
    summary: { earlierKeys },
  });
});

test('a member signs with the key file of their own device, and the vault keeps only its public part', async () => {
  const { vault } = await bareVaultForTest();
  const personId = metPerson(vault);
  const first = closedSession(vault, personId);
  const own = await makeMemberKey(memberPassphrase, deriveKey, testKeyCost);
  const other = await makeMemberKey(memberPassphrase, deriveKey, testKeyCost);
  const file = { kind: 'file', text: own.wrapped } as const;

  const mark = await signBoth(vault, first.sessionId, { key: file });
  expect(mark.key.thumbprint).toBe(own.thumbprint);
  expect(findMemberKey(vault.db, personId)).toMatchObject({ wrappedKey: null });
  expect((await verdictOf(vault, first.sessionId)).outcome).toBe('valid');

  const { sessionId } = closedSession(vault, personId);
  await issueSummary(vault, { sessionId });
  expect(getTurn(vault, sessionId).memberKeyKept).toBe('elsewhere');
  const refused = [
    [{ kind: 'pinned' }, 'member_key_elsewhere'],
    [{ kind: 'file', text: other.wrapped }, 'member_key_other'],
    [{ kind: 'file', text: '{"not":"a key"}' }, 'member_key_unreadable'],
  ] as const;
  for (const [key, why] of refused) {
    await expect(sign(vault, sessionId, { key })).rejects.toThrow(code(why));
  }
  expect(getSummary(vault, { sessionId }).state).toBe('issued');
  expect((await sign(vault, sessionId, { key: file })).key).toEqual(mark.key);
});

test('earlier keys keep their order on a clock that was set back', async () => {
  let at = new Date('2026-11-22T12:00:00.000Z');
  const { vault } = await bareVaultForTest(() => at);
  const personId = metPerson(vault);
  const pin = (thumbprint: string) =>
    pinKey(vault, { personId, key: { thumbprint, publicKey: '{}', wrappedKey: null }, at });
  pin('first');
  pin('second');
  at = new Date('2020-01-01T00:00:00.000Z');
  pin('third');

  expect(memberRole(vault.db, personId, 'Sam')).toEqual({
    name: 'Sam',
    key: 'third',
    earlierKeys: [
      { key: 'first', replacedAt: '2026-11-22T12:00:00.000Z' },
      { key: 'second', replacedAt: '2026-11-22T12:00:00.001Z' },
    ],
  });
});

test('a key is not replaced more often than a signed text can name', async () => {
  const { vault } = await bareVaultForTest();
  const personId = metPerson(vault);
  for (let count = 0; count <= 20; count += 1) {
    const key = { thumbprint: `key ${count}`, publicKey: '{}', wrappedKey: null };
    pinKey(vault, { personId, key, at: vault.now() });
  }
  expect(replacedKeys(vault.db, personId)).toHaveLength(20);
  await expect(
    openSigningKey(vault, personId, { key: { kind: 'new' }, passphrase: anotherPassphrase }),
  ).rejects.toThrow(code('too_many_member_keys'));
});
