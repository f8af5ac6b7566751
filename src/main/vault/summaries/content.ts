import type { SessionDocument } from '#shared/model/document.ts';
import type { SessionPlan } from '#shared/model/session.ts';
import { share } from '#shared/model/sharing.ts';
import type { SummaryContent } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { AppError } from '#shared/errors.ts';
import type { ReadableDb } from '../sql/db.ts';
import { findSession, nextPlanned, sessionText } from '../sql/queries/sessions.ts';
import { templateAsAsked } from '../templates/as-asked.ts';

/**
 * What a session shares as it stands now.
 *
 * @param next the person's next session to name; undefined for the one in the calendar
 */
export function contentOf(
  db: ReadableDb,
  sessionId: string,
  next?: SessionPlan | null,
): SummaryContent {
  const session = findSession(db, sessionId);
  const text = sessionText(db, sessionId);
  if (!session || !text) throw new AppError('not_found');
  return share(
    session,
    templateAsAsked(db, session, text),
    JSON.parse(text.document) as SessionDocument,
    next === undefined ? nextAfter(db, session) : next,
    words.blocks.parts,
  );
}

/** The content with what the team member wrote in their turn, if they wrote. */
export function withMemberWords(content: SummaryContent, words: string | null): SummaryContent {
  return words === null ? content : { ...content, memberWords: words };
}

function nextAfter(
  db: ReadableDb,
  session: SessionPlan & { readonly personId: string },
): SessionPlan | null {
  const from = new Date(Date.parse(session.startsAt) + 1).toISOString();
  return nextPlanned(db, { personId: session.personId, from }) ?? null;
}
