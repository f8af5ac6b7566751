/** The home page. */
export const home = {
  morning: (name: string) => `Good morning, ${name}`,
  afternoon: (name: string) => `Good afternoon, ${name}`,
  evening: (name: string) => `Good evening, ${name}`,
  today: 'Today',
  nothingToday: 'No session today.',
  coming: 'Coming up',
  nothingComing: 'Nothing else is planned.',
  withoutNext: 'No next session yet',
  plan: 'Plan',
  planOn: (when: string) => `Plan ${when}`,
  planWithOn: (name: string, when: string) => `Plan ${when}: ${name}`,
  anotherTime: 'Another time',
  anotherTimeWith: (name: string) => `Plan a session with ${name} at another time`,
  unsettled: 'Did it take place?',
  unsettledHint: 'Planned, past, and without a word in it. Say once what became of it.',
  unsettledMore: (count: number) => `Show all ${count}`,
  unsettledFewer: 'Show fewer',
  held: 'Held',
  heldWith: (name: string, when: string) => `Held: ${name}, ${when}`,
  heldToast: 'Noted: the session was held.',
  notHeldToast: 'The session is open again.',
  missed: 'Missed',
  missedWith: (name: string, when: string) => `Missed: ${name}, ${when}`,
  moved: 'Moved',
  movedWith: (name: string, when: string) => `Moved: ${name}, ${when}`,
  actionsDue: 'Open actions due',
  allActions: (count: number) => `Show all ${count}`,
  fewerActions: 'Show fewer',
  start: 'Start',
  resume: 'Continue',
  openSession: 'Open',
  allSet: 'Nothing is due. Everyone has a next session.',

  logLostTitle: 'Some of what you saved last may be missing',
  logLostText: (when: string) =>
    `When the vault was opened ${when}, the file with its latest changes was missing or damaged; everything older is here. Look at your latest sessions, and compare the vault with its last backup.`,
  understood: 'Understood',
  overdueTitle: (days: number | null) =>
    days === null ? 'There is no backup yet' : `No backup for ${days} days`,
  overdueText: (when: string) => `The last one that was made and checked is of ${when}.`,
  neverBackedUp:
    'Since the folder was chosen, none could be made. Your notes are only on this laptop.',
  noFolderTitle: 'Your notes are only on this laptop',
  noFolderText: 'Choose a folder on another disk, and a copy is kept there every day.',
  toBackups: 'Backups',
  notNow: 'Not now',
  retentionTitle: (count: number) =>
    count === 1
      ? 'Notes are kept longer than you set'
      : `Notes about ${count} people are kept longer than you set`,
  keptUntil: (day: string) => `: to be kept until ${day}`,
  retentionMany: 'The day you set for them has passed. Nothing is deleted by itself.',
  toPrivacy: 'Privacy',

  emptyTitle: 'Whom do you meet first?',
  emptyText:
    'Their name is enough. The questions for a first 1-1 are already there; write where you like.',
  emptyName: 'Their name',
  emptyAction: 'Begin to write',
  emptyLater: 'Only add someone, and plan later',
  emptyImport: 'I have notes in another program',

  sampleTitle: 'This is the sample vault',
  sampleText:
    'Everything in it is made up, and everyone can know its passphrase. Leaving removes it from this laptop; then you make a vault of your own.',
  sampleTextOthers:
    'Everything in it is made up, and everyone can know its passphrase. Leaving removes it from this laptop; your own vaults stay as they are.',
  leaveSample: 'Leave the sample',
  leaveChangedTitle: 'You have written in the sample',
  leaveChangedText:
    'What you wrote, or changed, goes with it and cannot be brought back. To keep it, copy it first, or export it under Settings.',
  leaveChanged: 'Remove it with what I wrote',
  stay: 'Stay in the sample',
};
