import { AppError } from '#shared/errors.ts';
import { clockAt } from '#shared/model/schedule/wall-clock.ts';
import type { SharedContent } from '#shared/model/summary.ts';
import { locale } from '#shared/words/language.ts';
import type { Vault } from '../context.ts';
import type { DraftExport } from '../protocol.ts';
import type { ReadableDb } from '../sql/db.ts';
import { readSettings } from '../sql/queries/settings.ts';
import { findSummary } from '../sql/queries/summaries.ts';
import { getSummary } from './coach.ts';
import { withMemberWords } from './content.ts';
import { unsignedContent } from './unsigned.ts';

/** What the newest link would say if it were signed now, with what the team member wrote. */
export function draftContent(db: ReadableDb, sessionId: string): SharedContent {
  const memberWords = findSummary(db, sessionId)?.memberWords ?? null;
  return withMemberWords(unsignedContent(db, sessionId), memberWords);
}

/**
 * What a summary, or an addendum that was begun, would say if it were signed now. Marked as a draft, and
 * without a bundle: there is nothing signed to put in.
 *
 * @throws AppError `not_found`; `already_signed` where the newest link is signed
 */
export function readDraft(vault: Vault<ReadableDb>, sessionId: string): DraftExport {
  const summary = getSummary(vault, { sessionId });
  if (summary.state !== 'none') throw new AppError('already_signed');
  const { version, coachName, memberName, earlier, earlierKeys } = summary;
  const content = draftContent(vault.db, sessionId);
  const { startsAt, zone } = content.session;
  const { paper } = readSettings(vault.db);
  return {
    sessionId,
    fileStem: `summary-draft-${clockAt(startsAt, zone).day}-${sessionId.slice(0, 8)}`,
    page: {
      documentId: null,
      version,
      coachName,
      memberName,
      content,
      signatures: [],
      earlier,
      earlierKeys,
      paper,
      locale: locale(),
    },
  };
}
