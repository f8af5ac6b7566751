import type { Cadence } from '../../model/schedule/cadence.ts';
import type { Absentee, Mover } from '../../model/schedule.ts';
import type { InviteLabels } from '../../model/schedule/invite.ts';

const every = (weeks: number) => (weeks === 1 ? 'Every week' : `Every ${weeks} weeks`);
const levels: { readonly [level in 1 | 2 | 3 | 4]: string } = {
  1: 'new to it',
  2: 'on the way',
  3: 'fairly sure',
  4: 'at home in it',
};

/** What stands lowest, and what its levels mean for how often to meet. */
function cadenceReason({ because, of }: Cadence): string {
  const { kind, title, competence, confidence } = because;
  const what = kind === 'goal' ? 'The goal' : 'The focus area';
  const said = [
    ...(competence === null ? [] : [`competence is ${levels[competence]} (${competence} of 4)`]),
    ...(confidence === null ? [] : [`confidence is ${levels[confidence]} (${confidence} of 4)`]),
  ].join(', ');
  const among = of === 1 ? '' : ` It asks for the most support of ${of}.`;
  return `${what} “${title}”: ${said}.${among} The lower these are, the more often it helps to meet.`;
}

const absent: { readonly [who in Absentee]: string } = {
  member: 'They could not come',
  coach: 'I could not come',
  both: 'Neither of us came',
};

const leaves: InviteLabels = {
  title: 'Title',
  when: 'When',
  duration: 'Length',
  place: 'Place',
  topic: 'Topic',
  minutes: (count) => `${count} minutes`,
};

/** When people are met: the usual slot, what became of sessions, the invite. */
export const schedule = {
  title: 'Usual slot',
  none: 'No usual slot yet. With one, the next session is one click away.',
  set: 'Set a usual slot',
  change: 'Change',
  setTitle: (name: string) => `When you usually meet ${name}`,
  every,
  slot: (weeks: number, weekday: string, time: string) => `${every(weeks)}, ${weekday} at ${time}`,
  inZone: (zone: string) => `by the clocks of ${zone}`,
  cadence: 'How often',
  weekday: 'Day',
  firstDay: 'Counted from',
  firstDayHint: 'The first is on this day, or on the next of that weekday.',
  zone: 'Time zone',
  zoneHint: 'In summer and winter the same time on these clocks.',
  unknownZone: 'This computer does not know that time zone. Please choose one of the list.',
  missingTime: 'Please choose a time.',
  save: 'Set it',
  remove: 'Drop the usual slot',
  saved: 'The usual slot is set. Sessions that are planned stay where they are.',
  removed: 'There is no usual slot any more. Sessions that are planned stay where they are.',
  back: 'The usual slot is back.',
  next: 'Next days',
  skip: 'Leave out',
  skipDay: (day: string) => `Leave out ${day}`,
  skipped: 'Left out',
  take: 'Take in again',
  takeDay: (day: string) => `Take in again: ${day}`,
  dayPlanned: 'Planned',
  dayMoved: 'Moved',
  planNow: 'Plan it',
  planDay: (day: string) => `Plan it: ${day}`,
  suggestion: 'Suggested',
  cadenceReason,
  noCadence:
    'Say on a goal or a focus area how competent and confident they are, and a rhythm is suggested here.',
  asSuggested: 'That is what you have.',
  takeThis: 'Use this',
  youDecide: 'A suggestion; you decide.',

  missedBy: {
    member: 'Missed: they could not come',
    coach: 'Missed: you could not come',
    both: 'Missed by both',
  } satisfies {
    readonly [who in Absentee]: string;
  },
  absent,
  miss: 'It did not take place',
  unmiss: 'It was not missed',
  missToast: 'Noted: the session did not take place.',
  unmissToast: 'The session is planned again.',
  movedFrom: (when: string) => `moved from ${when}`,
  whoMoved: 'Whose wish was it?',
  movedBy: { member: 'Theirs', coach: 'Mine', unknown: 'Not said' } satisfies {
    readonly [who in Mover | 'unknown']: string;
  },
  overlap: (who: string, when: string) => `At that time you also meet ${who} (${when}).`,
  overlapHint: 'You can plan it all the same.',

  invite: 'Calendar invite',
  inviteTitle: 'Calendar invite',
  inviteLead:
    'A file for their calendar. Send it the way you like; this app sends nothing. Only what stands here is in it:',
  inviteName: (names: { readonly coach: string; readonly member: string } | null) =>
    names === null ? '1-1 session' : `1-1: ${names.coach} and ${names.member}`,
  inviteNamed: 'Both names in the title',
  inviteNoTopics:
    'No topics: nothing on the running list is marked to be shared. Mark what may stand in the invite there.',
  inviteNothingElse: 'No notes and no answers are in it, and nobody’s address.',
  inviteExport: 'Save the file',
  inviteUpdate: 'Save the update',
  inviteCurrent: 'This invite is out. Saving it again changes nothing in their calendar.',
  inviteChanged:
    'The agenda changed since the invite was saved. Saving it again updates the entry.',
  inviteOutdated:
    'The invite is out of date: the session was moved or changed since. Save it again, and the same entry moves along.',
  inviteOutdatedMark: 'Invite out of date',
  inviteSaved: (file: string) => `Saved as ${file}. Send it on for it to take effect.`,
  inviteTakeBack: 'Take the invite back',
  inviteTakenBack: (file: string) =>
    `Saved as ${file}. Send it on, and the entry is taken out of their calendar.`,
  inviteLeaves: leaves,
  inviteCount: (count: number) => (count === 1 ? 'One line leaves' : `${count} lines leave`),
  agenda: 'What we want to talk about:',
};
