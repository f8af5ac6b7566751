import type { LeavingItem, LeavingLabels, LeavingPiece } from '../leaving.ts';
import type { ReportContent, ReportedAcknowledgement, ReportedAction } from './report.ts';

/** The words by which the leak guard names what a report says beside what a summary does. */
export interface ReportLabels extends Pick<LeavingLabels, 'outcome' | 'action' | 'owner'> {
  readonly held: string;
  readonly cosigned: string;
  readonly acknowledgement: string;
  readonly feedback: Readonly<Record<'given' | 'received', string>>;
  readonly goal: string;
  readonly focusArea: string;
  readonly by: string;
  readonly doneOn: string;
  readonly doneUndated: string;
  readonly course: (from: number, to: number) => string;
  readonly from: (baseline: number) => string;
}

/** Exactly what would leave with a report, line by line, for the coach to read first. */
export function reportItems(
  { sessions, actions, acknowledgements, feedback, goals, focusAreas }: ReportContent,
  labels: ReportLabels,
): readonly LeavingItem[] {
  return [
    ...sessions.flatMap(({ startsAt, zone, outcome, cosigned }) => [
      {
        label: labels.held,
        pieces: [{ instant: startsAt, zone }, cosigned ? `, ${labels.cosigned}` : ''],
      },
      ...(outcome === '' ? [] : [{ label: labels.outcome, pieces: [outcome] }]),
    ]),
    ...actions.map((action) => ({ label: labels.action, pieces: step(action, labels) })),
    ...acknowledgements.map((each) => ({ label: labels.acknowledgement, pieces: [valued(each)] })),
    ...feedback.map((each) => ({
      label: labels.feedback[each.direction],
      pieces: [valued(each)],
    })),
    ...goals.map(({ title, measure, startValue, targetValue, checkIns }) => ({
      label: labels.goal,
      pieces: [
        [title, measure].filter(Boolean).join(', '),
        `\n${labels.course(startValue, targetValue)}`,
        ...checkIns.flatMap(dated),
      ],
    })),
    ...focusAreas.map(({ title, baseline, ratings }) => ({
      label: labels.focusArea,
      pieces: [`${title}\n${labels.from(baseline)}`, ...ratings.flatMap(dated)],
    })),
  ];
}

function step(
  { text, owner, due, done, doneOn }: ReportedAction,
  labels: ReportLabels,
): readonly LeavingPiece[] {
  return [
    `${text} (${labels.owner[owner]}`,
    ...(due === null ? [] : [`, ${labels.by} `, { day: due }]),
    ...(done && doneOn !== null ? [`, ${labels.doneOn} `, { day: doneOn }] : []),
    done && doneOn === null ? `, ${labels.doneUndated})` : ')',
  ];
}

function valued({ text, value }: ReportedAcknowledgement): string {
  return value === null ? text : `${text}\n${value}`;
}

function dated({
  day,
  value,
}: {
  readonly day: string;
  readonly value: number;
}): readonly LeavingPiece[] {
  return ['\n', { day }, `: ${value}`];
}
