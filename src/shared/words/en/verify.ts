/** Checking a signed summary that came as a file. */
export const verify = {
  title: 'Check a summary',
  lead: 'Choose a PDF or a bundle made by Countersign. It is checked here, on this laptop, against the signatures inside it.',
  choose: 'Choose a file',
  chooseAnother: 'Check another file',
  checking: 'Checking',
  cancelled: 'No file was chosen.',
  /** Where it was checked without an open vault. */
  back: 'Back to your vaults',

  page: {
    title: 'For someone without Countersign',
    lead: 'Give the file together with the checking page: one HTML file that opens in any current browser, works with the network off, and makes the same checks as this place.',
    save: 'Save the checking page',
    saved: (fileName: string) => `Saved as ${fileName}.`,
    notSaved: 'Nothing was saved: you closed the window that asks where to.',
  },

  verdict: {
    valid: 'Valid',
    validMeans: 'Every word is as it was when both signed it.',
    declined: 'Valid, and declined',
    declinedMeans: (member: string) =>
      `Every word is as it was when it was signed. ${member} signed that they decline it, and why.`,
    coachOnly: 'Valid, signed by the coach only',
    coachOnlyMeans:
      'Every word is as it was when the coach signed it. The team member has not signed.',
    addendumMeans:
      'Every word is as it was when it was signed. The team member has not signed the newest addendum.',
    invalid: 'Not valid',
    invalidMeans: (failed: string) => `Do not rely on this file. What failed: ${failed}.`,
    unreadable: 'Cannot be read',
    unreadableMeans:
      'This is neither a bundle nor a PDF with one inside. Nothing can be said about it, good or bad.',
    file: 'File',
    document: 'Document',
    version: (version: number) => `version ${version}`,
  },

  links: {
    title: 'How it came about',
    lead: 'Each addendum names the signed version before it, so none can be taken out or exchanged unseen.',
    name: (position: number) => (position === 0 ? 'The summary' : `Addendum ${position}`),
    newest: 'the newest, shown in full below',
    signed: (name: string, meaning: string, when: string) => `${name} ${meaning}, ${when}`,
    waiting: 'The team member has not signed it.',
    changed: 'What it changed',
    nothingChanged: 'It changed no word.',
    read: 'Read it as it was signed',
  },

  keys: {
    title: 'Keys that were replaced',
    changed: (when: string) => `The team member’s key was changed on ${when}.`,
    earlier: 'Earlier key, in words',
    lead: 'A key is replaced when its passphrase was forgotten or its device was lost. Only the key of now can sign: if you wrote down earlier words, ask the team member, not in writing, for the new ones.',
  },

  signatures: {
    title: 'Who signed',
    claims:
      'Names and times are what the signers say. The signatures prove that these keys signed these very words, not when. To know whose key it is, compare the eight words with those that the person wrote down.',
  },

  checks: {
    title: 'What was checked',
    passed: 'passed',
    failed: 'failed',
    name: {
      readable: 'The file can be read',
      structure: 'One coach, at most one team member',
      headers: 'What the signatures carry',
      payload: 'The content',
      keys: 'The keys',
      coach_signature: 'The coach’s signature',
      member_signature: 'The team member’s signature',
      chain: 'The versions before it',
      hidden_characters: 'No hidden characters',
      seal: 'The seal of the PDF',
    },
  },

  content: 'What was signed',
};
