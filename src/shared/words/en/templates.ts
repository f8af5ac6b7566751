/** Templates: what sessions are held by, and changing a copy of one. */
export const templates = {
  title: 'Templates',
  lead: 'The questions that your sessions follow. Copy one, and make it yours.',
  builtIn: 'From Countersign',
  own: 'Yours',
  noneTitle: 'None of your own yet',
  noneText:
    'Copy one of those above, and add, drop, reword and reorder its questions as you like. Sessions that were held stay as they were.',

  /** What a template that comes with the program is for. */
  purposes: {
    regular: 'For every session but the first: results, then relationships.',
    first:
      'For the first session with somebody. What you agree fills their profile once it is closed.',
  },
  questions: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
  sessions: (count: number) =>
    count === 0 ? 'No session yet' : count === 1 ? '1 session' : `${count} sessions`,

  heldWith: 'Held with',
  noOutcome: 'nothing named so far',

  back: 'All templates',
  copy: 'Copy',
  copyNamed: (name: string) => `Copy ${name}`,
  copyName: (name: string) => `${name}, my way`,
  copied: (name: string) => `This is your own copy: ${name}.`,
  edit: 'Edit',
  more: (name: string) => `More for ${name}`,
  saveFile: 'Save as a file',
  savedFile: (fileName: string) =>
    `Saved as ${fileName}. It holds the questions and nobody’s answers.`,
  addFile: 'Add from a file',
  added: (name: string) => `Added: ${name}.`,
  remove: 'Remove',
  removed: 'Template removed. Sessions held with it stay as they are.',
  restored: 'The template is back.',

  builtInNotice: 'This one comes with Countersign and stays as it is.',
  makeCopy: 'Make a copy',

  view: 'Edit or preview',
  preview: 'Preview',
  name: 'Name',
  nothingAsked:
    'There is nothing to ask yet. The template stays as it was until a question has words.',
  notKept: 'Not kept yet: a step needs a question with words.',

  stepTitle: 'Title of the step',
  stepPurpose: 'What the step is for',
  question: 'Question',
  label: 'Short name',
  labelHint: 'for the list beside the session',
  side: 'Side',
  sideNone: 'Neither',
  what: 'What',
  how: 'How',
  both: 'Both',
  inSummary: 'In the summary by default',
  private: 'Private by default',
  fills: (field: string) => `Fills the profile: ${field}`,
  onlyCleanSlate: 'Asked only where a fresh start is due',

  addStep: 'Add a step',
  addQuestion: 'Add a question',
  addQuestionTo: (step: string) => `Add a question to ${step}`,
  moveUp: (what: string) => `Move up: ${what}`,
  moveDown: (what: string) => `Move down: ${what}`,
  drop: (what: string) => `Drop: ${what}`,
  droppedQuestion: 'Question dropped.',
  droppedStep: 'Step dropped, with its questions.',
  backAgain: 'It is back.',
  unnamedQuestion: 'new question',
  unnamedStep: 'new step',

  keysOr: 'or',
  keysHint: 'moves a question or a step while you are in it.',
  variables: 'Filled in when a session is opened',
  variableMeans: {
    person: 'whom you meet',
    date: 'the day of the session',
    lastOutcome: 'what the last session was to bring, where you shared it',
  },
  sample: {
    person: 'Sam Ferro',
    lastOutcome: 'one project less',
  },
};
