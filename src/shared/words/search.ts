/** The search place. */
export const search = {
  title: 'Search',
  label: 'Search all sessions',
  placeholder: 'A word, a name, the start of a phrase',
  clear: 'Clear the search',
  keys: { move: 'move', open: 'open', clear: 'clear' },
  emptyTitle: 'Everything you wrote, at hand',
  empty:
    'Answers, actions, insights and your own notes, of every person and every session. It never leaves this laptop.',
  noneTitle: (query: string) => `Nothing found for “${query}”`,
  none: 'Try fewer words, or only the beginning of one.',
  failedTitle: 'The search did not work',
  tryAgain: 'Try again',
  searching: 'Searching',
  found: (hits: number, sessions: number) =>
    `${hits === 1 ? '1 place' : `${hits} places`} in ${sessions === 1 ? '1 session' : `${sessions} sessions`}`,
  foundFirst: (shown: number, hits: number) => `The first ${shown} of ${hits} places`,
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
    note: 'Only you',
  },
  side: { what: 'What', how: 'How', both: 'What and How' },
  shared: 'Shared',
};
