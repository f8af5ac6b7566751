import type { SessionDocument } from '#shared/model/document.ts';
import type { SessionPlan, SessionRef } from '#shared/model/session.ts';
import {
  share,
  withQuestionsOf,
  withTextsAsSigned,
  withWordsOfMember,
} from '#shared/model/sharing.ts';
import type { SharedContent, SummaryContent } from '#shared/model/summary.ts';
import { everyWord, words } from '#shared/words/index.ts';
import { AppError } from '#shared/errors.ts';
import type { ReadableDb } from '../sql/db.ts';
import { findSession, nextPlanned, sessionText } from '../sql/queries/sessions.ts';
import { allValues } from '../sql/queries/values.ts';
import { templateAsAsked } from '../templates/as-asked.ts';

/** What a session shares as it stands now. */
export function contentOf(db: ReadableDb, sessionId: string): SharedContent {
  return contentWith(db, sessionId, (session) => nextAfter(db, session));
}

/**
 * What a session shares as it stands now, so that it can be compared with what was signed of it: what is
 * no part of the session is as it was then. A session may have been planned since, and in the words of a
 * question the name, the outcome of another session or the machine's language may have changed.
 *
 * @param asked whether the questions are still those that were signed
 */
export function contentBeside(
  db: ReadableDb,
  sessionId: string,
  signed: SummaryContent,
  asked: boolean,
): SharedContent {
  const saidIn = (say: CatalogueWords) => {
    const content = contentWith(db, sessionId, () => signed.next.plan, say);
    return asked ? withQuestionsOf(content, signed) : content;
  };
  // A feedback's parts and the kinds of values were named in the language in which the app was then.
  return withTextsAsSigned(saidIn(words), Object.values(everyWord).map(saidIn), signed);
}

type CatalogueWords = Pick<typeof words, 'blocks' | 'insights'>;

function contentWith(
  db: ReadableDb,
  sessionId: string,
  nextOf: (session: SessionRef) => SessionPlan | null,
  say: CatalogueWords = words,
): SharedContent {
  const session = findSession(db, sessionId);
  const text = sessionText(db, sessionId);
  if (!session || !text) throw new AppError('not_found');
  return share(
    session,
    templateAsAsked(db, session, text),
    JSON.parse(text.document) as SessionDocument,
    nextOf(session),
    { parts: say.blocks.parts, valueLine: (valueId) => valueLine(db, valueId, say) },
  );
}

/** 'Norm: Whoever is asked decides'. A value in the bin keeps its name. */
export function valueLine(
  db: ReadableDb,
  valueId: string,
  say: Pick<CatalogueWords, 'insights'> = words,
): string | null {
  const value = allValues(db).find(({ id }) => id === valueId);
  return value === undefined ? null : `${say.insights.kinds[value.kind]}: ${value.text}`;
}

/** The content with what the team member wrote in their turn, if they wrote. */
export function withMemberWords(content: SharedContent, words: string | null): SharedContent {
  return words === null ? content : withWordsOfMember(content, words);
}

function nextAfter(db: ReadableDb, session: SessionRef): SessionPlan | null {
  const from = new Date(Date.parse(session.startsAt) + 1).toISOString();
  return nextPlanned(db, { personId: session.personId, from, now: from }) ?? null;
}
