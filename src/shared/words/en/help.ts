import type { HelpPages } from '../../model/help/pages.ts';

const pages: HelpPages = {
  first: {
    title: 'Your first session',
    lead: 'From a name to a page that you both have signed.',
    parts: [
      {
        title: 'Begin with a person',
        text: [
          'On Home, or under People, add somebody you coach. A name is enough. Then plan a session: the day, the time and the place are suggested, and can be anything.',
          'A first 1-1 has questions of its own: what each of you expects, when and how you meet, what frustrates and what moves them. The answers fill the person’s profile.',
        ],
      },
      {
        title: 'Write while you talk',
        text: [
          'The questions stand in the page, and you write below them. Leave out what does not fit; nothing has to be filled in. A slash brings the list of what can be put in: a next step, an insight, feedback, an acknowledgement, a question, a tool.',
          'Saving happens by itself. ‘Saved’ is shown only once the text is on the disk.',
        ],
      },
      {
        title: 'Close the session',
        text: [
          'Closing asks for the next date, and says quietly when the What or the How is still empty. Open steps and topics that you did not get to go with the person to the next session.',
          'After that the summary can be signed. A closed session can be opened again until both have signed.',
        ],
      },
      {
        title: 'Between sessions',
        text: [
          'What comes to mind goes into a quick note, from any place. It waits on the person’s list for next time.',
        ],
      },
    ],
  },
  framework: {
    title: 'The What and the How',
    lead: 'The framework that every session follows, and leaves whenever that serves you.',
    parts: [
      {
        title: 'Five steps',
        text: ['A regular 1-1 goes through them in this order. Skip and return as the talk does.'],
        terms: [
          { term: 'Agreement', means: 'Which outcome, named by them, makes today a success.' },
          {
            term: 'The What',
            means: 'Results: what they answer for, progress, what stands in the way, next steps.',
          },
          {
            term: 'The How',
            means: 'Relationships: strengths at work, what limits them, how one carries the other.',
          },
          { term: 'Summary', means: 'What they take away, in their own words.' },
          { term: 'Next', means: 'When you meet again, confirmed by both.' },
        ],
      },
      {
        title: 'What blends into How',
        text: [
          'A talk does not keep to headings. Any answer or block can be tagged What, How or both, wherever it stands, and the coverage beside the page counts the tags.',
        ],
      },
      {
        title: 'When something urgent comes up',
        text: [
          'Change the focus of the session. What was prepared stays below, and whatever you do not get to waits for the next time.',
        ],
      },
      {
        title: 'Questions of your own',
        text: [
          'Under Settings, Templates you copy a set of questions and add, drop and reorder as you like. A session keeps the questions it was held with. The Library holds single questions, your team’s values, and tools to insert.',
        ],
      },
    ],
  },
  private: {
    title: 'Private and shared',
    lead: 'What stays with you, and how to see what will not.',
    parts: [
      {
        title: 'Private unless you share it',
        text: [
          'Each answer and each block says whether it goes into the summary. A few begin as shared, such as the outcome you agreed on and next steps; everything else begins as private. One press changes it, and the page shows it all the time.',
        ],
      },
      {
        title: 'Only you',
        text: [
          'The notes at the side are for you alone. They can never be shared, and one key takes them off the page altogether.',
        ],
      },
      {
        title: 'Before anything leaves',
        text: [
          'The summary is made from a copy of what is shared, and of nothing else. Before it is signed, saved or printed, you see every line of it in a list.',
        ],
      },
      {
        title: 'While somebody looks on',
        text: [
          'The privacy screen blurs names and everything that is not shared, for a shared screen or a neighbour in the train. It hides; it does not lock.',
        ],
      },
    ],
  },
  summary: {
    title: 'The summary and signing',
    lead: 'One page that both of you stand behind, each with a key of their own.',
    parts: [
      {
        title: 'You sign first',
        text: [
          'Close the session, open its summary, read what leaves, and sign. Your signature holds for exactly these words: change a shared one, and you sign again.',
        ],
      },
      {
        title: 'Their turn',
        text: [
          'Hand the laptop over. The window then shows the summary and nothing else of the vault, and only your passphrase leads back. They write what they take away, read the page, and choose how they sign.',
        ],
        terms: [
          { term: 'I agree', means: 'This is what we said and what I will do.' },
          { term: 'I have received it', means: 'I have read it. It does not say that I agree.' },
          { term: 'I sign with a comment', means: 'I add something in words of my own.' },
          { term: 'I decline', means: 'I do not stand behind this page, and I say why.' },
        ],
      },
      {
        title: 'A key of their own',
        text: [
          'The first time, they choose a passphrase of their own for their key. You cannot sign in their place. When you are not in one room, they can sign on their own device: the summary leaves as one locked file, and their answer comes back as another.',
        ],
      },
      {
        title: 'After both have signed',
        text: [
          'Nothing in it can change any more. What is to be added becomes an addendum, which names the page before it and is signed by both in the same way.',
          'Save it as a PDF to read and keep, as a bundle to check, or as plain text.',
        ],
      },
    ],
  },
  verify: {
    title: 'Checking a summary',
    lead: 'Whether a file says what was signed, and by whose keys.',
    parts: [
      {
        title: 'In Countersign',
        text: [
          'Under Verify, choose the PDF or the bundle. It is checked on this laptop, against the signatures inside it, and shows the text that was signed: rely on what is shown there.',
        ],
      },
      {
        title: 'Without Countersign',
        text: [
          'Verify also saves a checking page: one file that opens in any current browser, works with the network off, and makes the same checks. Give it along with the summary.',
        ],
      },
      {
        title: 'Whose key is it?',
        text: [
          'Valid means that these keys signed these words. A key is known by eight words. Read them to each other once, on the phone say, and write them down; from then on a wrong key is seen at once.',
        ],
      },
      {
        title: 'What a check cannot say',
        text: [
          'Times are those of the signer’s own clock. That a signature was given freely, or that there is no newer addendum, no file can show.',
        ],
      },
    ],
  },
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
        title: 'Your own keys',
        text: [
          'Settings, Keyboard shows every shortcut as it is now, and changes it. One that another already has is refused, so none gets lost.',
        ],
      },
      {
        title: 'With a screen reader',
        text: [
          'Each place has one heading, and the focus begins there. What is saved, found or has failed is said aloud.',
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

/** The help: short pages that come with the app, and finding a way in them. */
export const help = {
  title: 'Help',
  lead: 'Short pages about how Countersign works. They are part of the app, so they are here without a network, too.',
  search: 'Search the help',
  results: 'What was found',
  found: (count: number) => (count === 1 ? 'One place' : `${count} places`),
  none: 'Nothing about that. Try one word, or only its beginning.',
  all: 'All pages',
  place: (title: string) => `Help: ${title}`,
  keys: 'See and change the shortcuts',
  pages,
};
