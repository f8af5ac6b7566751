import { v7 as newId } from 'uuid';
import type { Input } from '#shared/contract.ts';
import type { BlockNode } from '#shared/model/document.ts';
import type { MemberMeaning } from '#shared/model/summary.ts';
import { countersign, readEnvelope, verifyBundle } from '#main/summary/index.ts';
import { publicPart, thumbprintOf } from '#main/summary/keys/ed25519.ts';
import { keyFromSeed } from '#main/summary/keys/key-from-seed.ts';
import type { Vault } from '#main/vault/context.ts';
import { addPerson } from '#main/vault/people.ts';
import { closeSession, knownSession, planSession } from '#main/vault/sessions/plan.ts';
import { openSession, saveSession } from '#main/vault/sessions/text.ts';
import { findMemberKey } from '#main/vault/sql/queries/member-keys.ts';
import { awaitedSummary, issueSummary } from '#main/vault/summaries/coach.ts';
import { readExport } from '#main/vault/summaries/export.ts';
import { pinKey } from '#main/vault/summaries/member-keys.ts';
import { putAnswer } from '#main/vault/summaries/put-answer.ts';
import { signAsMember } from '#main/vault/summaries/sign-as-member.ts';
import { reviewSummary } from '#main/vault/summaries/turn.ts';
import {
  actionBlock,
  insightBlock,
  morning,
  notesOf,
  paragraph,
  regularDocument,
} from './session-texts.ts';

/** A summary on its way through the operations of a bare vault, without a window or a hand-over. */

export const memberPassphrase = 'my own words only';

type Answers = Readonly<Record<string, readonly BlockNode[]>>;

/** What a session of a test says where it is not told otherwise; the insight is private. */
export function usualAnswers(actionId: string): Answers {
  return {
    'agreement.outcome': [paragraph('A plan for the release')],
    'what.next': [actionBlock(actionId, 'Ask Kim', { due: '2026-12-01' })],
    'how.strengths': [insightBlock(newId(), 'private insight')],
    'close.summary': [paragraph('Words the coach wrote down')],
  };
}

export function metPerson(vault: Vault): string {
  return addPerson(vault, { name: 'Sam Okafor', role: 'Engineer', cleanSlate: false }).id;
}

/** A session that was held, written and closed. */
export function closedSession(
  vault: Vault,
  personId: string,
  { answers, plan = morning }: { readonly answers?: Answers; readonly plan?: typeof morning } = {},
): { readonly sessionId: string; readonly actionId: string } {
  const { id: sessionId } = planSession(vault, { personId, plan, templateId: 'regular' });
  const actionId = newId();
  rewrite(vault, sessionId, answers ?? usualAnswers(actionId));
  closeSession(vault, { sessionId });
  return { sessionId, actionId };
}

/** Saves other answers in a session. */
export function rewrite(vault: Vault, sessionId: string, answers: Answers): void {
  const { revision } = openSession(vault, { sessionId });
  const document = regularDocument(answers);
  saveSession(vault, { sessionId, revision, document, notes: notesOf('private note') });
}

/** The team member reviews and signs what the coach has signed. */
export async function sign(
  vault: Vault,
  sessionId: string,
  more: Partial<Input<'signAsMember'>> = {},
): ReturnType<typeof signAsMember> {
  return signAsMember(vault, sessionId, {
    contentHash: more.contentHash ?? reviewSummary(vault, sessionId).contentHash,
    typedName: 'Sam Okafor',
    drawing: null,
    key: { kind: 'pinned' },
    meaning: 'agreed',
    comment: '',
    passphrase: memberPassphrase,
    ...more,
  });
}

const ownKey = keyFromSeed(new Uint8Array(32).fill(9));
const ownThumbprint = thumbprintOf(ownKey);

/** Both sign with a key that the member has elsewhere, so that no passphrase costs its second. */
export async function signBothQuickly(
  vault: Vault,
  sessionId: string,
  meaning: MemberMeaning = 'agreed',
): Promise<void> {
  const { db } = vault;
  const { personId } = knownSession(db, sessionId);
  if (!findMemberKey(db, personId)) {
    const publicKey = JSON.stringify(publicPart(ownKey));
    const key = { thumbprint: ownThumbprint, publicKey, wrappedKey: null };
    pinKey(vault, { personId, key, at: vault.now() });
  }
  await issueSummary(vault, { sessionId });
  const summary = awaitedSummary(db, sessionId);
  const { content } = readEnvelope(summary.envelope).payload;
  const envelope = await countersign(
    summary.envelope,
    { signing: ownKey, thumbprint: ownThumbprint },
    {
      meaning,
      comment: 'As we said',
      drawing: null,
      device: 'own',
      claimedTime: vault.now().toISOString(),
      typedName: 'Sam Okafor',
    },
  );
  const { version } = summary;
  db.atomically(() =>
    putAnswer(vault, { summary, envelope, version, content, meaning, at: vault.now() }),
  );
}

/** Both sign; the member in agreement and with the pinned key, where it is not said otherwise. */
export async function signBoth(
  vault: Vault,
  sessionId: string,
  more: Partial<Input<'signAsMember'>> = {},
): ReturnType<typeof signAsMember> {
  await issueSummary(vault, { sessionId });
  return sign(vault, sessionId, more);
}

/** What anyone would find of the bundle that leaves. */
export function verdictOf(vault: Vault, sessionId: string): ReturnType<typeof verifyBundle> {
  return verifyBundle(readExport(vault, sessionId).bundle);
}
