import type { SessionDocument } from '#shared/model/document.ts';
import type { SharedContent } from '#shared/model/summary.ts';
import { knownText } from '../sessions/text.ts';
import type { ReadableDb } from '../sql/db.ts';
import { findSummary, linksBefore } from '../sql/queries/summaries.ts';
import { contentBeside, contentOf } from './content.ts';
import { readEnvelope } from './signatures.ts';

/** What a session said, and which questions it answered, when an addendum to its summary was begun. */
export interface BaseText {
  readonly templateId: string;
  readonly templateVersion: number;
  readonly document: SessionDocument;
}

/**
 * What the newest link of a session's summary would say if it were signed now. An addendum differs from
 * what it follows only by what was changed in the session: the next session that was planned then, and
 * the wording of the questions, stay as they were signed.
 */
export function unsignedContent(db: ReadableDb, sessionId: string): SharedContent {
  const link = findSummary(db, sessionId);
  const amended = link && linksBefore(db, link).at(-1);
  if (!amended || link.baseDocument === null) return contentOf(db, sessionId);
  const base = JSON.parse(link.baseDocument) as BaseText;
  const text = knownText(db, sessionId);
  const asked =
    text.templateId === base.templateId && text.templateVersion === base.templateVersion;
  return contentBeside(db, sessionId, readEnvelope(amended.envelope).payload.content, asked);
}
