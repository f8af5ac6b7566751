import { shortLabel } from '#shared/model/bin.ts';
import type { Template } from '#shared/model/framework/template.ts';
import { filledSteps } from '#shared/model/framework/variables.ts';
import type { SessionRef } from '#shared/model/session.ts';
import { spanOf } from '#shared/summary-page/dates.ts';
import { locale } from '#shared/words/language.ts';
import { templates as text } from '#shared/words/templates.ts';
import type { ReadableDb } from '../sql/db.ts';
import { lastSharedOutcome } from '../sql/queries/entries.ts';
import { findTemplate } from '../sql/queries/templates.ts';

/** An outcome has to fit into a question. */
const longestOutcome = 160;

/**
 * A template as it is asked in `session`, with its variables filled in. The last outcome is one that the
 * coach shared: a question can be part of a summary, and nothing private may get there.
 *
 * @param kept the version that the session's text, or a revision of it, was written with
 */
export function templateAsAsked(
  db: ReadableDb,
  session: SessionRef,
  kept: { readonly templateId: string; readonly templateVersion: number },
): Template {
  const { personId, startsAt } = session;
  const outcome = lastSharedOutcome(db, { personId, before: startsAt });
  const template = findTemplate(db, kept);
  const steps = filledSteps(template.steps, {
    person: session.personName,
    date: spanOf(session, locale()).day,
    lastOutcome:
      outcome === undefined
        ? text.noOutcome
        : shortLabel(outcome.slice(0, 2_000).replaceAll(/\s+/gu, ' '), longestOutcome),
  });
  return { ...template, steps };
}
