import { clockAt } from '#shared/model/schedule/wall-clock.ts';
import { bundleOf, coachKeys, readEnvelope } from './signatures.ts';
import type { PublicKey } from './signatures.ts';
import { record } from '../audit/chain.ts';
import type { Vault } from '../context.ts';
import type { SummaryExport } from '../protocol.ts';
import { knownSession } from '../sessions/plan.ts';
import type { ReadableDb } from '../sql/db.ts';
import { findMemberKey, replacedKeys } from '../sql/queries/member-keys.ts';
import { linksBefore } from '../sql/queries/summaries.ts';
import { signedSummary } from './coach.ts';

/**
 * What leaves with an export: the bundle, and the page to print.
 *
 * @throws AppError `not_found`, `nothing_signed`
 */
export function readExport(vault: Vault<ReadableDb>, sessionId: string): SummaryExport {
  const { db } = vault;
  const summary = signedSummary(db, sessionId);
  const { payload, signatures } = readEnvelope(summary.envelope);
  const envelopes = [...linksBefore(db, summary), summary].map((link) => link.envelope);
  const { startsAt, zone } = payload.content.session;
  const { paper } = payload.rendering;
  return {
    documentId: summary.documentId,
    fileStem: `summary-${clockAt(startsAt, zone).day}-${summary.documentId.slice(0, 8)}`,
    bundle: bundleWith(vault, knownSession(db, sessionId).personId, envelopes),
    page: {
      documentId: summary.documentId,
      version: summary.version,
      coachName: payload.roles.coach.name,
      memberName: payload.roles.member.name,
      content: payload.content,
      signatures,
      paper,
      locale: Intl.DateTimeFormat().resolvedOptions().locale,
    },
    paper,
  };
}

/**
 * The bundle of envelopes that the coach and this person signed.
 *
 * @param newKeys keys of theirs that are not pinned yet
 */
export function bundleWith(
  { db, identitySeed }: Vault<ReadableDb>,
  personId: string,
  envelopes: readonly string[],
  newKeys: readonly PublicKey[] = [],
): string {
  return bundleOf(envelopes, [
    coachKeys(identitySeed).signing,
    ...memberKeysIn(db, personId, envelopes),
    ...newKeys,
  ]);
}

/** The member's keys that signed one of the envelopes. */
function memberKeysIn(
  db: ReadableDb,
  personId: string,
  envelopes: readonly string[],
): readonly PublicKey[] {
  const used = new Set(
    envelopes.flatMap((envelope) =>
      readEnvelope(envelope).signatures.map(({ key }) => key.thumbprint),
    ),
  );
  const pinned = findMemberKey(db, personId);
  return [...replacedKeys(db, personId), ...(pinned ? [pinned] : [])]
    .filter(({ thumbprint }) => used.has(thumbprint))
    .map(({ publicKey }) => JSON.parse(publicKey) as PublicKey);
}

/**
 * Records that a summary leaves. The bytes are on disk by then, but have no name yet: what could not be
 * recorded does not leave.
 */
export function recordExport({ db, auditKey, now }: Vault, documentId: string): null {
  db.atomically(() =>
    record(db, auditKey, { at: now(), kind: 'summary_exported', subject: documentId }),
  );
  return null;
}

/** Seals a PDF with the coach's key for that, which never leaves the worker. */
export async function sealWithVault(vault: Vault, pdf: Uint8Array): Promise<Uint8Array> {
  const { sealPdf } = await import('#main/summary/index.ts');
  return sealPdf(pdf, coachKeys(vault.identitySeed), vault.now());
}
