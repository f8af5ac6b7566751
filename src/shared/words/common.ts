/** Words that more than one place uses, and those of the frame around them. */
export const common = {
  appName: 'Countersign',

  home: 'Home',
  people: 'People',
  search: 'Search',
  verify: 'Verify',
  settings: 'Settings',
  lock: 'Lock',
  places: 'Places',
  skipToContent: 'Skip to the page',
  vault: 'Vault',

  cancel: 'Cancel',
  back: 'Back',
  save: 'Save',
  tryAgain: 'Try again',
  undo: 'Undo',
  loading: 'Loading',
  dismiss: 'Dismiss',

  saved: 'Saved',
  savedAt: (time: string) => `Saved at ${time}`,
  saving: 'Saving',
  notSaved: 'Not saved',

  planned: 'Planned',
  open: 'Open',
  closed: 'Closed',
  issued: 'Awaiting signature',
  cosigned: 'Signed by both',

  ownerCoach: 'You',
  ownerCoachWith: (name: string) => `You, with ${name}`,
  actionDone: 'Marked as done.',
  actionOpen: 'Open again.',
  due: (day: string) => `Due ${day}`,
  wasDue: (day: string) => `Was due ${day}`,
  markDone: (text: string) => `Mark as done: ${text}`,
  markOpen: (text: string) => `Mark as open: ${text}`,

  today: 'Today',
  tomorrow: 'Tomorrow',
  yesterday: 'Yesterday',
  /** The same within a sentence. */
  todayWithin: 'today',
  tomorrowWithin: 'tomorrow',
  yesterdayWithin: 'yesterday',
  minutes: (count: number) => `${count} min`,

  showPassphrase: 'Show passphrase',
  hidePassphrase: 'Hide passphrase',
  capsLock: 'Caps Lock is on',

  failedTitle: 'That did not work',
  brokenTitle: 'This page stopped working',
  brokenText:
    'Everything that was marked as saved is safe in your vault. You can go back to Home, or lock and unlock again.',
  goHome: 'Go to Home',
  missingTitle: 'Nothing here',
  missingText: 'This page does not exist, or what it showed was removed.',
  loadFailedTitle: 'This could not be loaded',

  palettePlaceholder: 'Go to a person, a session or a place',
  paletteNothing: 'Nothing by that name',
  palettePlaces: 'Places',
  palettePeople: 'People',
  paletteSessions: 'Sessions',
  paletteActions: 'Do',
  newPerson: 'New person',
  planSession: 'Plan a session',
  planSessionWith: (name: string) => `Plan a session with ${name}`,

  shortcutPalette: 'Find anything: people, sessions, places',
  shortcutSearch: 'Search your notes',
  shortcutLock: 'Lock the vault at once',
  shortcutHome: 'Go to Home',
  shortcutSettings: 'Go to Settings',
  shortcutOnlyYou: 'Show or hide ‘Only you’ in a session',

  keyDerivation: 'Working out your key',
  keyDerivationWhy:
    'This takes a couple of seconds on purpose: it makes guessing a passphrase slow.',
  sampleVault: 'Filling the sample vault',
  print: 'Making the PDF',

  strengthEmpty: 'Several unrelated words are easier to remember than one hard word.',
  strengthMoments: 'Someone who has your laptop would guess it in moments.',
  strengthHours: 'Someone who has your laptop would guess it within hours or days.',
  strengthMonths: 'Would hold for months against someone who has your laptop.',
  strengthYears: 'Would hold for years against someone who has your laptop.',
  strengthCenturies: 'Would hold for centuries against someone who has your laptop.',
};
