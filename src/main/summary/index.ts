/** Signed summaries: build, sign, verify, print, seal (DESIGN 7). Knows neither windows nor SQL. */
export { coachKeys } from './keys/coach-keys.ts';
export { fingerprintWords, isPin } from './keys/fingerprint-words.ts';
export { makeMemberKey, openMemberKey } from './keys/member-key.ts';
export type { NewMemberKey } from './keys/member-key.ts';
export { buildPayload, bundleOf, countersign, issue, readEnvelope } from './sign.ts';
export type { Countersigning, Envelope, NewSummary } from './sign.ts';
export { auditHeadsOf } from './verify/audit-heads.ts';
export { verifyBundle } from './verify/verify-bundle.ts';
export { verifyFile } from './verify/verify-file.ts';
export { attachBundle, sealPdf } from './pdf/index.ts';
export { kitHtml } from './page/kit-html.ts';
export { reportHtml, reportMarkdown } from './page/report-file.ts';
export { summaryHtml } from './page/summary-html.ts';
export { summaryMarkdown } from './page/summary-markdown.ts';
export { verifyPageFile } from './page/verify-page-file.ts';
