/** Words of the session page and of the editor in it. */
export const session = {
  // The page
  framework: 'The framework',
  document: 'Session notes',
  duration: (minutes: number) => `${minutes} min`,
  summary: 'Summary',
  close: 'Close session',
  reopen: 'Reopen',
  loadFailedTitle: 'This session could not be opened',
  unreadable:
    'The text of this session does not fit this version of Countersign. It is untouched in your vault, and nothing will be saved over it.',

  // Where it stands
  closedLine: 'This session is closed. Reopen it to change anything.',
  signedLine: (name: string) =>
    `You and ${name} have both signed the summary of this session, so its text stays as it is. On the summary you can begin an addendum.`,
  declinedLine: (name: string) =>
    `${name} declined the summary of this session, so its text stays as it was signed. On the summary you can begin an addendum.`,
  issuedLine:
    'You have signed this summary. Changing anything in it takes your signature back, and you sign again.',

  // When saving fails
  notSaved: 'Not saved',
  tryingAgain: 'Trying again.',
  tryNow: 'Try now',
  staleTitle: 'Not saved: this session was changed elsewhere',
  staleText:
    'Your text is still here. Copy what you need, then load the newer version; yours is not saved over it.',
  copyText: 'Copy my text',
  copied: 'Copied, for 30 seconds',
  reload: 'Load the newer version',

  // Rail
  answered: 'answered',
  unanswered: 'nothing yet',
  coverage: 'What and How',
  what: 'What',
  how: 'How',
  coverageOf: (side: string, count: number) =>
    count === 0 ? `${side}: nothing yet` : `${side}: ${count} ${count === 1 ? 'note' : 'notes'}`,

  // Only you
  onlyYou: 'Only you',
  onlyYouText: 'Never in a summary, never shown in ‘Your turn’.',
  onlyYouPlaceholder: 'What you notice, and keep to yourself',
  showNotes: 'Only you',
  hideNotesTitle: (keys: string) => `Take these notes off the page (${keys})`,
  showNotesTitle: (keys: string) => `Bring your own notes back (${keys})`,

  // Closing
  closing: 'Before you close',
  nothingInWhat: 'There is nothing about the What yet.',
  nothingInHow: 'There is nothing about the How yet.',
  bothSides: 'Both the What and the How have something.',
  nextPlanned: (when: string) => `You meet next on ${when}.`,
  noNext: (name: string) => `No next session with ${name} is planned yet.`,
  planNext: 'Plan the next one',
  closeAnyway: 'Close session',
  keepOpen: 'Not yet',
  closeNotSaved: 'The session stays open: your latest words are not saved yet.',

  // Looking back
  lookBack: 'Looking back',
  lookBackTitle: 'The session is closed',
  lookBackLead: 'A minute for yourself, while it is fresh. It stays with your own notes.',
  lookBackPrompts: [
    'When did you listen, and when did you lead?',
    'What surprised you, or did you leave unsaid?',
    'What will you do differently next time?',
  ],
  lookBackField: 'What you take from it',
  lookBackDone: 'Done',

  // A focus that changed
  changeFocus: 'Change the focus…',
  focusTitle: 'What does this session turn to?',
  focusLead: 'What was prepared stays as it is. Whatever you do not get to waits on the agenda.',
  focusField: 'The new focus',
  focusPlaceholder: 'Such as the outage of this morning',
  focusKeep: 'Turn to it',
  focusMissing: 'A word or two is enough.',
  focusChanged: 'The focus has changed.',
  focusBack: 'Back to what was agreed.',
  focusBanner: 'This session turned to',
  focusBannerText: 'What was prepared is kept below and on the agenda.',
  focusEdit: 'Change',
  focusDrop: 'Back to the plan',

  // Pre-filled
  prefilledLine:
    'Open next steps and goals stand under ‘Accountabilities’ already. They are kept once you write.',

  // Who takes the steps
  coachTakesMost: 'Most next steps here are yours. Which could be theirs?',

  // Prompts
  inSummary: 'In the summary',
  private: 'Private',
  makePrivate: 'Make private',
  putInSummary: 'Put in the summary',
  placeholder: 'Write here, or press / for an action, feedback and more',

  // Blocks
  action: 'Action',
  actionText: 'A next step, with an owner and a date',
  actionPlaceholder: 'What happens next?',
  actionDone: 'Done',
  ownerIs: (name: string) => `Owner: ${name}. Change owner`,
  you: 'You',
  due: 'Due date',
  noDue: 'No date',
  removeAction: 'Remove action',
  insight: 'Insight',
  insightText: 'Something understood today',
  insightPlaceholder: 'What became clear?',
  removeInsight: 'Remove insight',
  bulletList: 'Bullet list',
  bulletListText: 'A list without order',
  orderedList: 'Numbered list',
  orderedListText: 'A list in order',
  quote: 'Quote',
  quoteText: 'Their very words',
  pasteTooLarge:
    'That is too much text for one note, so nothing was pasted. Please paste a part of it.',
  insert: 'Insert',
};
