import type { FeedbackNode, SessionDocument } from '../document.ts';
import { inlineText, isTyped, textOf } from '../entry.ts';
import { feedbackParts } from '../feedback.ts';
import type { FeedbackPart } from '../feedback.ts';
import type { FocusArea } from '../focus-area.ts';
import type { Goal } from '../goal.ts';
import { untilOf } from './period.ts';
import type {
  ReportContent,
  ReportPeriod,
  ReportedAcknowledgement,
  ReportedAction,
  ReportedFeedback,
  ReportedSession,
  SharedReport,
} from './report.ts';

/** A session that was held, with its text where it is closed: before that, nothing of it is settled. */
export interface HeldForReport extends Omit<ReportedSession, 'outcome'> {
  readonly document: SessionDocument | null;
}

/** What blocks say beside their own words. */
interface ReportWords {
  readonly parts: Readonly<Record<FeedbackPart, string>>;
  /** The value of this id as it is read; null where it is not known any more. */
  readonly valueLine: (valueId: string) => string | null;
  /** Calendar day on which an action was done; null where nobody knows. */
  readonly doneOn: (actionId: string) => string | null;
}

const outcomePrompt = 'agreement.outcome';

/**
 * The sharing step of a report: from blocks that the coach has shared, and the goals and focus areas that
 * they ticked. Notes of check-ins and observations are the coach's own, so only the numbers go.
 *
 * @param sessions oldest first
 */
export function shareReport(
  period: ReportPeriod,
  sessions: readonly HeldForReport[],
  ticked: { readonly goals: readonly Goal[]; readonly focusAreas: readonly FocusArea[] },
  words: ReportWords,
): SharedReport {
  const documents = sessions.flatMap(({ document }) => document ?? []);
  const within = ({ day }: { readonly day: string }) => day >= period.from && day < untilOf(period);
  const content: ReportContent = {
    period: { length: period.length, from: period.from },
    sessions: sessions.map(({ startsAt, zone, cosigned, document }) => ({
      startsAt,
      zone,
      cosigned,
      outcome: document === null ? '' : outcomeOf(document),
    })),
    ...blocksOf(documents, words),
    goals: ticked.goals.map(({ title, measure, startValue, targetValue, checkIns }) => ({
      title,
      measure,
      startValue,
      targetValue,
      checkIns: checkIns.filter(within).map(({ day, value }) => ({ day, value })),
    })),
    focusAreas: ticked.focusAreas.map(({ title, baseline, observations }) => ({
      title,
      baseline,
      ratings: observations.filter(within).map(({ day, rating }) => ({ day, value: rating })),
    })),
  };
  return content as SharedReport;
}

function outcomeOf(document: SessionDocument): string {
  return document.content
    .flatMap((section) => section.content)
    .filter(({ attrs }) => attrs.promptId === outcomePrompt && attrs.shared)
    .map((prompt) => textOf(prompt.content.flatMap((block) => (isTyped(block) ? [] : [block]))))
    .join('\n');
}

function blocksOf(
  documents: readonly SessionDocument[],
  { parts, valueLine, doneOn }: ReportWords,
): Pick<ReportContent, 'actions' | 'acknowledgements' | 'feedback'> {
  const actions: ReportedAction[] = [];
  const acknowledgements: ReportedAcknowledgement[] = [];
  const feedback: ReportedFeedback[] = [];
  const valued = (text: string, valueId: string | null): ReportedAcknowledgement => ({
    text,
    value: valueId === null ? null : valueLine(valueId),
  });
  const prompts = documents.flatMap(({ content }) => content.flatMap((section) => section.content));
  for (const block of prompts.flatMap((prompt) => prompt.content)) {
    if (block.type === 'action' && block.attrs.shared) {
      const { id, owner, due, done } = block.attrs;
      const text = inlineText(block.content);
      if (text !== '') actions.push({ text, owner, due, done, doneOn: done ? doneOn(id) : null });
    } else if (block.type === 'acknowledgement' && block.attrs.shared) {
      const text = inlineText(block.content);
      if (text !== '') acknowledgements.push(valued(text, block.attrs.valueId));
    } else if (block.type === 'feedback' && block.attrs.shared) {
      const text = feedbackText(block, parts);
      const { direction, valueId } = block.attrs;
      if (text !== '') feedback.push({ ...valued(text, valueId), direction });
    }
  }
  return { actions, acknowledgements, feedback };
}

/** Each part that has words, after its name. */
function feedbackText({ content }: FeedbackNode, parts: ReportWords['parts']): string {
  return feedbackParts
    .flatMap((part) => content.filter(({ attrs }) => attrs.part === part))
    .map(({ attrs, content: said }) => ({ label: parts[attrs.part], text: inlineText(said) }))
    .filter(({ text }) => text !== '')
    .map(({ label, text }) => `${label}: ${text}`)
    .join('\n');
}
