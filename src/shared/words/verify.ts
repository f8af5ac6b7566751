/** Checking a signed summary that came as a file. */
export const verify = {
  title: 'Check a summary',
  lead: 'Choose a PDF or a bundle made by Countersign. It is checked here, on this laptop, against the signatures inside it.',
  choose: 'Choose a file',
  chooseAnother: 'Check another file',
  checking: 'Checking',
  cancelled: 'No file was chosen.',

  verdict: {
    valid: 'Valid',
    validMeans: 'Every word is as it was when it was signed.',
    coachOnlyMeans:
      'Every word is as it was when the coach signed it. The team member has not signed.',
    invalid: 'Not valid',
    invalidMeans: (failed: string) => `Do not rely on this file. What failed: ${failed}.`,
    unreadable: 'Cannot be read',
    unreadableMeans:
      'This is neither a bundle nor a PDF with one inside. Nothing can be said about it, good or bad.',
    file: 'File',
    document: 'Document',
    version: (version: number) => `version ${version}`,
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
