/** Words of the typed blocks in a session's document, and of the lists that they come from. */
export const blocks = {
  sides: { what: 'What', how: 'How', both: 'What and How', none: 'No side' },
  sideTitle: 'Counts for the What, the How, both or neither',
  sideOf: (of: string, side: string) => `${of} counts for: ${side}. Change`,

  keep: 'Keep for next time',
  kept: 'Kept for next time',
  keepTitle: 'Left unanswered, this question goes to the running list when the session closes',

  feedback: 'Feedback',
  feedbackText: 'Situation, impact, their input, follow-up',
  removeFeedback: 'Remove feedback',
  parts: {
    situation: 'Situation',
    impact: 'Impact',
    input: 'Their input',
    followUp: 'Follow-up',
  },
  partPlaceholders: {
    situation: 'When and where was it? What happened?',
    impact: 'What did it do to people, or to the work?',
    input: 'How do they see it themselves?',
    followUp: 'What did you agree?',
  },
  given: 'You gave it',
  received: 'You received it',
  directionIs: (direction: string) => `${direction}. Change direction`,
  followUpToAction: 'Make the follow-up an action',

  acknowledgement: 'Acknowledgement',
  acknowledgementText: 'A result or a success, and the value it served',
  acknowledgementPlaceholder: 'What deserves to be named?',
  removeAcknowledgement: 'Remove acknowledgement',

  value: 'Value, norm or objective',
  noValue: 'No value',
  valueGone: 'A value no longer kept',
  noValuesYet: 'None yet: the library keeps your team’s values',
  valueKinds: { value: 'Values', norm: 'Norms', objective: 'Objectives' },

  question: 'Question',
  questionText: 'An open question from the bank',
  questionPlaceholder: 'What did you ask?',
  removeQuestion: 'Remove question',
  questions: 'Questions',
  questionsHint: 'Type words of a question, a step, or a moment such as ‘stuck’',
  noQuestions: 'The question bank is empty. The library is where it is kept.',
  noSuchQuestion: 'No question has these words.',

  tool: 'Tool',
  toolText: 'A tool or strategy from your library',
  removeTool: 'Remove tool',
  tools: 'Tools',
  toolsHint: 'Type words of its title',
  noTools: 'No tools yet. Write one in the library, and it can be inserted here.',
  noSuchTool: 'No tool has these words in its title.',

  boundary: 'Boundary note',
  boundaryText: 'A matter for a professional, noted for you alone',
  boundaryPlaceholder: 'What belongs with someone else, and with whom?',
  removeBoundary: 'Remove boundary note',
  referred: 'Referral made',
  boundaryLine:
    'Coaching is not therapy: it works on the present and the future. Countersign diagnoses nothing.',
  alwaysPrivate: 'Only you, always',
};
