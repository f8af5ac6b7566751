/** The printed summary: a document in its own right, so its words stand on their own. */
export const summaryPage = {
  /** BCP 47 tag of this catalogue's language. */
  language: 'en',
  /** Of the file and the window; holds no name of a person. */
  documentTitle: 'Session summary',
  attachmentDescription: 'The signed text of this summary, for checking the signatures',
  sealName: 'Countersign seal',
  sealReason: 'Not changed since it was exported',

  title: 'Session summary',
  draft: 'Draft, not signed',
  notYet: (member: string) => `Not yet signed by ${member}`,
  declinedBy: (member: string) => `Declined by ${member}`,
  amended: (position: number) =>
    `With addendum ${position}: what it changed, and who signed each version, stands after the signatures.`,
  member: 'Team member',
  coach: 'Coach',
  when: 'When',
  where: 'Where',
  outcome: 'Outcome agreed',
  inTheirWords: (member: string) => `In ${possessive(member)} words`,
  notWritten: 'Not written yet.',
  insights: 'Insights',
  answers: 'Also shared',
  actions: 'Next steps',
  action: { what: 'What', owner: 'Who', due: 'By', done: 'Done', noDue: 'Open' },
  next: 'Next session',

  signatures: 'Signatures',
  meaning: {
    issued: 'Issued this summary.',
    agreed: 'Agrees with this summary.',
    received: 'Has received this summary.',
    commented: 'Signs with a comment.',
    declined: 'Declines this summary.',
  },
  waiting: (name: string) => `Waiting for ${name} to sign`,
  claimed: (when: string) => `Signed ${when} by their own clock`,
  device: { own: 'on their own device', coach: 'on the coach’s laptop' },
  drawn: (name: string) => `Drawn signature of ${name}`,
  key: 'Key in words',
  thumbprint: 'Thumbprint',
  keyChanged: (when: string) => `Key changed on ${when}; before`,
  comment: 'Comment',
  reason: 'Reason',

  chain: {
    title: 'How it came about',
    name: (position: number, version: number) =>
      `${position === 0 ? 'Summary' : `Addendum ${position}`}, version ${version}`,
    lead: 'Each addendum is signed together with the version before it, so none can be taken out or exchanged unseen.',
    before: 'Before',
    after: 'Now',
    added: 'Added',
    removed: 'Taken out',
    asAbove: 'It stands above in full, with its signatures.',
    draftAbove: 'It stands above in full. Nobody has signed it yet.',
    nothingChanged: 'No word was changed.',
  },

  verifyTitle: 'How to verify',
  howToVerify: [
    'This PDF is sealed and carries the signed text: open it in Countersign, or in verify.html, one page that checks it offline in any browser, and compare each key’s eight words with those that the person wrote down.',
    'Without Countersign, a PDF reader that checks signatures tells whether the file was changed since, and docs/format.md of Countersign’s source shows how openssl or python3-jwcrypto check who signed.',
  ],
  markdownProves:
    'This text proves nothing: anyone can write it. The signatures, and what was signed, are in the bundle (countersign.json) and in the PDF, which carries it.',
  reference: (documentId: string, version: number) => `Document ${documentId}, version ${version}`,
  /** What stands before, between and after the number of the page and of all pages. */
  pageOf: ['Page ', ' of ', ''],
} as const;

function possessive(name: string): string {
  return /[sxz]$/i.test(name) ? `${name}’` : `${name}’s`;
}
