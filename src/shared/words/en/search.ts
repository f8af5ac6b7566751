/** The search place. */
export const search = {
  title: 'Search',
  label: 'Search all sessions',
  placeholder: 'A word, a name, the start of a phrase',
  clear: 'Clear the search',
  keys: { move: 'move', open: 'open', clear: 'clear', back: 'back' },
  emptyTitle: 'Everything you wrote, at hand',
  empty:
    'Answers, actions, insights and your own notes, of every person and every session. It never leaves this laptop.',
  noneTitle: 'Nothing found',
  none: 'Try fewer words, or only the beginning of one.',
  failedTitle: 'The search did not work',
  tryAgain: 'Try again',
  searching: 'Searching',
  found: (hits: number, sessions: number) =>
    `${hits === 1 ? '1 place' : `${hits} places`} in ${sessions === 1 ? '1 session' : `${sessions} sessions`}`,
  results: 'Results',
  kind: {
    prompt: 'Answer',
    action: 'Action',
    insight: 'Insight',
    feedback: 'Feedback',
    acknowledgement: 'Acknowledgement',
    question: 'Question',
    tool: 'Tool',
    boundary: 'Boundary note',
    attachment: 'File',
    note: 'Only you',
  },
  side: { what: 'What', how: 'How', both: 'What and How' },
  shared: 'Shared',

  /** What could not be taken as it was typed, by `SearchProblem`; all else is searched for meanwhile. */
  problem: {
    unknown_filter: (typed: string) =>
      `“${typed}” is left out: there is no such filter. In quotes it is searched for as it stands.`,
    unknown_value: (typed: string) => `“${typed}” is left out: this filter has no such value.`,
    unreadable_date: (typed: string) =>
      `“${typed}” is left out: the date could not be read. Try 2026-03-01, March 2026 or last spring.`,
    empty_filter: (typed: string) => `“${typed}” counts as soon as something stands behind it.`,
    excluded_filter: (typed: string) =>
      `“${typed}” is left out: only words can be excluded, not filters.`,
    open_quote: () => 'The phrase counts up to the end; close it with another quote.',
    never: () => 'No day lies between these dates, so nothing can be found.',
    either_or: () => 'Nothing is both shared and not shared; the last of the two counts.',
  },

  /** What is offered while one types, by `CompletionLabel`. */
  completion: {
    'filter.person': 'with someone',
    'filter.after': 'from a day on',
    'filter.before': 'before a day',
    'filter.during': 'in a week, month, season or year',
    'filter.in': 'in the What or the How, or of one kind',
    'filter.tag': 'with a #tag',
    'filter.is': 'open, shared or not shared',
    'in.what': 'what counts for the What',
    'in.how': 'what counts for the How',
    'in.answer': 'answers to questions',
    'in.action': 'next steps',
    'in.insight': 'insights',
    'in.feedback': 'feedback',
    'in.acknowledgement': 'acknowledgements',
    'in.question': 'questions you asked',
    'in.tool': 'tools you used',
    'in.boundary': 'boundary notes',
    'in.file': 'files and images, by their names',
    'in.note': 'your own notes and looking back',
    'is.open': 'next steps that are not done',
    'is.shared': 'what goes into a summary',
    'is.own': 'what stays with you',
  },
};
