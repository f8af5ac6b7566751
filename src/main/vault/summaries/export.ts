import { AppError } from '#shared/errors.ts';
import { clockAt } from '#shared/model/schedule/wall-clock.ts';
import { locale } from '#shared/words/language.ts';
import { bundleOf, coachKeys, readEnvelope } from './signatures.ts';
import type { PublicKey } from './signatures.ts';
import { record } from '../audit/chain.ts';
import type { Vault } from '../context.ts';
import type { Leaving, SummaryExport } from '../protocol.ts';
import { knownSession } from '../sessions/plan.ts';
import type { ReadableDb } from '../sql/db.ts';
import { findMemberKey, replacedKeys } from '../sql/queries/member-keys.ts';
import { earlierLinks, signedLinks } from './links.ts';

/**
 * What leaves with an export: the bundle, and the pages to print. An addendum that was begun and is not
 * signed stays.
 *
 * @throws AppError `not_found`, `nothing_signed`
 */
export function readExport(vault: Vault<ReadableDb>, sessionId: string): SummaryExport {
  const { db } = vault;
  const { personId } = knownSession(db, sessionId);
  const links = signedLinks(db, sessionId);
  const newest = links.at(-1);
  if (!newest) throw new AppError('nothing_signed');
  const { documentId, version } = newest;
  const { payload, signatures, earlierKeys } = readEnvelope(newest.envelope);
  const { startsAt, zone } = payload.content.session;
  return {
    documentId,
    fileStem: `summary-${clockAt(startsAt, zone).day}-${documentId.slice(0, 8)}`,
    bundle: bundleWith(
      vault,
      personId,
      links.map(({ envelope }) => envelope),
    ),
    page: {
      documentId,
      version,
      coachName: payload.roles.coach.name,
      memberName: payload.roles.member.name,
      content: payload.content,
      signatures,
      earlier: earlierLinks(db, newest),
      earlierKeys,
      paper: payload.rendering.paper,
      locale: locale(),
    },
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
export function recordExport({ db, auditKey, now }: Vault, { kind, subject }: Leaving): null {
  db.atomically(() => record(db, auditKey, { at: now(), kind, subject }));
  return null;
}

/** Seals a PDF with the coach's key for that, which never leaves the worker. */
export async function sealWithVault(vault: Vault, pdf: Uint8Array): Promise<Uint8Array> {
  const { sealPdf } = await import('#main/summary/index.ts');
  return sealPdf(pdf, coachKeys(vault.identitySeed), vault.now());
}
