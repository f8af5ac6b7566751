import { expect, test } from 'vitest';
import { toBase64url } from '#main/summary/encoding.ts';
import { offerIn, newestEnvelope, renewed } from '#main/summary/kit/answer.ts';
import type { Renewal } from '#main/summary/kit/answer.ts';
import type { ReplyContent } from '#main/summary/kit/format.ts';
import { sealReply } from '#main/summary/kit/seal.ts';
import type { OpenKit } from '#main/summary/kit/seal.ts';
import type { MemberKey } from '#main/summary/keys/member-key.ts';
import { memberSignature, readEnvelope } from '#main/summary/sign.ts';
import type { SummaryPayload } from '#main/summary/format.ts';
import { takeReply } from '#main/vault/kits/take-reply.ts';
import { issueSummary } from '#main/vault/summaries/coach.ts';
import { forgedReply, sentKit, usualAnswer } from '../../../support/kits.ts';
import { closedSession, metPerson, signBoth } from '../../../support/signing.ts';
import { ownKey, sent, standing } from '../../../support/sent-summaries.ts';
import { bareVaultForTest } from '../../../support/vault.ts';
const code = (expected: string) => expect.objectContaining({ code: expected });

function offerOf({ content }: OpenKit) {
  return offerIn(newestEnvelope(content));
}

const renewal = (payload: SummaryPayload): Renewal => ({
  version: payload.version + 1,
  key: payload.roles.member.key,
  earlierKeys: [],
  memberWords: 'Mine',
  nonce: payload.nonce,
});

/** Signs, with the member's own key, a payload that a page of ours would not make. */
async function signedOtherwise(
  opened: OpenKit,
  key: MemberKey,
  change: (payload: SummaryPayload) => object,
  device: 'own' | 'coach' = 'own',
): Promise<ReplyContent> {
  const { payload, answers } = offerOf(opened);
  const own = JSON.parse(
    renewed(payload, { ...renewal(payload), key: key.thumbprint }),
  ) as SummaryPayload;
  const bytes = new TextEncoder().encode(JSON.stringify({ ...own, ...change(own) }));
  const signature = await memberSignature(bytes, answers, key, { ...usualAnswer, device });
  const { crv, kty, x } = key.signing;
  return { payload: toBase64url(bytes), signature, key: { crv, kty, x } };
}

test('whoever has the kit and its phrase cannot have the coach sign anything else', async () => {
  const { vault, sessionId, opened } = await sent();
  const key = await ownKey();
  const before = standing(vault, sessionId);
  const changes: readonly ((payload: SummaryPayload) => object)[] = [
    ({ content }) => ({ content: { ...content, outcome: 'Something else' } }),
    ({ content }) => ({ content: { ...content, actions: [] } }),
    ({ roles }) => ({ roles: { ...roles, coach: { ...roles.coach, name: 'Mallory' } } }),
    ({ roles }) => ({ roles: { ...roles, member: { ...roles.member, name: 'Mallory' } } }),
    ({ version }) => ({ version: version + 1 }),
    () => ({ documentId: '0198d6a2-7c1e-7b34-9f20-4c1d2e3f4a5b' }),
    () => ({ rendering: { profile: 'one-page/1', paper: 'Letter' } }),
  ];
  for (const change of changes) {
    const altered = await signedOtherwise(opened, key, change);
    await expect(takeReply(vault, await sealReply(opened, altered))).rejects.toThrow(
      code('reply_altered'),
    );
  }
  const onTheLaptop = await signedOtherwise(opened, key, () => ({}), 'coach');
  await expect(takeReply(vault, await sealReply(opened, onTheLaptop))).rejects.toThrow(
    code('reply_altered'),
  );
  const forged = await forgedReply(opened, key, (reply) => ({
    ...reply,
    signature: { ...reply.signature, signature: 'A'.repeat(86) },
  }));
  await expect(takeReply(vault, forged)).rejects.toThrow(code('reply_altered'));
  const hidden = await signedOtherwise(opened, key, ({ content }) => ({
    content: { ...content, memberWords: 'turned \u202e around' },
  }));
  await expect(takeReply(vault, await sealReply(opened, hidden))).rejects.toThrow(
    code('text_with_hidden_characters'),
  );
  expect(standing(vault, sessionId)).toEqual(before);
});

test('words that no page of ours would let in are refused, with the signature on them', async () => {
  const { vault, sessionId, opened } = await sent();
  const key = await ownKey();
  const before = standing(vault, sessionId);
  const words = [`a${'\n'.repeat(19_999)}b`, 'x'.repeat(20_001), ' Mine', 'Mine\n'];
  for (const memberWords of words) {
    const reply = await signedOtherwise(opened, key, ({ content }) => ({
      content: { ...content, memberWords },
    }));
    await expect(takeReply(vault, await sealReply(opened, reply))).rejects.toThrow(
      code('reply_altered'),
    );
  }
  expect(standing(vault, sessionId)).toEqual(before);
});

test('a replaced key ends at an instant that another can follow, and in the one spelling of it', async () => {
  const { vault } = await bareVaultForTest();
  const personId = metPerson(vault);
  const { key: pinned } = await signBoth(vault, closedSession(vault, personId).sessionId);
  const { sessionId } = closedSession(vault, personId);
  await issueSummary(vault, { sessionId });
  const opened = await sentKit(vault, sessionId);
  const before = standing(vault, sessionId);
  const instants = [
    '9999-12-31T23:59:59.999Z',
    '2026-11-23T08:00:00Z',
    '2026-11-23T08:00:00.0000Z',
  ];
  for (const replacedAt of instants) {
    const reply = await signedOtherwise(opened, await ownKey(), ({ roles }) => ({
      roles: {
        ...roles,
        member: { ...roles.member, earlierKeys: [{ key: pinned.thumbprint, replacedAt }] },
      },
    }));
    await expect(takeReply(vault, await sealReply(opened, reply))).rejects.toThrow(
      code('reply_other_key'),
    );
  }
  expect(standing(vault, sessionId)).toEqual(before);
});

test('a key that is neither pinned, nor first, nor called new is an alarm', async () => {
  const { vault } = await bareVaultForTest();
  const personId = metPerson(vault);
  await signBoth(vault, closedSession(vault, personId).sessionId);
  const { sessionId } = closedSession(vault, personId);
  await issueSummary(vault, { sessionId });
  const opened = await sentKit(vault, sessionId);
  const silent = await signedOtherwise(opened, await ownKey(), () => ({}));
  const before = standing(vault, sessionId);

  await expect(takeReply(vault, await sealReply(opened, silent))).rejects.toThrow(
    code('reply_other_key'),
  );
  expect(standing(vault, sessionId)).toEqual(before);
  expect(readEnvelope(before.summary?.envelope ?? '').signatures).toHaveLength(1);
});
