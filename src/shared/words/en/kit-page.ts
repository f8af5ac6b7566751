/** The page that a team member opens on their own device. It stands alone, so it explains itself. */
export const kitPage = {
  title: 'Session summary to sign',
  stopped:
    'This page did not start. It may have been changed on its way, or this browser is too old for it. Nothing was opened. Please ask for it again, or try another browser.',
  steps: 'Steps',
  step: { open: 'Open', words: 'Your words', read: 'Read it', sign: 'Sign', send: 'Send back' },

  open: {
    title: 'A summary is waiting for you',
    lead: 'Your coach wrote up your last 1-1 and signed it. Here you can read it, add your own words and answer with a signature of your own.',
    alone:
      'This page works without a network and sends nothing anywhere. What it saves, it saves as files on this device.',
    label: 'The six words that your coach told you',
    hint: 'Not from the message that this file came with: by telephone, say, or face to face.',
    open: 'Open',
    opening: 'Opening. This takes a moment.',
    count: (count: number) =>
      count === 1
        ? 'That is one word; there are six. Nothing was opened.'
        : `Those are ${count} words; there are six. Nothing was opened.`,
    unknown: (word: string) =>
      `‘${word}’ is none of the words that can occur. Please look at its spelling. Nothing was opened.`,
    wrong:
      'These six words do not open this page. Please compare each of them. If they are right, the file was damaged on its way: ask for it again.',
    damaged:
      'The summary in this file is damaged or was changed on its way, so it was not opened. Please ask your coach to send it again.',
    notValid: (detail: string) =>
      `The coach’s signature on this summary does not hold, so it is not shown. ${detail} Please tell your coach.`,
    memory:
      'This device could not give the memory that opening takes. Nothing was opened. Close other programs, or use another device.',
  },

  words: {
    greeting: (member: string) => `${member}, this part is yours`,
    what: (coach: string, date: string) =>
      `This is the summary of your 1-1 with ${coach} on ${date}. Most of it you agreed together. What you take away, only you can say.`,
    label: 'What I take away',
    hint: 'What became clear to you, and what you will do about it.',
    hidden:
      'Your text holds characters that cannot be seen and could mislead a reader. Please type that part again.',
    next: 'Read the whole page',
    keyTitle: (coach: string) => `${coach}’s signature holds`,
    keyMeans: (coach: string) =>
      `It was made with the key that these eight words stand for. If you want to be sure that it is ${coach}’s, have them read to you: the app shows ${coach} the same eight.`,
    keyLabel: (coach: string) => `Key of ${coach} in words`,
    earlier: 'What was signed before',
    earlierMeans: 'This is an addendum. It follows, and leaves as they are:',
    earlierOriginal: 'The summary',
    earlierAddendum: (number: number) => `Addendum ${number}`,
    sheetName: 'A page that was signed before',
  },

  read: {
    title: 'Read it in peace',
    lead: 'This is the whole page, word for word as it will be signed.',
    sheetName: 'The page that you sign',
    back: 'Change my words',
    next: 'Go on to sign',
  },

  sign: {
    title: 'Answer in your own name',
    meaning: 'What your signature says',
    meaningMissing: 'Choose what your signature says.',
    choices: {
      agreed: { label: 'I agree', means: 'This is what we said and what I will do.' },
      received: {
        label: 'I have received it',
        means: 'I have read it. It does not say that I agree.',
      },
      commented: {
        label: 'I sign with a comment',
        means: 'Your comment is signed with the page and printed on it.',
      },
      declined: {
        label: 'I decline',
        means: 'This is not what we said. Your reason is signed and printed with the page.',
      },
    },
    comment: 'Your comment',
    reason: 'Your reason',
    commentMissing: 'Write a few words, or choose another answer.',
    name: 'Your name, typed by you',
    nameMissing: 'Type your name.',
    key: 'Your own key',
    kept: 'The key that I signed with before',
    keptMeans: (coach: string) =>
      `It came along, locked by your passphrase. ${coach} cannot open it.`,
    file: 'A key file of mine',
    fileMeans: 'A file that ends in .countersign-key, which you kept when you made your key.',
    fresh: 'Make a new key',
    firstMeans: (coach: string) =>
      `A passphrase that only you know makes a key that is yours alone: ${coach} cannot sign for you, and nobody can reset it. You get it as a file, for the next time.`,
    replaceMeans: (coach: string) =>
      `For when you no longer have the other one. ${coach} and everyone who checks the summary sees that your key changed.`,
    chooseFile: 'Key file',
    fileMissing: 'Choose your key file.',
    passphrase: 'Your passphrase',
    passphraseMissing: 'Type your passphrase.',
    again: 'The same once more',
    againDiffers: 'The two are not the same.',
    sign: 'Sign',
    signing: 'Signing. This takes a moment.',
    back: 'Back to the page',
    wrongPassphrase:
      'That passphrase does not open this key. Nothing was signed; you can try again.',
    badFile: 'This file is not a key of yours, or it is damaged. Nothing was signed.',
    otherKey:
      'This key file holds another key than the one that you signed with before. Nothing was signed. Choose the other file, or make a new key.',
    hidden:
      'Your name or comment holds characters that cannot be seen and could mislead a reader. Nothing was signed. Please type it again.',
    failed:
      'This did not work. Nothing was signed, and your words are still here. Please try again.',
    memory:
      'This device could not give the memory that your key takes. Nothing was signed. Close other programs, or use another device.',
  },

  send: {
    title: (member: string) => `Thank you, ${member}`,
    lead: 'You have signed. Your answer counts once your coach has the reply.',
    said: {
      agreed: 'You agree.',
      received: 'You have received it.',
      commented: 'You signed with a comment.',
      declined: 'You declined, with your reason.',
    },
    keyTitle: 'Keep your key',
    keyMeans:
      'The key file is yours: keep it, and your passphrase, for the next summary. Without either, a new key has to be made.',
    saveKey: 'Save the key file',
    replyTitle: 'Send the reply',
    replyMeans: (coach: string) =>
      `Save the reply and send it to ${coach}, by mail say. It is sealed: only ${coach}’s vault can open it.`,
    saveReply: 'Save the reply',
    saved: (fileName: string) => `Saved as ${fileName}, where your browser keeps its downloads.`,
    wordsTitle: 'Write these eight words down',
    wordsMean:
      'They are the fingerprint of your key. Wherever this summary turns up, the same eight words show that the signature is yours.',
    wordsLabel: 'Your key in words',
    close: 'When the reply is saved, you can close this page. It keeps nothing.',
  },
};
