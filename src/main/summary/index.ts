/** Signed summaries: build, sign, verify, print, seal (DESIGN 7). Knows neither windows nor SQL. */
export type { PublicKey, SummaryPayload } from './format.ts';
export { coachKeys } from './keys/coach-keys.ts';
export type { CoachKeys, SealKey } from './keys/coach-keys.ts';
export { fingerprintOf, fingerprintWords, isPin } from './keys/fingerprint-words.ts';
export { makeMemberKey, openMemberKey } from './keys/member-key.ts';
export type { Derive, MemberKey, MemberKeyCost, NewMemberKey } from './keys/member-key.ts';
export { buildPayload, bundleOf, countersign, issue, readEnvelope } from './sign.ts';
export type { Countersigning, Envelope, NewSummary, ReadEnvelope } from './sign.ts';
export { requireVisible } from './text-safety.ts';
export type { KeyPins } from './verify/check-envelopes.ts';
export { verifyBundle } from './verify/verify-bundle.ts';
export { verifyFile } from './verify/verify-file.ts';
export { attachBundle, readPdf, sealPdf } from './pdf/index.ts';
export { summaryHtml } from './page/summary-html.ts';
