/** The recovery key: shown, printed, and kept. */
export const recovery = {
  keyOf: (vault: string) => `Recovery key of ${vault}`,
  print: 'Print',

  sheetTitle: 'Recovery key',
  sheetVault: (vault: string) => `Vault “${vault}”`,
  sheetLead:
    'These 24 words open the vault when the passphrase is forgotten. Without them and without the passphrase, nobody can.',
  printed: (day: string) => `Printed on ${day}`,
  howTitle: 'How to use it',
  how: [
    'Open Countersign on your laptop, or restore a backup with it.',
    'On the lock screen, choose “Use the recovery key”.',
    'Type the 24 words in order, then choose a new passphrase.',
  ],
  whereTitle: 'Where to keep it',
  where: [
    'On paper, where you keep what matters most.',
    'Never beside the laptop or the disk with the backups: whoever has both can read everything.',
    'Not as a photo, and in no app or e-mail.',
  ],
  endOfUse:
    'A new passphrase leaves this sheet valid. Once the recovery key is replaced or the vault is encrypted anew, this sheet opens only older copies and backups: destroy it when those are gone.',
  keptAt: 'Kept at',
  checkedOn: 'Words compared with the screen, date',
};
