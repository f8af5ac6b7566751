/** The page by which anyone checks a summary, with no app and no network. It stands on its own. */
export const verifyPage = {
  title: 'Check a signed summary',
  lead: 'For the PDF or the bundle (countersign.json) of a coaching summary. It is checked here, in this page: nothing is sent anywhere, and it works with the network off.',
  noScript:
    'This page checks signatures by its own script, and here scripts are switched off. Open it in a browser where they are on. It needs no network, and sends nothing.',
  choose: 'Choose files',
  drop: 'or drop them anywhere on this page',
  checking: 'Checking …',
  checked: (count: number, valid: number) =>
    count === 1
      ? `1 file checked: ${valid === 1 ? 'valid' : 'not valid'}.`
      : `${count} files checked: ${valid} valid, ${count - valid} not.`,
  tooOld:
    'This browser is too old to check these signatures (Ed25519), so this page says nothing about any file. Current versions of Firefox, Chrome, Edge and Safari can.',

  expected: {
    title: 'Compare with words you wrote down',
    lead: 'A signature proves that a key signed, not whose key it is. If the coach or the team member once gave you the eight words of their key, type them here, and they are compared for you.',
    coach: 'Coach’s eight words',
    member: 'Team member’s eight words',
    wrong: 'These are not eight words of a key, so they are not compared. Check their spelling.',
  },

  files: 'Files',
  who: 'Who signed',
  key: 'Key in words',
  thumbprint: 'Thumbprint',
  none: 'Choose a file to see who signed it, what they signed, and whether one letter of it has changed since.',
  readings: [
    ['Valid', 'Every word is as it was when it was signed, by exactly the keys that are shown.'],
    ['Not valid', 'Something was changed, left out or forged. The check that failed says what.'],
    ['Cannot be read', 'The file is something else. It says nothing, good or bad.'],
  ],
  about:
    'This page is a part of Countersign. How to check a summary without it, by other tools, stands in docs/format.md of its source.',
} as const;
