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
    signedByCoach: 'Signed by you',
    signedByMember: (member: string) => `Signed by ${member}`,
    waitingFor: (member: string) => `Waiting for ${member}`,
    done: 'done',
    now: 'now',
    ahead: 'not yet',
  },

  leaving: {
    title: 'What leaves',
    lines: (count: number) => (count === 1 ? '1 line' : `${count} lines`),
    nothingElse:
      'This is all of it. Your ‘Only you’ notes and every answer that you did not share stay in the vault.',
    change: 'Change what is shared',
    changeVoids: 'If you change what is shared, your signature no longer holds.',
    signedForGood: 'Both have signed, so it stays as it is.',
    noOutcome: 'No outcome was written.',
    noMemberWords: (member: string) =>
      `${member} has not written anything yet; they can, in their turn.`,
    noActions: 'No next steps are shared.',
  },

  act: {
    title: 'Signing',
    signAndHandOver: 'Sign and hand over',
    handOver: (member: string) => `Hand over to ${member}`,
    handOverMeans: (member: string) =>
      `The window becomes ${member}’s: only this page, nothing else of the vault. You get back in with your passphrase.`,
    closeFirst: 'You can sign once the session is closed.',
    toSession: 'Go to the session',
    signOnly: 'Sign now, hand over later',
    signed: (member: string) => `Signed by you. ${member} can sign whenever you hand over.`,
    savePdf: 'Save as PDF',
    saveBundle: 'Save the bundle',
    saveMeans:
      'The PDF is for reading and carries the bundle inside. The bundle alone is enough to check both signatures, without Countersign.',
    saved: (fileName: string) => `Saved as ${fileName}.`,
    notSaved: 'Nothing was saved: you closed the window that asks where to.',
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
};
