/** What opens the vault, and when it locks. */
export const security = {
  lead: 'What opens your vault, and when it closes by itself.',

  waysIn: 'Ways in',
  yourPassphrase: 'Your passphrase',
  passphrase: 'Passphrase',
  passphraseHint: 'The everyday way in. Nobody can reset it.',
  change: 'Change',
  changePassphrase: 'Change the passphrase',
  passphraseNow: 'Current passphrase',
  passphraseNew: 'New passphrase',
  passphraseChanged: 'The passphrase is changed. The recovery key stays as it is.',
  oldCopiesTitle: 'Older copies keep the old passphrase',
  oldCopiesText:
    'A backup or a copied folder from before still opens with the passphrase of its day. If somebody may know that passphrase, delete those copies and encrypt the vault anew.',

  recovery: 'Recovery key',
  recoveryHint: '24 words on paper that open the vault when the passphrase is forgotten.',
  show: 'Show',
  replace: 'Replace',
  showRecovery: 'Show the recovery key',
  showRecoveryLead:
    'Whoever sees these words can open your vault. Make sure that nobody looks over your shoulder and that no screen is shared.',
  shownLead: 'Compare them with your sheet, or print another one.',
  hideWords: 'Hide the words',
  notKept:
    'This recovery key was made before Countersign could show one again. The sheet that you have is still valid. If it is lost, replace the key.',
  replaceRecovery: 'Replace the recovery key',
  replaceLead:
    'You get 24 new words, and your old sheet no longer opens this vault. Older copies and backups still open with it.',
  makeWords: 'Make new words',
  newWordsLead:
    'Print them, or write them on paper in order. They count once two of them came back right; until then your old sheet does.',
  recoveryReplaced: 'The new recovery key counts from now on. Please destroy the old sheet.',

  keychain: 'Unlock with this computer’s keychain',
  keychainHint:
    'One press instead of the passphrase, for whoever is logged in to this computer. The passphrase still works.',
  keychainUnsafe:
    'This system has a keychain that keeps nothing secret: it would store the key in plain text. So it is not used.',
  unavailable: 'Not available',
  keychainOn: 'Use the keychain',
  keychainOff: 'Stop using the keychain',
  keychainLead:
    'From then on, your computer’s login also protects your notes. Whoever can log in as you can open the vault, and so can a program that runs as you.',
  keychainIsOn: 'The keychain opens this vault from now on.',
  keychainIsOff: 'The keychain no longer opens this vault.',

  locking: 'Locking',
  lockAfter: 'Lock by itself after',
  lockAfterHint: 'Without keyboard or pointer. It also locks when the laptop goes to sleep.',
  lockMinutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  lockFacts: [
    'Before a lock, what you are typing is saved. Then the keys are wiped from memory and the window starts afresh.',
    'What you copy in this app is cleared from the clipboard after 30 seconds and at every lock. A clipboard manager may have kept it.',
  ],

  suspicion: 'If you suspect something',
  reencrypt: 'Encrypt the vault anew',
  reencryptHint:
    'Gives everything a new key. For when a copy of this vault may be in other hands, and its passphrase or recovery key, too.',
  begin: 'Begin',
  reencryptWhat:
    'Every page of the vault is encrypted again under a new key, in a copy that is checked before it takes the place of the old one.',
  reencryptPoints: [
    'You get a new recovery key. Your passphrase stays.',
    'Copies and backups from before keep their old key: delete those you do not trust.',
    'You can stop it at any time. Until it is done, the vault stays as it is.',
  ],
  reencrypted: 'The vault is encrypted anew. Please destroy the old recovery sheet.',
  reencryptedLead:
    'The vault is encrypted anew. These are its new recovery words; the old sheet no longer opens it. Print them, or write them on paper in order.',
};
