/** The summary place: where it stands, what leaves, and signing. */
export const summary = {
  title: 'Summary',
  backToSession: 'Back to the session',
  desk: 'The page',
  sheetName: 'The summary as it will be printed',

  path: {
    title: 'Where it stands',
    written: 'Written',
    writtenNow: 'Not signed. Everything can still change.',
    link: (position: number) => (position === 0 ? 'The summary' : `Addendum ${position}`),
    begun: 'Begun, not signed. Everything new in it can still change.',
    signedByCoach: 'Signed by you',
    signedByMember: (member: string) => `Signed by ${member}`,
    declinedByMember: (member: string) => `Declined by ${member}`,
    waitingFor: (member: string) => `Waiting for ${member}`,
    youSigned: 'You signed it',
    said: (member: string, meaning: string) => `${member} ${meaning}`,
    done: 'done',
    now: 'now',
    ahead: 'not yet',
    read: 'Read it',
    readNamed: (name: string) => `Read it as it was signed: ${name}`,
    reading: 'On the page',
    asSigned: (name: string) => `${name}, as it was signed`,
    asSignedMeans: 'It stays as it is. What follows it stands on a page of its own.',
    toNewest: 'Back to the newest',
  },

  changes: {
    title: (name: string) => `What ${name.toLowerCase()} changes`,
    none: 'Nothing that is shared differs yet. Change it in the session, or give the addendum up.',
    noneSigned: 'No word of it differs from what was signed before.',
    added: 'Added',
    removed: 'Taken away',
    changed: 'Changed',
    before: 'before:',
    now: 'now:',
  },

  addendum: {
    add: 'Add to it',
    title: 'Add to this summary',
    declined: (member: string) =>
      `${member} declined it, and nothing has to follow. If the two of you find other words, they become an addendum.`,
    means: (member: string) => [
      'The session opens again, so that its text can be changed.',
      'What was signed stays as it is, and anyone who reads the addendum can read it, too.',
      `When it is done, the addendum is signed by you and by ${member}, like the summary.`,
    ],
    begin: 'Begin an addendum',
    line: 'You are writing an addendum to a summary that was signed. What was signed stays as it is; close the session, then sign what is new on its summary.',
    giveUp: 'Give up the addendum',
    givenUp: 'The addendum is given up. The session says again what was signed.',
    back: 'The addendum is back.',
  },

  leaving: {
    title: 'What leaves',
    lines: (count: number) => (count === 1 ? '1 line' : `${count} lines`),
    nothingElse:
      'This is all of it. Your ‘Only you’ notes and every answer that you did not share stay in the vault.',
    signatures: 'Both names, what each signature says, and the public part of the keys.',
    names: 'Both names.',
    beside: (count: number) =>
      count === 1 ? 'The one line on the page.' : `The ${count} lines on the page.`,
    listed: 'You see each once more before it leaves.',
    change: 'Change what is shared',
    changeVoids: 'If you change what is shared, your signature no longer holds.',
    noOutcome: 'No outcome was written.',
    noMemberWords: (member: string) =>
      `${member} has not written anything yet; they can, in their turn.`,
    noActions: 'No next steps are shared.',
  },

  act: {
    signAndHandOver: 'Sign and hand over',
    handOver: (member: string) => `Hand over to ${member}`,
    handOverMeans: (member: string) =>
      `The window becomes ${member}’s: only this page, nothing else of the vault. You get back in with your passphrase.`,
    closeFirst: 'You can sign once the session is closed.',
    toSession: 'Go to the session',
    signOnly: 'Sign now, hand over later',
    signed: (member: string) => `Signed by you. ${member} can sign whenever you hand over.`,
    elsewhere: (member: string) => `On ${member}’s own device`,
  },

  export: {
    menu: 'Save or print',
    signed: 'As it was signed',
    draft: 'As a draft, marked so',
    pdf: 'Save as PDF',
    pdfMeans:
      'Pages to read and to keep. The PDF carries the signatures inside, so anyone can check it offline.',
    bundle: 'Save the bundle',
    bundleMeans: 'For checking alone: the signed text with its signatures, without Countersign.',
    markdown: 'Save as Markdown',
    markdownMeans: 'Plain text to read and to edit. It proves nothing.',
    print: 'Print',
    printMeans: 'The system’s own window for printing opens next.',
    draftMeans: 'It is marked as a draft on every page and carries no signature.',
    choose: 'Choose where to',
    goPrint: 'Go on to print',
    printing: 'Waiting for the window of the printer to be closed.',
    saved: (fileName: string) => `Saved as ${fileName}.`,
    notSaved: 'Nothing was saved: you closed the window that asks where to.',
  },

  keys: {
    title: (member: string) => `${member}’s key`,
    now: 'The key in words',
    none: (member: string) => `${member} has no key yet. It is made with the first signature.`,
    changed: (member: string, when: string) => `${member}’s key was changed on ${when}`,
    changedMeans:
      'The key before it no longer signs; what it signed stays valid. Every later check of a summary says so, too.',
    before: 'The key before, in words',
  },

  signatures: 'Who signed',
  signature: {
    role: { coach: 'Coach', member: 'Team member' },
    meaning: {
      issued: 'issued it',
      agreed: 'agrees',
      received: 'has received it',
      commented: 'signed with a comment',
      declined: 'declined, with a reason',
    },
    claimed: (when: string) => `${when} by their clock`,
    device: { own: 'on their own device', coach: 'on the coach’s laptop' },
    key: 'Key in words',
    keyOf: (name: string) => `Key of ${name} in words`,
  },

  /** Many summaries of one person at once. */
  person: {
    open: 'Export summaries',
    title: (name: string) => `Export the summaries with ${name}`,
    lead: 'Choose a folder next: every session becomes a file of its own, and no file that is there is touched.',
    which: 'Which sessions',
    signed: 'Signed',
    shared: 'Drafts, too',
    format: 'As what',
    formats: { pdf: 'PDF', bundle: 'Bundle', markdown: 'Markdown' },
    sessions: (count: number) => (count === 1 ? '1 session' : `${count} sessions`),
    none: 'None of the sessions has a summary of this kind, so nothing would leave.',
    stays: 'What stays',
    draft: 'draft',
    start: 'Choose the folder',
    why: {
      not_closed: 'the session is still open',
      nothing_shared: 'nothing of it is shared',
      not_signed: 'it is not signed',
      not_reached: 'its turn did not come',
    },
    done: (count: number) => (count === 1 ? '1 file was written.' : `${count} files were written.`),
    doneTitle: 'Exported',
    endedTitle: 'Ended before its end',
    left: 'Left out',
    cancelled: 'You stopped it. What was written before is whole.',
  },
};
