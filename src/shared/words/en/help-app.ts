import type { HelpPages } from '../../model/help/pages.ts';

/** The pages of the help about the app itself. */
export const appPages: Pick<HelpPages, 'search' | 'safety' | 'keyboard' | 'limits'> = {
  search: {
    title: 'The language of search',
    lead: 'Words find. The signs and filters below narrow it down.',
    parts: [
      {
        title: 'Words',
        text: [
          'Capitals and accents do not matter, and the last word may be unfinished. All the words must stand in one place.',
        ],
        examples: [
          { typed: '"hard talk"', means: 'these words, one after the other' },
          { typed: 'deleg*', means: 'every word that begins so' },
          { typed: 'delegation -planning', means: 'the one without the other' },
          { typed: '#trust', means: 'a tag that you wrote' },
        ],
      },
      {
        title: 'Filters',
        text: [
          'Type them among the words, or choose them from ‘Add a filter’. A value of several words stands in quotes.',
        ],
        examples: [
          { typed: 'person:amara', means: 'sessions with one person' },
          { typed: 'in:what', means: 'what counts for the What; also in:how' },
          {
            typed: 'in:action',
            means: 'one kind of note; also in:insight, in:feedback, in:acknowledgement, in:note',
          },
          { typed: 'is:open', means: 'next steps that are not done' },
          { typed: 'is:shared', means: 'what goes into a summary; is:own for what stays with you' },
        ],
      },
      {
        title: 'Dates',
        text: ['A day, a month, a season or a word such as yesterday or last week.'],
        examples: [
          { typed: 'after:2026-03-01', means: 'from this day on' },
          { typed: 'before:"last spring"', means: 'earlier than that' },
          { typed: 'during:"march 2026"', means: 'within that time' },
        ],
      },
      {
        title: 'Keeping a search',
        text: [
          'Save it under a name. It looks again each time, in all that is written by then. What you searched for lately is kept in the vault only, and can be forgotten.',
        ],
      },
    ],
  },
  safety: {
    title: 'Backups and recovery',
    lead: 'What to do today, so that a lost laptop or a lost passphrase is no lost year.',
    parts: [
      {
        title: 'The recovery key',
        text: [
          '24 words that open the vault when the passphrase is forgotten. Keep them on paper, away from the laptop. Under Settings, Security you can look at them again, print them or replace them.',
          'Nobody can reset a passphrase. If it is lost and the recovery key too, the notes are gone.',
        ],
      },
      {
        title: 'A backup every day',
        text: [
          'Under Settings, Backups choose a folder, best on another disk. Once a day while the vault is open, an encrypted copy is written there, read back and counted. The last of 7 days, 4 weeks and 12 months are kept.',
        ],
      },
      {
        title: 'The way back',
        text: [
          'Restore shows what is in a backup and how it differs from what is here, and then makes a new vault of it. It never writes over one. It opens with the passphrase, or the recovery key, of its day.',
        ],
      },
      {
        title: 'What you removed or wrote over',
        text: [
          'Removed people, sessions and entries wait in the bin for 30 days. A session keeps its earlier texts under History: compare them, and bring one back.',
        ],
      },
      {
        title: 'If you suspect something',
        text: [
          'Lock first. If somebody may know the passphrase, change it, and encrypt the vault anew under Settings, Security. Older copies and backups keep the old passphrase: delete those you do not trust.',
        ],
      },
    ],
  },
  keyboard: {
    title: 'By keyboard',
    lead: 'Everything can be done without a pointer.',
    parts: [
      {
        title: 'Go to anything',
        text: [
          'Ctrl and K, on a Mac Cmd and K, opens one field for all: type a few letters of a person, a session, a place, or of something to be done.',
        ],
      },
      {
        title: 'In a session',
        text: [
          'A slash at the start of a line lists what can be put in. The arrows choose, Enter takes it, Esc leaves. Keys lead from answer to answer, share one, or tag it.',
        ],
      },
      {
        title: 'Spelling',
        text: [
          'While you write in a session, words that neither the English nor the German dictionary knows are underlined. A right click on one shows suggestions, and so does Ctrl and ; (on a Mac Cmd and ;), which goes on to the next one. F8 only goes there.',
          'Add a name to your words, and it is right in every session. You find them under Settings, Spelling, where it can all be switched off. What is closed or signed has no marks.',
        ],
      },
      {
        title: 'Your own keys',
        text: [
          'Settings, Keyboard shows every shortcut as it is now, and changes it. One that another already has is refused, so none gets lost.',
        ],
      },
      {
        title: 'With a screen reader',
        text: [
          'Each place has one heading; the focus begins there, or in the field that the place is for. What is saved, found or has failed is said aloud.',
        ],
      },
    ],
  },
  limits: {
    title: 'Privacy, and its limits',
    lead: 'What keeps others out, and what this app cannot do for you.',
    parts: [
      {
        title: 'Where your notes are',
        text: [
          'In one encrypted vault on this laptop, and nowhere else until you save a file or choose a folder for backups. The app has no account and no server, and its window cannot reach a network.',
          'The vault locks by itself after some minutes, when the laptop sleeps, and when you say so. Its keys are then wiped from memory.',
        ],
      },
      {
        title: 'What it cannot protect against',
        text: [
          'Programs that spy on this laptop can read what you read while the vault is open. So can somebody behind you, a camera, or a screen that you share.',
          'A weak passphrase can be guessed by whoever has a copy of the vault. Encrypt the whole disk as well, because a system may write memory to it.',
          'What has left, a summary, a backup, an export, is in the hands of whoever has it.',
        ],
      },
      {
        title: 'A laptop of the company',
        text: [
          'Whoever administers it can install anything on it, and what you write may belong to the company. Countersign does not change who owns it.',
        ],
      },
      {
        title: 'How long notes are kept',
        text: [
          'For each person you can set a last day; when it has passed, you are told, and nothing is deleted by itself. Destroying everything about a person asks for your passphrase, and is final.',
        ],
      },
      {
        title: 'Coaching is not therapy',
        text: [
          'A boundary note records that a matter belongs with a professional, and that you said so. The app judges nobody and draws no conclusions about health.',
        ],
      },
    ],
  },
};
