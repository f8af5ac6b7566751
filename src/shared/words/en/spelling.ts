/** Spelling: the menu of an underlined word, and its place in the settings. */
export const spelling = {
  title: 'Spelling',
  lead: 'Words that are in neither the English nor the German dictionary are underlined. Both dictionaries are part of the app: no word leaves this laptop.',
  writing: 'While you write',
  check: 'Check spelling',
  checkHint:
    'In the text of a session and in ‘Only you’, in both languages at once. Nothing is changed by itself.',
  isOn: 'Spelling is checked from now on.',
  isOff: 'Spelling is not checked from now on.',
  unavailableTitle: 'Spelling cannot be checked at the moment',
  missing: (languages: string) =>
    `The dictionary for ${languages} is missing from this installation, and with one alone every word of the other language would be underlined. Your notes are not affected. Installing the app anew brings it back.`,
  broken:
    'The dictionaries could not be read. Your notes are not affected. Installing the app anew brings them back.',
  languages: { en: 'English', de: 'German' },

  /** The coach's own words. */
  own: 'My words',
  ownHint: 'Names and words of your own, kept encrypted in this vault.',
  count: (count: number) => (count === 1 ? '1 word' : `${count} words`),
  empty: 'None yet. In a session, choose ‘Add to my words’ at an underlined word.',
  remove: (word: string) => `Remove “${word}” from my words`,
  added: (word: string) => `“${word}” is one of your words now.`,
  removed: (word: string) => `“${word}” is not one of your words any more.`,

  /** The menu of an underlined word. */
  of: (word: string) => `Spelling of “${word}”`,
  looking: 'Looking for suggestions…',
  none: 'No suggestions',
  found: (count: number) =>
    count === 0 ? 'No suggestions' : count === 1 ? '1 suggestion' : `${count} suggestions`,
  add: 'Add to my words',
  ignore: 'Ignore until I lock',
  nothing: 'No word is underlined in this text.',
};
