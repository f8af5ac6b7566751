import { expect, test } from 'vitest';
import { offerIn, newestEnvelope } from '#main/summary/kit/answer.ts';
import { openMemberKey } from '#main/summary/keys/member-key.ts';
import { getAuditLog } from '#main/vault/audit/log.ts';
import type { Vault } from '#main/vault/context.ts';
import { deriveKey } from '#main/vault/keys/derive.ts';
import { getKit, withdrawKit } from '#main/vault/kits/kit.ts';
import { takeReply } from '#main/vault/kits/take-reply.ts';
import { closeSession } from '#main/vault/sessions/plan.ts';
import { openSession } from '#main/vault/sessions/text.ts';
import { findMemberKey } from '#main/vault/sql/queries/member-keys.ts';
import { findSummary } from '#main/vault/sql/queries/summaries.ts';
import { beginAddendum } from '#main/vault/summaries/addendum.ts';
import { getSummary, issueSummary } from '#main/vault/summaries/coach.ts';
import { replyTo, sentKit, usualAnswer } from '../../../support/kits.ts';
import { seeded } from '../../../support/random.ts';
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
import { ownKey, sent, standing } from '../../../support/sent-summaries.ts';
import { bareVaultForTest } from '../../../support/vault.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });

test('a first reply brings the member’s words, key and signature, and anyone can verify it', async () => {
  const { vault, personId, sessionId, opened } = await sent();
  const key = await ownKey();
  const taken = await takeReply(vault, await replyTo(opened, key));

  expect(taken).toEqual({
    sessionId,
    memberName: 'Sam Okafor',
    meaning: 'agreed',
    before: false,
  });
  expect(getSummary(vault, { sessionId })).toMatchObject({
    state: 'cosigned',
    version: 2,
    content: { memberWords: usualAnswer.words, outcome: 'A plan for the release' },
    memberKey: { thumbprint: key.thumbprint },
    signatures: [
      { role: 'coach', meaning: 'issued' },
      { role: 'member', meaning: 'agreed', device: 'own', name: 'Sam Okafor' },
    ],
  });
  expect(await verdictOf(vault, sessionId)).toMatchObject({ outcome: 'valid' });
  expect(findMemberKey(vault.db, personId)).toMatchObject({
    thumbprint: key.thumbprint,
    wrappedKey: null,
  });
  expect(JSON.stringify(openSession(vault, { sessionId }).document)).toContain(usualAnswer.words);
  expect(getKit(vault, { sessionId })).toMatchObject({ state: 'answered' });
  const log = getAuditLog(vault, { before: null, limit: 5 }).map(({ kind }) => kind);
  expect(log.slice(0, 4)).toEqual([
    'summary_cosigned',
    'summary_reissued',
    'reply_imported',
    'kit_made',
  ]);
});

test('a member who changes nothing signs the coach’s very bytes, with the key that came along', async () => {
  const { vault } = await bareVaultForTest();
  const personId = metPerson(vault);
  await signBoth(vault, closedSession(vault, personId).sessionId);
  const { sessionId } = closedSession(vault, personId);
  const { content } = await issueSummary(vault, { sessionId });
  const opened = await sentKit(vault, sessionId);
  const wrapped = opened.content.memberKey?.wrapped ?? '';
  const key = await openMemberKey(wrapped, memberPassphrase, deriveKey);
  const offered = findSummary(vault.db, sessionId)?.envelope ?? '';
  await takeReply(vault, await replyTo(opened, key, { words: content.memberWords }));

  const signed = findSummary(vault.db, sessionId)?.envelope ?? '';
  expect(signed.startsWith(offered.slice(0, -2))).toBe(true);
  expect(getSummary(vault, { sessionId })).toMatchObject({ state: 'cosigned', version: 1 });
  expect(await verdictOf(vault, sessionId)).toMatchObject({ outcome: 'valid' });
});

test('a member who lost their key answers with a new one, and it shows', async () => {
  const { vault } = await bareVaultForTest();
  const personId = metPerson(vault);
  const first = await signBoth(vault, closedSession(vault, personId).sessionId);
  const { sessionId } = closedSession(vault, personId);
  await issueSummary(vault, { sessionId });
  const opened = await sentKit(vault, sessionId);
  await takeReply(vault, await replyTo(opened, await ownKey()));

  const earlierKeys = [{ key: first.key, replacedAt: usualAnswer.claimedTime }];
  expect(getSummary(vault, { sessionId }).earlierKeys).toEqual(earlierKeys);
  expect(await verdictOf(vault, sessionId)).toMatchObject({
    outcome: 'valid',
    summary: { earlierKeys },
  });
});

