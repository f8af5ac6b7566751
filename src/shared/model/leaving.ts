import type { ActionOwner } from './action.ts';
import type { SessionPlan } from './session.ts';
import type { SharedAction, SignatureMark, SignedLink, SummaryContent } from './summary.ts';

/** Words as they stand, or a date, which only the window can write as its reader does. */
export type LeavingPiece =
  | string
  | { readonly instant: string; readonly zone: string }
  | { readonly day: string };

/** One line of the leak guard: exactly what would leave, and what it is called. */
export interface LeavingItem {
  readonly label: string;
  /** One after the other, with nothing between. */
  readonly pieces: readonly LeavingPiece[];
}

/** The words by which the leak guard names each thing; they come from the catalogue. */
export interface LeavingLabels {
  readonly when: string;
  readonly outcome: string;
  readonly memberWords: string;
  readonly insight: string;
  readonly action: string;
  /** Who does a next step. */
  readonly owner: Readonly<Record<ActionOwner, string>>;
  readonly done: string;
  readonly minutes: (count: number) => string;
  readonly next: string;
  /** What was written in signing. */
  readonly comment: string;
  /** The same, where it was signed to decline. */
  readonly reason: string;
}

/** Exactly what would leave with a link of a summary's chain, line by line, for the coach to read first. */
export function leavingItems(
  { content, signatures }: Pick<SignedLink, 'content' | 'signatures'>,
  labels: LeavingLabels,
): readonly LeavingItem[] {
  return [...contentItems(content, labels), ...signatures.flatMap((mark) => said(mark, labels))];
}

/** What leaves of the content alone, line by line. */
export function contentItems(
  content: SummaryContent,
  labels: LeavingLabels,
): readonly LeavingItem[] {
  const { text, plan } = content.next;
  const planned = plan === null ? [] : whenAndWhere(plan, labels);
  const between = plan === null || text === '' ? '' : '\n';
  return [
    { label: labels.when, pieces: whenAndWhere(content.session, labels) },
    { label: labels.outcome, pieces: [content.outcome] },
    { label: labels.memberWords, pieces: [content.memberWords] },
    ...content.answers.map((answer) => ({ label: answer.question, pieces: [answer.text] })),
    ...content.insights.map((insight) => ({ label: labels.insight, pieces: [insight] })),
    ...content.actions.map((action) => ({ label: labels.action, pieces: step(action, labels) })),
    { label: labels.next, pieces: [...planned, `${between}${text}`] },
  ].filter(({ pieces }) => pieces.some((piece) => piece !== ''));
}

function step(
  { text, owner, due, done }: SharedAction,
  labels: LeavingLabels,
): readonly LeavingPiece[] {
  return [
    `${text} (${labels.owner[owner]}`,
    ...(due === null ? [] : [', ', { day: due }]),
    done ? `, ${labels.done})` : ')',
  ];
}

function whenAndWhere(
  { startsAt, zone, durationMinutes, place }: SessionPlan,
  { minutes }: LeavingLabels,
): readonly LeavingPiece[] {
  const after = place === '' ? '' : `, ${place}`;
  return [{ instant: startsAt, zone }, `, ${minutes(durationMinutes)}${after}`];
}

function said({ meaning, comment }: SignatureMark, labels: LeavingLabels): readonly LeavingItem[] {
  if (comment === '') return [];
  return [{ label: meaning === 'declined' ? labels.reason : labels.comment, pieces: [comment] }];
}
