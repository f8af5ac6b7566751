/** Settings. */
export const settings = {
  title: 'Settings',
  general: 'General',
  security: 'Security',
  backups: 'Backups',
  privacy: 'Privacy',
  activity: 'Activity',
  place: (name: string) => `Settings: ${name}`,
  you: 'You',
  coachName: 'Your name',
  coachNameHint: 'It stands on the summaries that you sign from now on.',
  appearance: 'Appearance',
  theme: 'Theme',
  themeSystem: 'As the system',
  themeLight: 'Light',
  themeDark: 'Dark',
  language: 'Language',
  languageHint:
    'The window opens anew in it. Templates of a vault stay in the language in which the vault was made.',
  languages: { system: 'As the system', en: 'English', de: 'Deutsch' },
  languageNotSaved:
    'Something that you typed is not saved yet, so the language stays as it is. Please try again in a moment.',
  summaries: 'Summaries',
  paper: 'Paper size',
  paperA4: 'A4',
  paperLetter: 'US Letter',
  reminders: 'Reminders',
  remind: 'Before a session',
  remindHint:
    'The system says that a session begins, never with whom. Only while the vault is unlocked: locked, nothing here knows when your sessions are.',
  remindBefore: (minutes: number) => (minutes === 0 ? 'Never' : `${minutes} minutes before`),
  remindSignature: 'Of a signature',
  remindSignatureHint:
    'The system says that a summary waits to be signed, never whose, and at most once a day. Sessions that you closed without signing do not count.',
  remindAfter: (days: number) =>
    days === 0 ? 'Never' : days === 1 ? 'After a day' : `After ${days} days`,
  search: 'Search',
  index: 'Search index',
  indexHint:
    'Every word of your notes, encrypted with them and kept in step with every save. Build it anew if a search does not find what you know is there; your notes stay as they are.',
  indexUnfinished: ({ done, total }: { readonly done: number; readonly total: number }) =>
    `It holds ${done} of ${total} pieces, the newest ones. What is older is not found until it is whole; it goes on by itself when the vault is next unlocked.`,
  indexBuild: 'Build it anew',
  indexGoOn: 'Go on now',
  indexBuilt: 'The search index is whole.',
  about: 'About',
  version: 'Version',
  network: 'Network',
  networkText: 'None. The app has no account and no server, and every connection is refused.',
  data: 'Where your notes are',
  dataText: (vault: string) =>
    `In the folder “${vault}.countersign” in Countersign’s own folder of your user account, on this laptop only. Without your passphrase or your recovery key its files say nothing. Backups go to the folder that you choose.`,
  boundary: 'What it is not',
  boundaryText:
    'Coaching is about the present and the future, actions and goals. Countersign diagnoses nothing and is no place for medical records.',
  changed: 'Saved.',
};
