import type { ActionOwner } from '../../model/action.ts';
import type { FeedbackDirection, FeedbackPart } from '../../model/feedback.ts';
import type { ProfileField } from '../../model/profile.ts';
import { profile } from './profile.ts';

const owner: { readonly [each in ActionOwner]: string } = {
  member: 'team member',
  coach: 'coach',
};
const feedback: { readonly [each in FeedbackDirection]: string } = {
  given: 'Feedback given',
  received: 'Feedback received',
};
const feedbackParts: { readonly [each in FeedbackPart]: string } = {
  situation: 'Situation',
  impact: 'Impact',
  input: 'Their view',
  followUp: 'Follow-up',
};
const profileLabels: { readonly [field in ProfileField]: string } = {
  expectations: profile.fields.expectations.label,
  logistics: profile.fields.logistics.label,
  communication: profile.fields.communication.label,
  frustrations: profile.fields.frustrations.label,
  motivations: profile.fields.motivations.label,
  clean_slate: profile.fields.clean_slate.label,
  results: profile.fields.results.label,
  relationship: profile.fields.relationship.label,
};

const number = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

/** The export of everything: its page, and the files in it that people read. */
export const archive = {
  title: 'Export',
  lead: 'Take everything with you, in formats that other programs read. Nothing keeps you here.',
  holds: ({
    people,
    sessions,
    summaries,
  }: {
    readonly people: number;
    readonly sessions: number;
    readonly summaries: number;
  }) =>
    `${[
      number(people, 'person', 'people'),
      number(sessions, 'session', 'sessions'),
      ...(summaries === 0 ? [] : [number(summaries, 'signed summary', 'signed summaries')]),
    ].join(', ')}, with everything that belongs to them.`,
  whatTitle: 'What is in the file',
  what: [
    {
      name: 'Markdown',
      text: 'Every person and every session as text, in a folder for each person. Any editor opens it, and Obsidian or Joplin take it in as it is.',
    },
    {
      name: 'Signed summaries',
      text: 'Each as the file that anyone can check without Countersign.',
    },
    {
      name: 'CSV',
      text: 'All next steps as a table.',
    },
    {
      name: 'Attachments',
      text: 'Every file and image, as it was put in.',
    },
    {
      name: 'JSON',
      text: 'All of it once more, row by row, with a published description. From this Countersign makes the same vault again.',
    },
  ],
  stays: 'What stays',
  staysText:
    'Your keys never leave in the open: they are sealed with your passphrase, as they are in a backup. Where your backups lie stays behind, because it is about this computer.',
  warningTitle: 'Anyone who has this file can read all of it',
  warning:
    'It is not encrypted: your private notes, the names, and what you wrote about people stand in it as plain text. Keep it where only you can get at it, and delete it when you no longer need it. To keep a second copy safe, make a backup instead.',
  begin: 'Export everything…',
  dialogTitle: 'Export everything',
  submit: 'Export, readable by anyone',
  saveTitle: 'Save everything, readable by anyone',
  doneTitle: 'Everything was exported',
  done: (fileName: string, folder: string) => `${fileName} is in ${folder}.`,
  doneSize: (size: string) =>
    `It has ${size}, and holds the vault as it was when the export began.`,
  readingBack:
    'To make a vault of it again, choose this file where you restore a backup. It opens with the passphrase of today.',
  close: 'Done',

  // In the files
  readMe: ({
    name,
    madeAt,
    people,
    sessions,
  }: {
    readonly name: string;
    readonly madeAt: string;
    readonly people: number;
    readonly sessions: number;
  }) => `${name}
Exported from Countersign at ${madeAt}: ${number(people, 'person', 'people')} and ${number(sessions, 'session', 'sessions')}.

THIS IS NOT ENCRYPTED. Whoever has it can read all of it, also private notes.
Keep it where only you can get at it, and delete it when you no longer need it.

people/            a folder for each person: person.md, and a file for each session.
                   A *.countersign.json beside a session is its signed summary;
                   anyone can check it with "countersign verify".
library.md         values, questions, tools and templates
actions.csv        all next steps
attachments/       files and images, by number
countersign.json   what this export is
data/              every row, as JSON Lines: one file for each table, one row to a line
schema.json        the JSON Schema of countersign.json, sealed.json and of each file in data/
keyfile.json       the lock of the vault; it opens nothing without your passphrase
sealed.json        your secret keys, sealed

To make a vault of it again, choose this file in Countersign where you restore a
backup. It opens with the passphrase, or the recovery words, of the day of the
export. Countersign takes it only as it was made: change a copy, never this one.
`,
  library: 'Library',
  values: 'Values, norms and objectives',
  questions: 'Questions',
  tool: 'Tool',
  template: (name: string, version: number) => `Template: ${name} (version ${version})`,
  focus: 'Focus',
  notes: 'Only you',
  reflection: 'Looking back',
  shared: 'shared',
  private: 'private',
  owner,
  due: (day: string) => `by ${day}`,
  feedback,
  feedbackParts,
  acknowledgement: 'Acknowledgement',
  insight: 'Insight',
  question: 'Question',
  boundary: 'Boundary',
  referred: 'referred',
  profile: profileLabels,
  agenda: 'Agenda',
  goals: 'Goals',
  goal: ({
    measure,
    start,
    target,
    due,
    status,
  }: {
    readonly measure: string;
    readonly start: number;
    readonly target: number;
    readonly due: string | null;
    readonly status: string;
  }) => `${measure}: from ${start} to ${target}${due === null ? '' : `, by ${due}`}, ${status}`,
  focusAreas: 'Focus areas',
  baseline: (value: number, day: string) => `${value} of 10 on ${day}`,
  assessments: 'Assessments',
  rater: (rater: string) => `by: ${rater}`,
  columns: {
    person: 'Person',
    session: 'Session',
    text: 'Next step',
    owner: 'Whose',
    due: 'Due',
    done: 'Done',
    doneAt: 'Done at',
  },
};
