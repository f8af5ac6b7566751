import type { SummaryPage } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { memberHasSigned } from '#shared/model/summary.ts';

export interface StandingStep {
  readonly title: string;
  readonly place: 'done' | 'now' | 'ahead';
  /** When its signature claims to have been made, ISO 8601 instant. */
  readonly at: string | null;
  readonly detail: string;
}

/** The path of a summary. Exactly one step is `now`, until both have signed and all are done. */
export function standingSteps(
  summary: Pick<SummaryPage, 'state' | 'memberName' | 'signatures'>,
): readonly [StandingStep, StandingStep, StandingStep] {
  const { path, signature } = words.summary;
  const { state, memberName } = summary;
  const coach = summary.signatures.find((mark) => mark.role === 'coach');
  const member = summary.signatures.find((mark) => mark.role === 'member');
  return [
    {
      title: path.written,
      place: state === 'none' ? 'now' : 'done',
      at: null,
      detail: state === 'none' ? path.writtenNow : '',
    },
    {
      title: path.signedByCoach,
      place: state === 'none' ? 'ahead' : 'done',
      at: coach?.claimedTime ?? null,
      detail: '',
    },
    {
      title: state === 'issued' ? path.waitingFor(memberName) : path.signedByMember(memberName),
      place: memberHasSigned(state) ? 'done' : state === 'issued' ? 'now' : 'ahead',
      at: member?.claimedTime ?? null,
      detail: member === undefined ? '' : signature.meaning[member.meaning],
    },
  ];
}
