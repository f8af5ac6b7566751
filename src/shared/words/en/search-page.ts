/** What the search page offers around the field and its results. */
export const searchPage = {
  chips: 'What is asked for',
  chip: {
    phrase: (words: string) => `“${words}”`,
    without: (words: string) => `Without ${words}`,
    person: (name: string) => `Person: ${name}`,
    from: (day: string) => `From ${day}`,
    until: (day: string) => `Before ${day}`,
    during: (first: string, last: string) => `${first} to ${last}`,
    open: 'Open next steps',
    shared: 'Shared',
    own: 'Not shared',
    remove: (label: string) => `Take out: ${label}`,
  },

  addFilter: 'Add a filter',
  filter: {
    person: 'Person…',
    after: 'From a date…',
    before: 'Up to a date…',
    what: 'The What',
    how: 'The How',
    kind: 'Kind…',
    shared: 'Only what is shared',
    own: 'Only what is not shared',
    open: 'Open next steps',
  },

  completions: 'What may follow',
  /** Dates as they may be typed, in the order in which they are offered. */
  dates: ['last week', 'last month', 'last quarter', 'last spring', 'this year', 'last year'],

  order: 'Order',
  best: 'Best first',
  newest: 'Newest first',
  bestOf: (shown: number, found: number) => `The best ${shown} of ${found} places`,
  newestOf: (shown: number, found: number) => `The newest ${shown} of ${found} places`,
  bestOfNewest: (shown: number, looked: number) =>
    `The best ${shown} of the newest ${looked} places; there are more`,
  newestOfMore: (shown: number, looked: number) =>
    `The newest ${shown} places, of more than ${looked}`,
  more: 'Show more',
  moreThan: (looked: number) =>
    `These are the newest ${looked} places. To reach older ones, name a person or a date.`,

  indexing: (percent: number) =>
    `The search is still getting ready: ${percent} % is done. What is older is not found yet; nothing is lost.`,
  unknownPeople: (names: readonly string[]) =>
    `Nobody here is called ${names.map((name) => `“${name}”`).join(' or ')}.`,
  meant: 'Did you mean',

  like: 'More like this',
  likeThis: (text: string) => `More like this: ${text}`,
  likeTitle: 'More like',
  likeFound: (places: number) =>
    places === 1 ? '1 place is like it' : `${places} places are like it`,
  likeNone: 'Nothing else is like it',
  likeNoneText: 'No other place has enough of its rarer words.',
  back: 'Back to the results',
  keyLike: 'more like this',

  hidden: 'The privacy screen is on: only titles are shown.',

  save: 'Save this search',
  savedAs: (name: string) => `Saved as ${name}`,
  saveTitle: 'Save this search',
  saveLead: (typed: string) => `Looks for “${typed}” each time, in all that is written by then.`,
  saveName: 'Name',
  saveNamePlaceholder: 'Such as Delegation in the How',
  saveNameMissing: 'Give it a name to find it by.',
  saved: 'Saved searches',
  savedDone: 'Search saved.',
  removeSaved: (name: string) => `Remove ${name}`,
  removed: 'Saved search removed.',
  broughtBack: 'Saved search brought back.',

  examples: 'Ways to ask',
  exampleList: [
    { typed: '"bad monday"', finds: 'these words, one after the other' },
    { typed: 'deleg*', finds: 'every word that begins so' },
    { typed: 'delegation -planning', finds: 'the one without the other' },
    { typed: 'after:"last spring" in:how', finds: 'the How since last spring' },
    { typed: 'in:action is:open', finds: 'next steps that are not done' },
    { typed: 'is:shared in:feedback', finds: 'feedback that is shared' },
  ],

  recent: 'Recent searches',
  forget: 'Forget all',
  forgotten: 'Recent searches forgotten.',
};
