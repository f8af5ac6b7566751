/** Sending a summary to be signed on the team member's own device, and taking the reply. */
export const kit = {
  title: 'Send it to be signed',
  lead: (member: string) =>
    `Makes one file that ${member} opens in a browser, without network and without Countersign. They read, add their words, sign with a key of their own, and send you a reply.`,
  open: 'Send to be signed elsewhere',
  leaves: 'What leaves, sealed',
  leavesKey: (member: string) =>
    `${member}’s signing key, locked by the passphrase that only they know.`,
  leavesNames: 'Both names, and the public part of your key.',
  make: 'Save the file',
  making: 'Sealing. This takes a moment.',
  replaces: 'The file that you made before then no longer counts.',
  notSaved: 'Nothing was saved: you closed the window that asks where to.',

  made: {
    title: 'Tell these six words',
    saved: (fileName: string) => `Saved as ${fileName}.`,
    tell: (member: string) =>
      `They open the file. Tell them to ${member} yourself, by telephone say, and never with the file. They are shown only now.`,
    phrase: 'The six words',
    fingerprint:
      'The page also shows eight words for your key. They are the ones of your signature on this summary.',
    done: 'I have told them, or written them down',
  },

  state: {
    waiting: (member: string, when: string) => `Sent on ${when}, waiting for ${member}’s reply.`,
    answered: (when: string) => `The reply came on ${when}.`,
    withdrawn: (when: string) => `Taken back on ${when}. No reply to it counts.`,
    outdated: (when: string) =>
      `What was sent on ${when} is no longer what waits to be signed. No reply to it counts.`,
  },
  sendAgain: 'Send once more',
  withdraw: 'Take back',
  withdrawMeans: (member: string) =>
    `If you take it back, ${member} can still read the file that they have, but no reply to it is taken.`,

  importReply: 'Take a reply',
  taken: {
    agreed: (member: string) => `${member} agrees. Both have signed.`,
    received: (member: string) => `${member} has received it. Both have signed.`,
    commented: (member: string) => `${member} signed with a comment. Both have signed.`,
    declined: (member: string) => `${member} declined, with a reason.`,
  },
  takenBefore: 'This very reply was taken before. Nothing changed.',
};
