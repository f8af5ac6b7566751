/** First run and making a vault. */
export const welcome = {
  title: 'A private place for your 1-1s.',
  lead: 'Countersign keeps your coaching notes in an encrypted vault on this laptop, and guides each 1-1 with good questions. Afterwards you and your team member sign a one-page summary that anyone can check.',
  promise: 'No account, no server, no network.',
  make: 'Make my vault',
  sample: 'Look around a sample vault',
  hadVault: 'You had a vault before?',
  sampleHint: 'Made-up people and sessions, so that everything can be tried.',

  step: (now: number, all: number) => `Step ${now} of ${all}`,
  keysTitle: 'Your name and a passphrase',
  keysLead:
    'Your name stands on the summaries that you sign. The passphrase is the everyday way in, and nobody can reset it.',
  coachName: 'Your name',
  calledAfterYou: (name: string) => `The vault’s folder: ${name}`,
  callItOtherwise: 'Change',
  vaultName: 'Name of the vault',
  vaultNameHint: 'The name of its folder. It can be seen without unlocking.',
  nameMissing: 'Please enter a name.',
  vaultNameUnfit: 'Please leave out / \\ : * ? " < > | and a dot at either end.',
  vaultNameTaken: 'There is already a vault of this name. Please choose another.',
  companyTitle: 'Whose laptop is it?',
  companyText:
    'If your company owns this laptop, what you write on it may belong to the company. Countersign keeps others from reading your notes; it does not change who owns them.',

  passphrase: 'Passphrase',
  passphraseAgain: 'The same once more',
  passphraseDiffers: 'The two are not the same yet.',
  passphraseMissing: 'Please enter a passphrase.',
  continue: 'Continue',

  recoveryTitle: 'Write down your recovery key',
  recoveryLead:
    'These 24 words open your vault if you forget the passphrase; if both are lost, the notes are gone. Print them, or write them on paper in order, and keep the sheet away from the laptop.',
  recoveryWritten: 'I have them on paper',

  checkTitle: 'Two words, to be sure',
  checkLead: 'Please type these two from your sheet.',
  checkWord: (position: number) => `Word ${position}`,
  checkBack: 'Show the words again',
  create: 'Make the vault',
  nothingYet: 'Nothing is written to the disk before the vault is made.',
};
