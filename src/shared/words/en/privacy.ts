const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);
const counted = (one: string, many: string) => (count: number) =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

/** The bin, how long notes are kept, and destroying them for good. */
export const privacy = {
  title: 'Privacy',

  // Bin
  bin: 'Bin',
  binText:
    'What you remove waits here for 30 days and is then deleted, with everything in it. When the vault stays locked for more than a week, those days do not count.',
  binEmpty: 'The bin is empty.',
  binPeople: 'People',
  binSessions: 'Sessions',
  binItems: {
    agenda_item: 'Running list',
    goal: 'Goals',
    check_in: 'Check-ins',
    focus_area: 'Focus areas',
    observation: 'Observations',
    assessment: 'Assessments',
    value: 'Values, norms and objectives',
    question: 'Questions',
    tool: 'Tools',
    template: 'Templates',
  },
  assessment: 'Assessment',
  itemOf: (what: string, name: string) => `${what}, ${name}`,
  stillReferred: 'Stays here: sessions refer to it',
  itemRestored: 'It is back where it was.',
  itemBackInBin: 'It is in the bin again.',
  daysLeft: (count: number) => (count <= 0 ? 'Goes at the next unlocking' : `${days(count)} left`),
  removedOn: (day: string) => `Removed ${day}`,
  withSessions: (count: number) =>
    count === 0 ? 'no sessions' : counted('session', 'sessions')(count),
  sessionWith: (name: string) => `Session with ${name}`,
  restore: 'Restore',
  restoreNamed: (what: string) => `Restore: ${what}`,
  backInBin: (name: string) => `${name} is in the bin again.`,
  sessionBackInBin: 'The session is in the bin again.',
  personMenu: (name: string) => `More for ${name}`,

  // Retention
  keep: 'How long notes are kept',
  keepText:
    'For each person you can set a day until which you keep your notes. When it has passed, the person is listed here, and you decide. Nothing is deleted by itself.',
  keepEmpty: 'Nobody’s day has passed.',
  keepDue: (day: string) => `Notes kept until ${day}`,
  keepLonger: 'Keep longer',
  keepLongerNamed: (name: string) => `Keep longer: ${name}`,
  keepAsk: 'Keep notes until …',
  keepTitle: (name: string) => `Keep notes about ${name} until`,
  keepDay: 'Last day',
  keepHint:
    'When this day has passed, Settings, Privacy lists this person. Nothing is deleted by itself.',
  keepSuggest: 'Suggestions',
  keepYears: (count: number) => (count === 1 ? 'In 1 year' : `In ${count} years`),
  keepNoLimit: 'No last day',
  keepMissing: 'Please choose a day.',
  keepFar: 'That is more than fifty years away. Please check the year.',
  keepPast: 'This day has passed already, so the person is listed at once.',
  kept: (name: string, day: string) => `Notes about ${name} are kept until ${day}.`,
  keptNoLimit: (name: string) => `Notes about ${name} have no last day.`,

  // Shred
  shred: 'Destroy for good',
  shredAsk: 'Destroy for good …',
  shredTitle: (name: string) => `Destroy everything about ${name}`,
  shredLead:
    'This cannot be undone, not even from the bin. These go from the vault, from search, and from the free space of its file:',
  shredCounts: {
    sessions: counted('session, with your own notes', 'sessions, with your own notes'),
    actions: counted('next step', 'next steps'),
    insights: counted('insight', 'insights'),
    feedback: counted('piece of feedback', 'pieces of feedback'),
    acknowledgements: counted('acknowledgement', 'acknowledgements'),
    agendaItems: counted('item of the running list', 'items of the running list'),
    goals: counted('goal, with its check-ins', 'goals, with their check-ins'),
    focusAreas: counted(
      'focus area, with what you observed',
      'focus areas, with what you observed',
    ),
    assessments: counted('assessment', 'assessments'),
    profileFields: counted('part of the profile', 'parts of the profile'),
    schedules: counted('usual slot', 'usual slots'),
    revisions: counted('earlier text', 'earlier texts'),
    attachments: counted('file or image', 'files and images'),
    summaries: counted('summary, with its signatures', 'summaries, with their signatures'),
    searches: counted(
      'search that you saved or made, with a part of the name',
      'searches that you saved or made, with a part of the name',
    ),
  },
  shredNothing: 'Only the name: nothing was written yet.',
  shredStays: 'What stays elsewhere',
  shredExports:
    'Summaries that you exported are files of their own, on this laptop or with others. They are out of reach.',
  shredNoBackups: 'No backup that this vault knows of holds this person.',
  shredBackups: (count: number) =>
    count === 1
      ? 'One backup still holds this person. It opens with the passphrase of its day:'
      : `${count} backups still hold this person. Each opens with the passphrase of its day:`,
  shredCopies: 'Copies that you made of the vault’s folder by hand are not known here.',
  backupGone: 'no longer in the folder',
  shredType: (name: string) => `Type ${name} to say that you mean it`,
  shredTypeWrong: 'This is not the same name. Nothing was destroyed.',
  shredPassphrase: 'Your passphrase',
  shredNow: 'Destroy for good',
  shreddedTitle: 'Destroyed',
  shredded: (name: string) =>
    `Everything about ${name} is gone from this vault. The activity log says that a person was destroyed, and not who.`,
  shreddedBackups: (count: number) =>
    count === 1
      ? 'One backup still holds it. Delete the file by hand if it has to go, too:'
      : `${count} backups still hold it. Delete the files by hand if they have to go, too:`,
  shreddedNoBackups: 'No backup that this vault knows of holds it.',
  done: 'Done',
};
