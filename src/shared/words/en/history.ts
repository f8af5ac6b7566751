/** A session's earlier texts, and what changed between them. */
export const history = {
  open: 'History',
  title: 'History',
  back: 'Session',
  menu: 'More for this session',

  list: 'Kept texts',
  reasons: {
    closed: 'When you closed the session',
    while_editing: 'While you were writing',
    before_restore: 'Before an earlier text came back',
    restored: 'An earlier text came back',
  },
  wordCount: (count: number) => (count === 1 ? '1 word' : `${count} words`),

  when: (day: string, time: string) => `${day}, ${time}`,
  compareWith: 'Beside',
  withNow: 'now',
  withBefore: 'the one before',
  desk: 'What changed',
  sinceThen: (when: string) => `What changed since ${when}`,
  upToThen: (when: string) => `What changed up to ${when}`,
  firstOne: (when: string) => `The first kept text, ${when}`,
  legend: 'Underlined was added, struck out was taken away.',
  sameAsNow: 'This is the text as it is now.',
  sameAsBefore: 'Nothing was changed between these two.',
  nothingWritten: 'Nothing was written yet in this one.',
  answersChanged: (count: number) =>
    count === 1 ? '1 answer changed' : `${count} answers changed`,

  added: 'added:',
  removed: 'taken away:',
  end: 'end of change',
  unchanged: (count: number) =>
    count === 1 ? 'One other answer is the same.' : `${count} other answers are the same.`,
  sameLines: (count: number) => `${count} lines are the same`,
  onlyYou: 'Only you',

  answerNowShared: 'The answer went into the summary.',
  answerNowPrivate: 'The answer was taken out of the summary.',
  nowShared: 'Went into the summary.',
  nowPrivate: 'Was taken out of the summary.',
  sides: { what: 'the What', how: 'the How', both: 'both, What and How', none: 'neither side' },
  sideNow: (side: string) => `Now counts for ${side}.`,
  ownerNow: (name: string) => `Now the owner: ${name}.`,
  dueNow: (day: string) => `Now due ${day}.`,
  dueNone: 'No longer has a date.',
  doneNow: 'Was marked as done.',
  openNow: 'Was opened again.',
  directionNow: {
    given: 'Now feedback that you gave.',
    received: 'Now feedback that you received.',
  },
  valueNow: 'Is about another value now.',
  valueGone: 'Is about no value any more.',
  referredNow: 'The referral was marked as made.',
  notReferredNow: 'The referral is no longer marked as made.',
  restyled: 'Its formatting or its place in a list changed.',

  restore: 'Restore this text',
  restoreText: 'It becomes the text of now. What stands there now is kept in this list first.',
  restoreSigned: (name: string) =>
    `You and ${name} have both signed the summary of this session, so its text stays as it is. You can still read how it came about.`,
  restoreIssued: 'You have signed this summary. Another text takes your signature back.',
  restored: 'The earlier text is back.',
  undone: 'The text is as it was.',

  emptyTitle: 'No earlier text yet',
  emptyText:
    'A text is kept when you close the session, and every ten minutes while you write in it. It then stands here, beside what has changed since.',
};
