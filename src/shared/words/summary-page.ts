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
  claimed: (when: string) => `Signed ${when}, as the signer’s clock had it`,
  device: { own: 'on their own device', coach: 'on the coach’s laptop' },
  drawn: (name: string) => `Drawn signature of ${name}`,
  key: 'Key in words',
  comment: 'Comment',

  howToVerify:
    'The signed text is attached inside this PDF: to check the signatures, open the file in Countersign or run ‘countersign verify’ on it.',
  reference: (documentId: string, version: number) => `Document ${documentId}, version ${version}`,
  /** What stands before, between and after the number of the page and of all pages. */
  pageOf: ['Page ', ' of ', ''],
} as const;

function possessive(name: string): string {
  return /[sxz]$/i.test(name) ? `${name}’` : `${name}’s`;
}
