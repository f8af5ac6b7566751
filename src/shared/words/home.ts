/** The home page. */
export const home = {
  morning: (name: string) => `Good morning, ${name}`,
  afternoon: (name: string) => `Good afternoon, ${name}`,
  evening: (name: string) => `Good evening, ${name}`,
  today: 'Today',
  nothingToday: 'No session today.',
  coming: 'Coming up',
  nothingComing: 'Nothing else is planned.',
  withoutNext: 'No next session yet',
  plan: 'Plan',
  actionsDue: 'Open actions due',
  allActions: (count: number) => `Show all ${count}`,
  fewerActions: 'Show fewer',
  awaiting: 'Waiting for a signature',
  awaitingText: (name: string) => `${name} has not signed yet`,
  start: 'Start',
  resume: 'Continue',
  openSession: 'Open',
  allSet: 'Nothing is due. Everyone has a next session.',

  emptyTitle: 'Begin with a person',
  emptyText:
    'Add someone you coach. Then plan your first 1-1 together; the questions are already there.',
  emptyAction: 'Add the first person',
};
