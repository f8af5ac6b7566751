/** What `countersign verify` prints. */
export const cli = {
  usage: [
    'Usage: countersign verify FILE... [--json] [--coach-key KEY]',
    '',
    'Checks signed session summaries: PDFs and bundles (*.countersign.json), offline.',
    '  --json            prints the verdicts as JSON',
    '  --coach-key KEY   the coach’s key that you expect, as its eight words in quotes or its thumbprint',
    '',
    'Ends with 0 if every file is valid, 1 if one is not valid, 2 if one cannot be read.',
  ].join('\n'),
  badKey:
    'The key must be eight words of a fingerprint, in quotes, or a thumbprint of 43 characters.',
  notOpened: 'The file could not be opened.',
  validMeans: 'Every word below is as it was when both signed it.',
  coachOnlyMeans:
    'Every word below is as it was when the coach signed it. The team member has not signed.',
  invalidMeans: (failed: string) => `Do not rely on this file. What failed: ${failed}.`,
  unreadableMeans: 'Nothing can be said about this file, good or bad.',
  signatures: 'Who signed',
  checks: 'What was checked',
  content: 'What was signed',
  role: { coach: 'coach', member: 'team member' },
  meaning: {
    issued: 'issued it',
    agreed: 'agrees with it',
    received: 'has received it',
    commented: 'signed it with a comment',
  },
  device: { own: 'on their own device', coach: 'on the coach’s laptop' },
  key: 'key in words',
  claims:
    'Names and times are what the signers say. The signatures prove that these keys signed these words, not when, and not whose keys they are: compare the eight words with those that the person gave you.',
  outcome: { valid: 'VALID', invalid: 'NOT VALID', unreadable: 'CANNOT BE READ' },
  signedAt: (when: string, device: string) => `claims ${when}, ${device}`,
  thumbprint: 'thumbprint',
  comment: 'Comment',
  passed: 'passed',
  failed: 'FAILED',
} as const;
