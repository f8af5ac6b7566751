const times = (count: number) =>
  count === 1 ? 'Named once' : count === 2 ? 'Named twice' : `Named ${count} times`;

/** What the coach keeps once for everybody, and where coaching ends. */
export const library = {
  title: 'Library',
  place: (name: string) => `Library: ${name}`,
  more: (what: string) => `More for “${what}”`,
  reword: 'Reword',
  remove: 'Remove',

  // Values
  values: 'Values',
  valuesLead:
    'What your team stands for and aims at. Attach it to feedback and acknowledgements, and Insights shows what you live by, and what is never said.',
  kinds: { value: 'Values', norm: 'Norms', objective: 'Strategic objectives' },
  kindTexts: {
    value: 'What you hold to, also when it is inconvenient.',
    norm: 'How you agreed to work with each other.',
    objective: 'Where all of you are heading, and what the work adds up to.',
  },
  addTo: { value: 'Add a value', norm: 'Add a norm', objective: 'Add an objective' },
  add: 'Add',
  named: (count: number, day: string) => `${times(count)}, last on ${day}`,
  neverNamed: 'Never named so far',
  whereNamed: (text: string) => `Where “${text}” was named`,
  moveUp: 'Move up',
  moveDown: 'Move down',
  wordsOf: (text: string) => `Words of “${text}”`,
  valueAdded: 'Added.',
  valueReworded: 'Reworded, also where it was named.',
  valueBack: 'The words are as they were.',
  valueRemoved: 'Removed. Where it was named it still stands.',
  valueRestored: 'It is back.',

  // Questions
  questions: 'Questions',
  questionsLead:
    'Open questions for when advice is on the tip of your tongue. In a session they are one slash away.',
  steps: {
    agreement: 'Agreement',
    what: 'The What',
    how: 'The How',
    summary: 'Summary',
    next: 'Next',
  },
  situations: {
    stuck: 'Stuck',
    conflict: 'Conflict',
    decision: 'Decision',
    delegation: 'Delegation',
    feedback: 'Feedback',
    low_energy: 'Low energy',
    change: 'Change',
    growth: 'Growth',
    success: 'Success',
    trust: 'Trust',
  },
  ownQuestions: 'Your own',
  noOwnQuestions: 'None yet. Keep the ones that worked for you.',
  addQuestion: 'New question',
  editQuestion: 'Edit',
  questionTitle: 'Your own question',
  question: 'Question',
  questionPlaceholder: 'What, how, which, when, who …',
  questionMissing: 'Please write a question.',
  questionClosed:
    'This can be answered with yes or no. Beginning with what or how leaves more room. You can keep it as it is.',
  fitsStep: 'Fits the step',
  fitsSituation: 'Fits the situation',
  anyStep: 'Any step',
  anySituation: 'Any situation',
  filterText: 'Filter by words',
  filterStep: 'Step',
  filterSituation: 'Situation',
  clearFilter: 'Show all questions',
  questionCount: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
  noQuestion: 'No question fits all of that.',
  questionSaved: 'The question is kept.',
  questionRemoved: 'The question was removed.',
  questionRestored: 'The question is back.',

  // Tools
  tools: 'Tools',
  toolsLead:
    'What you explain again and again, written once: a way to prepare a hard talk, a model, an exercise. In a session you insert a copy, which is then free to change.',
  noToolsTitle: 'No tools yet',
  noToolsText:
    'Write down one that you use often. It takes a title and a few lines, and is at hand in every session.',
  newTool: 'New tool',
  writeTool: 'Write it',
  toolTitleMissing: 'Please give it a title.',
  toolTitle: 'Title',
  toolTitlePlaceholder: 'What you call it',
  toolBody: 'What it says',
  toolBodyPlaceholder: 'Write it as you would want to find it in the middle of a session.',
  untitled: 'Untitled tool',
  emptyTool: 'Nothing in it yet',
  allTools: 'All tools',
  toolMenu: 'More for this tool',
  removeTool: 'Remove tool',
  toolRemoved: 'The tool was removed. Copies in sessions stay.',
  toolRestored: 'The tool is back.',
  toolGoneTitle: 'This tool is not here',
  toolGoneText: 'It may have been removed. Settings, Privacy shows what lies in the bin.',
  toolNotSaved:
    'The disk does not take this tool at the moment. What you wrote stays here, and it is tried again by itself.',
  toolTooLarge: 'That was too much for one tool, so it was left out. Nothing else changed.',

  // Where coaching ends
  boundary: 'Where coaching ends',
  boundaryLead:
    'Coaching is not therapy. It helps to know where the one stops, before you are there.',
  boundaryParts: [
    {
      title: 'What coaching is for',
      text: [
        'Coaching looks at today and at what comes next: goals, choices, ways of working with others, and the next step. The person you talk with sets the direction. You ask, listen, and hold them to what they said they wanted.',
      ],
    },
    {
      title: 'What belongs elsewhere',
      text: [
        'Wounds of the past, illness of body or mind, addiction, violence, grief that does not let go, and every thought of not wanting to live belong with people who are trained for them. So does anything that you would have to name with a medical word.',
        'You need not be sure. That it feels too big for this room is reason enough.',
      ],
    },
    {
      title: 'What you can do',
      text: [
        'Say what you notice, in plain words, and without a name for it. Say that this deserves somebody who does it for a living, and that asking for help is a strong thing to do. Offer to look for that person together: a doctor, a counselling service at work, a therapist.',
        'Then ask what they would like to go on with here. Coaching can continue beside other help, with its own topics.',
        'When someone may be in danger, do not wait for the end of the session. Stay with them, and call the emergency number of your country or a crisis line.',
      ],
    },
    {
      title: 'The boundary note',
      text: [
        'In a session, type a slash and choose the boundary note. It records that a matter belongs with a professional, and whether the referral was made. Keep it to that: no diagnosis, no details that they may not want written down.',
        'It is always private. It cannot be shared, and never goes into a summary or an invite.',
      ],
    },
    {
      title: 'What Countersign does not do',
      text: [
        'Countersign diagnoses nothing. It does not read your notes for signs of anything, rates nobody, and is no place for medical records. What plots it shows are what you typed in, drawn.',
      ],
    },
  ],
};
