import type { SignedLink } from '#shared/model/summary.ts';
import type { ReadableDb } from '../sql/db.ts';
import { findSummary, linksBefore } from '../sql/queries/summaries.ts';
import type { SignedSummary, StoredSummary } from '../sql/queries/summaries.ts';
import { readEnvelope } from './signatures.ts';

/** The signed links that a link of a summary's chain follows, oldest first. */
export function earlierLinks(
  db: ReadableDb,
  link: Pick<StoredSummary, 'sessionId' | 'position'>,
): readonly SignedLink[] {
  return linksBefore(db, link).map(({ position, version, envelope }) => {
    const { payload, signatures } = readEnvelope(envelope);
    return { position, version, content: payload.content, signatures };
  });
}

/** Every link of a session's summary that is signed, oldest first: an addendum that was begun is none. */
export function signedLinks(db: ReadableDb, sessionId: string): readonly SignedSummary[] {
  const newest = findSummary(db, sessionId);
  if (!newest) return [];
  const before = linksBefore(db, newest);
  return newest.state === 'none' ? before : [...before, newest];
}
