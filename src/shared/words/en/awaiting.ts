/** Summaries that wait for a signature, or for an answer. */
export const awaiting = {
  title: 'Awaiting signatures',
  theirs: 'For them to sign',
  yours: 'For you',
  issued: (name: string) => `${name} signs next`,
  kit: (name: string) => `${name} signs on their own device`,
  unsigned: (name: string) => `You sign next, with ${name}`,
  declined: (name: string) => `${name} declined`,
  neverSigned: (name: string) => `Not signed, with ${name}`,
  addendum: 'addendum',
  session: (day: string) => `Session of ${day}`,
  since: (days: number) =>
    days === 0 ? 'since today' : days === 1 ? 'since yesterday' : `for ${days} days`,
  all: (count: number) => `Show all ${count}`,
  fewer: 'Show fewer',
  optional: (count: number) =>
    count === 1 ? 'One more without a signature' : `${count} more without a signature`,
  optionalMeans: 'Signing is up to the two of you; nothing has to follow.',
};
