/**
 * The part of `main/summary` that signs, taken file by file: its index also brings the printing and
 * sealing of PDFs, which would make every unlocking wait for libraries that few sessions need.
 */
export { coachKeys } from '#main/summary/keys/coach-keys.ts';
export { publicPart } from '#main/summary/keys/ed25519.ts';
export { fingerprintOf } from '#main/summary/keys/fingerprint-words.ts';
export { makeMemberKey, openMemberKey } from '#main/summary/keys/member-key.ts';
export type { MemberKey } from '#main/summary/keys/member-key.ts';
export { buildPayload, bundleOf, countersign, issue, readEnvelope } from '#main/summary/sign.ts';
export { requireVisible } from '#main/summary/text-safety.ts';
export { mostEarlierKeys, mostEnvelopes } from '#main/summary/format.ts';
export type { EarlierKey, PublicKey } from '#main/summary/format.ts';