test('a member declines an addendum elsewhere, with a reason, having the page before it at hand', async () => {
  const { vault } = await bareVaultForTest();
  const { sessionId, actionId } = closedSession(vault, metPerson(vault));
  await signBoth(vault, sessionId);
  beginAddendum(vault, { sessionId });
  rewrite(vault, sessionId, { ...usualAnswers(actionId), 'close.next': [paragraph('Soon')] });
  closeSession(vault, { sessionId });
  await issueSummary(vault, { sessionId });
  const opened = await sentKit(vault, sessionId);
  const wrapped = opened.content.memberKey?.wrapped ?? '';
  const key = await openMemberKey(wrapped, memberPassphrase, deriveKey);
  const reply = await replyTo(opened, key, { meaning: 'declined', comment: 'Not what we said' });

  expect(await takeReply(vault, reply)).toMatchObject({ meaning: 'declined' });
  expect(getSummary(vault, { sessionId })).toMatchObject({ state: 'declined', position: 1 });
  expect(await verdictOf(vault, sessionId)).toMatchObject({
    outcome: 'valid',
    summary: { earlier: [{ position: 0 }] },
  });
});

test('a kit holds the summary, and nothing that was not shared', async () => {
  const { opened } = await sent();
  const all =
    JSON.stringify(opened.content) + JSON.stringify(offerIn(newestEnvelope(opened.content)));
  expect(all).toContain('A plan for the release');
  expect(all).not.toContain('private');
});

test('the same reply that comes twice is known, and another to the same is refused', async () => {
  const { vault, sessionId, opened } = await sent();
  const key = await ownKey();
  const reply = await replyTo(opened, key);
  const another = await replyTo(opened, key, { words: 'Something else' });
  await takeReply(vault, reply);
  const before = standing(vault, sessionId);

  expect(await takeReply(vault, reply)).toMatchObject({ sessionId, before: true });
  await expect(takeReply(vault, another)).rejects.toThrow(code('reply_second'));
  expect(standing(vault, sessionId)).toEqual(before);
});

test('a reply with one letter changed, or of another vault, is refused and changes nothing', async () => {
  const { vault, sessionId, opened } = await sent();
  const reply = await replyTo(opened, await ownKey());
  const before = standing(vault, sessionId);
  const random = seeded(5);
  const refused = new Set<string>();
  for (let round = 0; round < 300; round += 1) {
    const at = Math.floor(random() * reply.length);
    const other = String.fromCharCode(reply.charCodeAt(at) ^ (1 << Math.floor(random() * 7)));
    const flipped = reply.slice(0, at) + other + reply.slice(at + 1);
    const outcome = await takeReply(vault, flipped).catch((error: unknown) => error);
    refused.add((outcome as { readonly code?: string }).code ?? 'taken');
  }
  // A letter of the kit's id may give another id, and none of the rest anything that can be read.
  refused.delete('reply_unknown');
  expect([...refused]).toEqual(['reply_unreadable']);
  const foreign = await replyTo((await sent()).opened, await ownKey());
  await expect(takeReply(vault, foreign)).rejects.toThrow(code('reply_unknown'));
  await expect(takeReply(vault, 'a shopping list')).rejects.toThrow(code('reply_unreadable'));
  expect(standing(vault, sessionId)).toEqual(before);
});

test('a reply to what was taken back, sent anew, changed or signed meanwhile is refused', async () => {
  const key = await ownKey();
  const expected = {
    kit_withdrawn: (vault: Vault, sessionId: string) =>
      withdrawKit(vault, { kitId: getKit(vault, { sessionId })?.id ?? '' }),
    kit_outdated: (vault: Vault, sessionId: string) =>
      rewrite(vault, sessionId, { 'agreement.outcome': [paragraph('Another outcome')] }),
    already_signed: (vault: Vault, sessionId: string) => sign(vault, sessionId),
  };
  for (const [refusal, happens] of Object.entries(expected)) {
    const { vault, sessionId, opened } = await sent();
    await happens(vault, sessionId);
    const before = standing(vault, sessionId);
    await expect(takeReply(vault, await replyTo(opened, key))).rejects.toThrow(code(refusal));
    expect(standing(vault, sessionId)).toEqual(before);
  }
  const { vault, sessionId, opened } = await sent();
  const second = await sentKit(vault, sessionId);
  await expect(takeReply(vault, await replyTo(opened, key))).rejects.toThrow(code('kit_withdrawn'));
  expect(await takeReply(vault, await replyTo(second, key))).toMatchObject({ sessionId });
});
