import type { ActionItem } from '#shared/model/action.ts';
import type { AgendaItem, CarriedForward } from '#shared/model/agenda.ts';
import type { SessionDocument } from '#shared/model/document.ts';
import { keptUnanswered } from '#shared/model/kept-questions.ts';
import { stepsIn } from '#shared/model/steps-in.ts';

/**
 * What would stay open if the session closed now: what its text says counts as it is typed, all else as it
 * is on disk.
 */
export function stillOpen(
  sessionId: string,
  document: SessionDocument,
  actions: readonly ActionItem[],
  agenda: readonly AgendaItem[],
): CarriedForward {
  const items = agenda.filter(({ discussedIn }) => discussedIn === null);
  const elsewhere = actions.filter((action) => !action.done && action.sessionId !== sessionId);
  const here = stepsIn(document).filter(({ done }) => !done);
  const kept = items.filter(({ kind }) => kind === 'question');
  const known = new Set(
    kept.filter((item) => item.sourceSessionId === sessionId).map(({ promptId }) => promptId),
  );
  const toKeep = keptUnanswered(document).filter((promptId) => !known.has(promptId));
  return {
    actions: elsewhere.length + here.length + items.filter(({ kind }) => kind === 'action').length,
    topics: items.filter(({ kind }) => kind === 'topic').length,
    questions: kept.length + toKeep.length,
  };
}
