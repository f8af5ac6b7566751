/** Unlocking, and recovering with the printed key. */
export const lock = {
  title: 'Unlock your vault',
  chooseVault: 'Vault',
  passphrase: 'Passphrase',
  unlock: 'Unlock',
  unlockWithKeychain: 'Unlock with the keychain',
  withRecovery: 'Use the recovery key',
  newVault: 'New vault',
  askedOther: (open: string, asked: string) => `“${open}” is open. Lock it to open “${asked}”.`,
  promise: 'Nothing is read from your vault before this.',

  sampleHint: (passphrase: string) =>
    `This is the sample vault. Its passphrase is “${passphrase}”.`,
  recoveryShort: 'The recovery key has 24 words.',

  lockedIdle: 'Locked because nobody was at the keyboard for a while.',
  lockedSuspend: 'Locked because the laptop went to sleep.',
  lockedFault: 'Locked because of a fault in the app. What was marked as saved is on disk.',
  everythingSaved: 'Everything was saved.',
  unsavedText:
    'Some text could not be saved, and waits, encrypted, in this window. Make room on the disk and unlock before you close the app.',
  sandboxOff:
    'The browser’s sandbox is off, because the app runs as root. Run it as an ordinary user to have it on.',

  recoveryTitle: 'Open with the recovery key',
  recoveryLead:
    'Type the 24 words from your sheet, in order. Then choose a new passphrase; the old one stops opening this vault.',
  recoveryWords: 'Recovery words',
  recoveryCount: (count: number) => `${count} of 24 words`,
  recoveryUnlock: 'Set the passphrase and open',
  backToPassphrase: 'Back to the passphrase',
};
