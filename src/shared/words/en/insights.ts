/** Looking back: what is counted, and what the numbers mean. */
export const insights = {
  title: 'Insights',
  overTime: 'Over time',
  lead: (from: string) => `Since ${from}`,
  leadAll: 'Since the beginning',
  span: 'How far to look back',
  spans: { quarter: 'Three months', year: 'A year', all: 'All time' },

  emptyTitle: 'Nothing to look back on yet',
  emptyText: 'Once sessions have been held, this page counts what became of them.',

  sessions: 'Sessions',
  held: 'Held',
  missed: 'Missed',
  moved: 'Moved',
  kept: 'Kept',
  keptOf: (held: number, due: number) => `${held} of ${due} that were due`,
  missedBy: (member: number, coach: number, both: number) =>
    parts([
      [member, 'by them'],
      [coach, 'by you'],
      [both, 'by both'],
    ]),
  movedBy: (member: number, coach: number, unknown: number) =>
    parts([
      [member, 'by them'],
      [coach, 'by you'],
      [unknown, 'not said'],
    ]),
  movedFrom: (day: string) => `from ${day}`,

  byPerson: 'By person',
  person: 'Person',
  bothSides: 'Both sides',
  openSteps: 'Open steps',
  nobody: '–',

  sides: 'What and How',
  sidesText: 'Held sessions by what was written in them, counted from the tags.',
  both: 'Both sides',
  onlyWhat: 'Only the What',
  onlyHow: 'Only the How',
  neither: 'Neither',
  bySession: 'Pieces tagged What and How, session by session',
  what: 'What',
  how: 'How',

  themes: 'Themes',
  themesHow: (sessions: string, others: string) =>
    `A word counts once for each session in which it stands. Read were ${sessions}, and beside them ${others} to compare with: those words come first that stand here in more sessions than they usually would.`,
  themesAlone: (sessions: string) =>
    `A word counts once for each session in which it stands. Read were ${sessions}. There are too few others to compare with, so what stands in most comes first.`,
  sessionsHeld: (count: number) => (count === 1 ? '1 session' : `${count} sessions`),
  sessionsOfOthers: (count: number) => `${count} with others`,
  sessionsBefore: (count: number) => `${count} from before`,
  onlyNewest: (since: string) => `Only the newest were read, back to ${since}.`,
  noThemes: 'No word came back often enough yet.',
  obstacles: 'Recurring obstacles',
  obstaclesHow: (answered: string) =>
    `The same over what was answered about obstacles and limits, and what they cost: in ${answered}.`,
  inSessions: (count: number, of: number) => `${count} of ${of} sessions`,
  usually: (expected: string) => `usually ${expected}`,
  showLines: (theme: string, often: string) => `${theme}: ${often}. Show the lines`,
  linesOf: (theme: string) => `Where it says ${theme}`,
  overTimeOf: (theme: string) => `Sessions that say ${theme}, over time`,
  newestLines: (shown: number, found: number) => `The newest ${shown} of ${found} lines.`,
  saidBy: 'With whom',
  toPerson: (name: string, often: string) => `${name}: ${often}. Look back with them`,
  follow: 'Follow a word over time',
  followHint: 'delegation, or two words beside each other',
  followNow: 'Follow',
  notSaid: (word: string, sessions: string) => `‘${word}’ stands in none of ${sessions}.`,

  energy: 'What gives and what drains energy',
  noEnergy: 'No assessment says anything about energy yet.',
  rated: (rating: number) => `${rating} of 5`,
  energyLead: 'From the assessments, newest first.',

  steps: 'Next steps',
  agreedIn: 'Agreed in this time',
  theirs: 'Theirs',
  yours: 'Yours',
  inTime: 'Done in time',
  late: 'Done late',
  doneUndated: 'Done, no date known',
  stillOpen: 'Still open',
  openNow: 'Open now, by how long',
  ages: { fresh: 'Up to two weeks', weeks: 'Up to six weeks', long: 'Longer' },
  overdue: 'Past their day',

  said: 'Feedback and acknowledgement',
  given: 'Given',
  received: 'Received',
  acknowledged: 'Acknowledged',

  values: 'Values',
  valuesText: 'How often each was attached to feedback or to an acknowledgement.',
  noValues: 'No values are written down yet.',
  toValues: 'Write them down in the Library',
  never: 'Never named in this time',
  times: (count: number) => (count === 1 ? 'once' : `${count} times`),
  showMentions: (value: string, times: string) => `${value}: ${times}. Show where`,
  kinds: { value: 'Value', norm: 'Norm', objective: 'Objective' },

  growth: 'Goals and focus areas',
  noGrowth: 'No goals or focus areas yet.',
  toGrowth: (name: string) => `Goals and focus areas of ${name}`,
  goalLine: (from: string, now: string, target: string) => `${from} → ${now}, aim ${target}`,
  focusLine: (from: string, now: string) => `${from} → ${now} of 10`,
  notMeasured: 'not measured yet',
  goal: 'Goal',
  focus: 'Focus area',
};

function parts(counts: readonly (readonly [number, string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, whose]) => `${count} ${whose}`)
    .join(', ');
}
