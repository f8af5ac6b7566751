/** 'Your turn': the laptop is in the team member's hands. */
export const turn = {
  steps: 'Steps',
  step: { words: 'Your words', read: 'Read it', sign: 'Sign', signed: 'Signed' },
  notNow: 'Not now',

  words: {
    greeting: (member: string) => `${member}, this part is yours`,
    what: (coach: string, date: string) =>
      `This is the summary of your 1-1 with ${coach} on ${date}. Most of it you agreed together. What you take away, only you can say.`,
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
    lead: 'This is the whole page, word for word as it will be signed.',
    changedTitle: 'The text has changed',
    changed: 'It is no longer the one you read, so nothing was signed. Here is the new text.',
    sheetName: 'The page that you sign',
    below: (coach: string) => `Your signature and ${coach}’s are added below this text.`,
    back: 'Change my words',
    next: 'Go on to sign',
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
    commentedMeans: 'Your comment is signed with the page and printed on it.',
    declined: 'I decline',
    declinedMeans: 'This is not what we said. Your reason is signed and printed with the page.',
    comment: 'Your comment',
    reason: 'Your reason',
    commentMissing: 'Write a few words, or choose another meaning.',
    name: 'Your name, typed by you',
    nameMissing: 'Type your name.',
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
    device: (coach: string) => `You are signing on ${coach}’s laptop, and the signature says so.`,
    sign: 'Sign',
    back: 'Back to the page',
  },

  signed: {
    title: (member: string) => `Thank you, ${member}`,
    lead: 'The summary is signed. From now on nobody can change it without both of you noticing.',
    said: {
      agreed: 'You agree.',
      received: 'You have received it.',
      commented: 'You signed with a comment.',
      declined: 'You declined, and your reason is kept with the page.',
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
