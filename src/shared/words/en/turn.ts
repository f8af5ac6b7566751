/** 'Your turn': the laptop is in the team member's hands. */
export const turn = {
  steps: 'Steps',
  step: { words: 'Your words', read: 'Read it', sign: 'Sign', signed: 'Signed' },
  notNow: 'Not now',
  loadAgain: 'Load this page again',

  words: {
    greeting: (member: string) => `${member}, this part is yours`,
    what: (coach: string, date: string) =>
      `This is the summary of your 1-1 with ${coach} on ${date}. Most of it you agreed together. What you take away, only you can say.`,
    whatAddendum: (coach: string, date: string) =>
      `This is an addendum to the summary of your 1-1 with ${coach} on ${date}. What you signed stays as it is; on the next page you see all that the addendum changes.`,
    who: (coach: string) =>
      `You and ${coach} see it, nobody else, unless one of you passes it on. You can change your own words here, and only those.`,
    label: 'What I take away',
    hint: 'What became clear to you, and what you will do about it.',
    failed:
      'This could not be saved. Your words are still here, and will be saved as soon as it works.',
    tooLong: (limit: string) => `That is longer than a summary can hold (${limit} characters).`,
    beside: 'The rest of the summary',
    next: 'Read the whole page',
  },

  read: {
    title: 'Read it in peace',
    lead: (member: string) =>
      `${member}, this is the whole page, word for word as you will sign it in your name.`,
    changedTitle: 'The text has changed',
    changed: 'It is no longer the one you read, so nothing was signed. Here is the new text.',
    sheetName: 'The page that you sign',
    below: (coach: string) => `Your signature and ${coach}’s are added below this text.`,
    back: 'Change my words',
    next: 'Go on to sign',
  },

  addendum: {
    title: 'What this addendum changes',
    means: (date: string) =>
      `What you signed on ${date} stays as it is. This is all that the new page says differently.`,
    read: (name: string) => `${name}, as you signed it`,
  },

  sign: {
    title: 'Sign in your own name',
    meaning: 'What your signature says',
    meaningMissing: 'Choose what your signature says.',
    agreed: 'I agree',
    agreedMeans: 'This is what we said and what I will do.',
    received: 'I have received it',
    receivedMeans: 'I have read it. It does not say that I agree.',
    commented: 'I sign with a comment',
    commentedMeans: 'I add something in words of my own.',
    declined: 'I decline',
    declinedMeans: 'I do not stand behind this page, and I say why.',
    comment: 'Your comment',
    commentHint: 'It is signed with the page and printed on it.',
    commentMissing: 'Write a few words, or choose another meaning.',
    reason: 'Your reason',
    reasonHint:
      'A sentence is enough. It is signed with the page and printed on it, so that both of you know where you stand.',
    reasonMissing: 'Say in a few words why you decline, or choose another meaning.',
    name: 'Your name, typed by you',
    nameIs: (member: string) => `You are signing as ${member}.`,
    nameMissing: 'Type your name.',
    drawing: {
      label: 'Your signature, drawn',
      hint: 'If you like, with the mouse, a finger or a pen. Your typed name is enough.',
      empty: 'Nothing drawn',
      drawn: 'Your drawn signature',
      undo: 'Undo stroke',
      clear: 'Clear',
    },
    newKey: 'Your own key',
    newKeyMeans: (coach: string) =>
      `Choose a passphrase that only you know. It makes a key that is yours alone: ${coach} cannot sign for you, and nobody can reset it. You use the same one next time.`,
    newPassphrase: 'Your passphrase',
    again: 'The same once more',
    againDiffers: 'The two are not the same.',
    passphraseMissing: 'Type your passphrase.',
    passphraseIs: (coach: string) =>
      `The one that you chose when you signed for the first time, not ${coach}’s.`,
    wrongPassphrase:
      'That is not the passphrase of your key. Nothing was signed; you can try again.',
    knownKey: 'Your key in words',
    keyChanged: (date: string) => `Your key was changed on ${date}.`,
    forgotten: {
      ask: 'I forgot my passphrase',
      askFile: 'I do not have this file, or forgot its passphrase',
      title: 'You can make a new key',
      means: (coach: string) =>
        `Nobody can bring the old passphrase back. A new key signs from now on, and what you signed before stays valid. The change is shown: ${coach} sees it, and so does everyone who checks this summary or a later one.`,
      makeNew: 'Make a new key',
      keep: 'Keep my key',
    },
    anotherKey: 'Your new key',
    anotherKeyMeans:
      'Choose a passphrase that only you know, and that you will remember. Your new key takes the place of the old one when you sign.',
    backToKey: 'Use my key of before after all',
    ownFile: 'I have a key file of my own',
    keyHere: 'Make a key here instead',
    file: 'Your key file',
    fileMeans:
      'The one that you saved when you signed on your own device. It is opened with your passphrase, and not kept on this laptop.',
    fileChoose: 'Choose your key file',
    fileOther: 'Choose another file',
    fileMissing: 'Choose your key file.',
    passphraseOfFile: 'The one that you chose when you made this key.',
    device: (coach: string) => `You are signing on ${coach}’s laptop, and the signature says so.`,
    sign: 'Sign',
    signDeclined: 'Sign that I decline',
    back: 'Back to the page',
  },

  signed: {
    title: (member: string) => `Thank you, ${member}`,
    lead: 'The summary is signed. From now on nobody can change it without both of you noticing.',
    declinedLead: 'Your signature and your reason stay with the page, and nobody can change them.',
    declinedNext: (coach: string) =>
      `${coach} reads your reason once the laptop is back. If the two of you find other words, they become an addendum, which you read and sign again.`,
    said: {
      agreed: 'You agree.',
      received: 'You have received it.',
      commented: 'You signed with a comment.',
      declined: 'You declined.',
    },
    keyTitle: 'Write these eight words down',
    keyMeans:
      'They are the fingerprint of your key. Wherever this summary turns up, the same eight words show that the signature is yours.',
    copy: (coach: string) =>
      `Ask ${coach} for your copy: a PDF that anyone can check, also years from now.`,
    handBack: 'Hand the laptop back',
  },

  back: {
    title: (coach: string) => `Please give the laptop back to ${coach}`,
    signed: 'Your signature is kept.',
    notSigned: 'Nothing was signed. Your words are kept.',
    passphrase: (coach: string) => `${coach}’s passphrase`,
    open: 'Open the vault again',
    opening: 'Checking the passphrase. This takes a moment.',
    wrong: 'That is not the passphrase of this vault. Nothing has changed; please try again.',
    missing: 'Type the passphrase.',
    stay: 'Back to the summary',
  },
};
