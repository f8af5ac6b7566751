import type { HelpPages } from '../../model/help/pages.ts';

/** The pages of the help about sessions and what is signed of them. */
export const coachingPages: Pick<
  HelpPages,
  'first' | 'framework' | 'private' | 'summary' | 'verify'
> = {
  first: {
    title: 'Your first session',
    lead: 'From a name to a page that you both have signed.',
    parts: [
      {
        title: 'Begin with a person',
        text: [
          'On Home, or under People, add somebody you coach. A name is enough. Then plan a session: the day, the time and the place are suggested, and can be anything.',
          'A day is typed as you would write it, ‘5 March’, ‘tomorrow’ or in numbers, or taken from the calendar beside it.',
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
        title: 'Files and images',
        text: [
          'Paste or drop them into an answer of a session, or choose one after a slash. They stay with you, also where the answer is shared: no summary holds one. ‘Only you’ and the tools of the library hold only text.',
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
};
