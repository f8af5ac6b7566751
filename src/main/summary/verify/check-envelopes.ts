import { needsComment } from '#shared/model/summary.ts';
import type { Check } from '#shared/model/verdict.ts';
import { checks as checkWords } from '#shared/words/checks.ts';
import type { MemberHeader, PublicKey } from '../format.ts';
import { sha256 } from '../encoding.ts';
import { isSoundKey, thumbprintOf } from '../keys/ed25519.ts';
import { matchesPin } from '../keys/fingerprint-words.ts';
import { coachSignatureHash } from '../sign.ts';
import { hidesCharacters, isDeceptiveName } from '../text-safety.ts';
import { must, passed } from './findings.ts';
import type { OpenedEnvelope } from './read-bundle.ts';

/** Keys that the reader already knows: each a thumbprint, or its eight words. */
export interface KeyPins {
  readonly coach?: string;
  readonly member?: string;
}

/**
 * The keys in the file are those of the signers and no others, each signer's is the one that the
 * content names, and all fit what the reader has pinned.
 */
export function checkKeys(
  envelopes: readonly OpenedEnvelope[],
  keys: readonly PublicKey[],
  pins: KeyPins,
): Check {
  const say = checkWords.keys;
  must(keys.every(isSoundKey), 'keys', say.unsound);
  for (const { payload, coach, member } of envelopes) {
    const { roles } = payload;
    must(coach.header.kid === roles.coach.key, 'keys', say.coach);
    must(roles.coach.key !== roles.member.key, 'keys', say.same);
    must(areDistinct(roles), 'keys', say.repeated);
    if (member) must(member.header.kid === roles.member.key, 'keys', say.member);
    must(!pins.coach || matchesPin(pins.coach, roles.coach.key), 'keys', say.coachPin);
  }
  checkMemberPin(envelopes, pins.member);
  const signers = new Set(
    envelopes.flatMap(({ coach, member }) =>
      member ? [coach.header.kid, member.header.kid] : [coach.header.kid],
    ),
  );
  const given = keys.map(thumbprintOf);
  must(
    given.length === signers.size && given.every((thumbprint) => signers.has(thumbprint)),
    'keys',
    say.strangers,
  );
  const named = envelopes.at(-1)?.payload.roles.member.key;
  const pinned = pins.member === undefined ? pins.coach !== undefined : Boolean(named);
  return passed('keys', pinned ? `${say.passed} ${say.pinned}` : say.passed);
}

/** A key that was replaced is none of those in use, and was replaced once. */
function areDistinct({ coach, member }: OpenedEnvelope['payload']['roles']): boolean {
  const keys = [coach.key, member.key, ...(member.earlierKeys ?? []).map(({ key }) => key)];
  return new Set(keys).size === keys.length;
}

/**
 * The member's key of now is that of the newest link; one that was replaced is no longer theirs alone. The
 * coach alone can name a key there, so the newest link that the member signed has to be signed with it, too.
 */
function checkMemberPin(envelopes: readonly OpenedEnvelope[], pin: string | undefined): void {
  const say = checkWords.keys;
  if (pin === undefined) return;
  const member = envelopes.at(-1)?.payload.roles.member;
  const replaced = (member?.earlierKeys ?? []).some(({ key }) => matchesPin(pin, key));
  must(isPinned(pin, member?.key), 'keys', replaced ? say.memberPinReplaced : say.memberPin);
  const signedWith = envelopes.findLast((envelope) => envelope.member)?.payload.roles.member.key;
  must(isPinned(pin, signedWith), 'keys', say.memberPinUnsigned);
}

/** Where no key is named, and nobody has signed, there is nothing that a pin could be wrong about. */
function isPinned(pin: string, key: string | null | undefined): boolean {
  return !key || matchesPin(pin, key);
}

export async function checkCoachSignatures(envelopes: readonly OpenedEnvelope[]): Promise<Check> {
  const say = checkWords.coach_signature;
  const held = await Promise.all(envelopes.map(({ coach }) => coach.holds));
  must(held.every(Boolean), 'coach_signature', say.failed);
  return passed('coach_signature', say.passed);
}

export async function checkMemberSignatures(envelopes: readonly OpenedEnvelope[]): Promise<Check> {
  const say = checkWords.member_signature;
  for (const { member, coach } of envelopes) {
    if (member === null) {
      // The coach names a sending only once the reply to it is there.
      must(coach.header.offer === undefined, 'member_signature', say.takenOut);
      continue;
    }
    must(await member.holds, 'member_signature', say.failed);
    must(
      member.header.coachSigHash === answeredIn(coach, member.header),
      'member_signature',
      say.otherCoach,
    );
    must(
      !needsComment(member.header.meaning) || member.header.comment.trim() !== '',
      'member_signature',
      say.comment,
    );
  }
  const last = envelopes.at(-1)?.member;
  if (!last) return passed('member_signature', say.absent);
  return passed('member_signature', last.header.meaning === 'declined' ? say.declined : say.passed);
}

/** The signature of the coach that the member's has to answer: one that was sent, on their own device only. */
function answeredIn(coach: OpenedEnvelope['coach'], { device }: MemberHeader): string {
  const { offer } = coach.header;
  return offer !== undefined && device === 'own' ? offer : coachSignatureHash(coach.parts);
}

/**
 * The first is the original, and each later one is an addendum to the one before it, which both had
 * signed, in the same document, by the same coach, and with the member's same key or one that is said
 * to have taken its place. What was said about earlier keys stays said.
 */
export function checkChain(envelopes: readonly OpenedEnvelope[]): Check {
  const say = checkWords.chain;
  envelopes.forEach(({ payload }, index) => {
    const before = envelopes[index - 1];
    if (before === undefined) {
      must(payload.type === 'original' && payload.prev === null, 'chain', say.failed);
      return;
    }
    const { roles } = before.payload;
    must(
      payload.type === 'addendum' &&
        payload.prev === hashOf(before) &&
        before.member !== null &&
        payload.documentId === before.payload.documentId &&
        payload.version > before.payload.version &&
        payload.roles.coach.key === roles.coach.key &&
        followsKeys(roles.member, payload.roles.member),
      'chain',
      say.failed,
    );
  });
  return passed('chain', envelopes.length === 1 ? say.single : say.passed);
}

/** The bundle is canonical, so this is of the envelope's text as it stands in the file. */
function hashOf({ parts }: OpenedEnvelope): string {
  return sha256(JSON.stringify(parts));
}

type MemberRole = OpenedEnvelope['payload']['roles']['member'];

function followsKeys(before: MemberRole, after: MemberRole): boolean {
  const said = before.earlierKeys ?? [];
  const says = after.earlierKeys ?? [];
  const kept = said.every(
    ({ key, replacedAt }, at) => says[at]?.key === key && says[at].replacedAt === replacedAt,
  );
  const replaced = says.slice(said.length).some(({ key }) => key === before.key);
  return kept && (after.key === before.key ? says.length === said.length : replaced);
}

export function checkHiddenCharacters(envelopes: readonly OpenedEnvelope[]): Check {
  const say = checkWords.hidden_characters;
  for (const { payload, member } of envelopes) {
    const names = [payload.roles.coach.name, payload.roles.member.name];
    if (member) names.push(member.header.name);
    must(!names.some(isDeceptiveName), 'hidden_characters', say.failed);
    const said = [payload, member?.header.comment ?? ''];
    must(!hidesCharacters(said), 'hidden_characters', say.failed);
  }
  return passed('hidden_characters', say.passed);
}
