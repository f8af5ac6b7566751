import { createHash } from 'node:crypto';
import { answerKit } from '#main/summary/kit/answer.ts';
import type { Answer } from '#main/summary/kit/answer.ts';
import type { ReplyContent } from '#main/summary/kit/format.ts';
import { sealReply, withKey } from '#main/summary/kit/seal.ts';
import type { OpenKit } from '#main/summary/kit/seal.ts';
import type { Derive, MemberKey } from '#main/summary/keys/member-key.ts';
import type { Vault } from '#main/vault/context.ts';
import { prepareKit, recordKit } from '#main/vault/kits/make.ts';

export const usualAnswer: Answer = {
  words: 'I plan first, then I ship.',
  meaning: 'agreed',
  comment: '',
  drawing: null,
  typedName: 'Sam Okafor',
  claimedTime: '2026-11-23T08:00:00.000Z',
};

/** As good as Argon2id for telling one phrase and salt from another, and quick. */
export const quickly: Derive = (phrase, salt) =>
  Promise.resolve(new Uint8Array(createHash('sha256').update(phrase).update(salt).digest()));

/** Makes a kit as the app does, and opens it with its key, which takes no derivation. */
export async function sentKit(vault: Vault, sessionId: string): Promise<OpenKit> {
  const { kit, prepared } = await prepareKit(vault, sessionId, quickly);
  recordKit(vault, kit);
  return withKey(prepared.sealed, kit.key);
}

/** The reply file of a member who answers as the page lets them. */
export async function replyTo(
  opened: OpenKit,
  key: MemberKey,
  changes: Partial<Answer> = {},
): Promise<string> {
  return sealReply(opened, await answerKit(opened.content, key, { ...usualAnswer, ...changes }));
}

/** The reply file of someone who has the kit and its phrase, and a program of their own. */
export async function forgedReply(
  opened: OpenKit,
  key: MemberKey,
  forge: (reply: ReplyContent) => ReplyContent | Promise<ReplyContent>,
): Promise<string> {
  return sealReply(opened, await forge(await answerKit(opened.content, key, usualAnswer)));
}
