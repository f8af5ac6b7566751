import type { SignatureMark, SignedLink, SummaryPage } from '#shared/model/summary.ts';
import { memberHasSigned } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';

export interface StandingStep {
  readonly title: string;
  /** `declined` is done as well: an answer, and no alarm. */
  readonly place: 'done' | 'declined' | 'now' | 'ahead';
  /** What was said at it, and when by the signer's clock: ISO 8601 instant, or null. */
  readonly said: readonly { readonly text: string; readonly at: string | null }[];
  /** The comment or the reason that was signed with it; empty when there is none. */
  readonly comment: string;
  /** The link of the chain that can be read as it was signed; null where the step is none. */
  readonly position: number | null;
}

type Chain = Pick<SummaryPage, 'state' | 'memberName' | 'signatures' | 'position' | 'earlier'>;

/**
 * The path of a summary: each link that was signed before in one step, and the newest in three. Exactly
 * one step is `now`, until both have signed.
 */
export function standingSteps(summary: Chain): readonly StandingStep[] {
  return [...summary.earlier.map(signedStep), ...newestSteps(summary)];
}

function signedStep({ position, signatures }: SignedLink): StandingStep {
  const { path, signature } = words.summary;
  const member = signatures.find(({ role }) => role === 'member');
  return {
    title: path.link(position),
    place: placeOf(member),
    said: signatures.map(({ role, name, meaning, claimedTime }) => ({
      text: role === 'coach' ? path.youSigned : path.said(name, signature.meaning[meaning]),
      at: claimedTime,
    })),
    comment: member?.comment ?? '',
    position,
  };
}

function newestSteps({
  state,
  memberName,
  signatures,
  position,
}: Chain): readonly [StandingStep, StandingStep, StandingStep] {
  const { path, signature } = words.summary;
  const coach = signatures.find(({ role }) => role === 'coach');
  const member = signatures.find(({ role }) => role === 'member');
  const step = { said: [], comment: '', position: null };
  const begun = { text: position === 0 ? path.writtenNow : path.begun, at: null };
  return [
    {
      ...step,
      title: position === 0 ? path.written : path.link(position),
      place: state === 'none' ? 'now' : 'done',
      said: state === 'none' ? [begun] : [],
    },
    {
      ...step,
      title: path.signedByCoach,
      place: state === 'none' ? 'ahead' : 'done',
      said: coach === undefined ? [] : [{ text: '', at: coach.claimedTime }],
    },
    {
      ...step,
      title: memberTitle(state, memberName),
      place: memberHasSigned(state) ? placeOf(member) : state === 'issued' ? 'now' : 'ahead',
      said:
        member === undefined
          ? []
          : [
              {
                text: member.meaning === 'declined' ? '' : signature.meaning[member.meaning],
                at: member.claimedTime,
              },
            ],
      comment: member?.comment ?? '',
    },
  ];
}

function memberTitle(state: SummaryPage['state'], memberName: string): string {
  const { path } = words.summary;
  if (state === 'issued') return path.waitingFor(memberName);
  return state === 'declined' ? path.declinedByMember(memberName) : path.signedByMember(memberName);
}

function placeOf(member: SignatureMark | undefined): 'done' | 'declined' {
  return member?.meaning === 'declined' ? 'declined' : 'done';
}
