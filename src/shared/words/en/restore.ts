/** Bringing a backup, or an export of everything, back, always into a new vault. */
export const restore = {
  title: 'Restore a backup or an export',
  lead: 'A backup, or an export of everything, comes back as a vault of its own. No vault that is here is changed or replaced.',

  chooseText:
    'Choose a backup, a file that ends in “.countersign-backup”, or an export of everything, which ends in “.zip”. You need the passphrase of the day it was made, or the recovery key of that time.',
  choose: 'Choose the file',
  chooseOther: 'Choose another file',

  openWith: 'Open with',
  withPassphrase: 'Passphrase',
  withRecovery: 'Recovery key',
  passphrase: 'Passphrase of that day',
  passphraseHint: 'The one that opened the vault on the day the file was made.',
  open: 'Open and check',
  wrongPassphrase:
    'That passphrase does not open this file. It opens with the one of the day it was made.',
  wrongRecovery:
    'These words do not open this file. They have to be those of the day it was made. Please compare each word with your sheet.',

  whole: (when: string) => `Made ${when}. It was read to its end and is whole.`,
  notHere: 'This vault is not on this laptop, so there is nothing to compare the file with.',
  difference: (vault: string) => `What is in the file beside “${vault}” on this laptop`,
  columnWhat: 'What',
  columnBackup: 'In the file',
  columnNow: 'Here now',
  columnDifference: 'The file has',
  rows: {
    people: 'People',
    sessions: 'Sessions',
    actions: 'Actions',
    insights: 'Insights',
    newestSession: 'Newest session',
    lastSaved: 'Last saved',
  },
  same: 'the same',
  none: 'none',
  more: (count: number) => `${count} more`,
  fewer: (count: number) => `${count} fewer`,
  earlierSameDay: 'earlier that day',
  laterSameDay: 'later that day',
  earlier: (days: number) => (days === 1 ? '1 day earlier' : `${days} days earlier`),
  later: (days: number) => (days === 1 ? '1 day later' : `${days} days later`),

  name: 'Name of the restored vault',
  nameHint: 'It stands beside the others. You can delete its folder again when you do not need it.',
  restore: 'Restore into a new vault',

  doneTitle: (name: string) => `“${name}” is restored`,
  doneText:
    'It opens with the passphrase, and with the recovery key, of the day the file was made. Everything in it was read back from disk and checked.',
  openIt: 'Open it',
  lockAndOpen: 'Lock this vault and open it',
  stay: 'Stay here',
};
