import type { AgendaItem } from '../agenda.ts';
import type { LeavingItem } from '../leaving.ts';
import type { SessionPlan } from '../session.ts';

/** Where the invite of a session stands: never sent, or taken back; as the session is; or out of date. */
export type InviteState = 'none' | 'current' | 'outdated';

declare const shared: unique symbol;

/**
 * What an invite says (FRAMEWORK `invite`), and all that it can say: only `shareInvite` makes it, and the
 * writer of the file takes nothing else.
 */
export interface InviteContent {
  readonly [shared]: true;
  readonly title: string;
  readonly plan: SessionPlan;
  /** The topics of the agenda that are shared, theirs first. */
  readonly topics: readonly string[];
}

/** An invite as it would leave now. */
export interface InviteDraft {
  readonly content: InviteContent;
  readonly state: InviteState;
  /** Known to calendars for as long as the session is there; says nothing about it. */
  readonly uid: string;
  /** Grows with every change that leaves, so that a calendar knows the later one. */
  readonly sequence: number;
  /** The same left before, and was not taken back. */
  readonly again: boolean;
}

/**
 * The sharing step of an invite: when, where and how long, and of the running list what is shared.
 *
 * @param title what stands in the calendar; names only where the coach chose them
 * @param open the items of the running list that are open
 */
export function shareInvite(
  title: string,
  { startsAt, zone, durationMinutes, place }: SessionPlan,
  open: readonly AgendaItem[],
): InviteContent {
  const topics = open
    .filter((item) => item.shared)
    .toSorted((one, other) => Number(one.raisedBy === 'coach') - Number(other.raisedBy === 'coach'))
    .map((item) => oneLine(item.text));
  return {
    title: oneLine(title),
    plan: { startsAt, zone, durationMinutes, place: oneLine(place) },
    topics,
    // The mark is only for the compiler: nothing else can make one.
  } as Partial<InviteContent> as InviteContent;
}

/** The words by which the leak guard names each thing of an invite; they come from the catalogue. */
export interface InviteLabels {
  readonly title: string;
  readonly when: string;
  readonly duration: string;
  readonly place: string;
  readonly topic: string;
  readonly minutes: (count: number) => string;
}

/** Exactly what would leave, line by line, for the coach to read first. */
export function inviteLeaves(
  { title, plan, topics }: InviteContent,
  labels: InviteLabels,
): readonly LeavingItem[] {
  return [
    { label: labels.title, pieces: [title] },
    { label: labels.when, pieces: [{ instant: plan.startsAt, zone: plan.zone }] },
    { label: labels.duration, pieces: [labels.minutes(plan.durationMinutes)] },
    ...(plan.place === '' ? [] : [{ label: labels.place, pieces: [plan.place] }]),
    ...topics.map((text) => ({ label: labels.topic, pieces: [text] })),
  ];
}

/** A file of lines has no room for other control characters. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
