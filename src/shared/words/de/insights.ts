import type { insights as en } from '../en/insights.ts';
import type { InWords } from '../language.ts';

export const insights: InWords<typeof en> = {
  title: 'Rückblick',
  overTime: 'Im Zeitverlauf',
  lead: (from) => `Seit ${from}`,
  leadAll: 'Seit Beginn',
  span: 'Wie weit zurück',
  spans: { quarter: 'Drei Monate', year: 'Ein Jahr', all: 'Alles' },

  emptyTitle: 'Noch nichts zum Zurückblicken',
  emptyText: 'Sobald Gespräche stattgefunden haben, zählt diese Seite, was daraus geworden ist.',

  sessions: 'Gespräche',
  held: 'Geführt',
  missed: 'Ausgefallen',
  moved: 'Verschoben',
  kept: 'Eingehalten',
  keptOf: (held, due) => `${held} von ${due}, die anstanden`,
  missedBy: (member, coach, both) =>
    parts([
      [member, 'durch das Teammitglied'],
      [coach, 'durch Sie'],
      [both, 'durch beide'],
    ]),
  movedBy: (member, coach, unknown) =>
    parts([
      [member, 'durch das Teammitglied'],
      [coach, 'durch Sie'],
      [unknown, 'ohne Angabe'],
    ]),
  movedFrom: (day) => `vom ${day}`,

  byPerson: 'Nach Person',
  person: 'Person',
  bothSides: 'Beide Seiten',
  openSteps: 'Offene Schritte',
  nobody: '–',

  sides: 'Was und Wie',
  sidesText: 'Geführte Gespräche nach dem, was darin steht, gezählt nach der Zuordnung.',
  both: 'Beide Seiten',
  onlyWhat: 'Nur das Was',
  onlyHow: 'Nur das Wie',
  neither: 'Keins von beiden',
  bySession: 'Einträge zum Was und zum Wie, Gespräch für Gespräch',
  what: 'Was',
  how: 'Wie',

  themes: 'Themen',
  themesHow: (sessions, others) =>
    `Ein Wort zählt einmal für jedes Gespräch, in dem es steht. Gelesen: ${sessions}, und daneben zum Vergleich ${others}. Vorn stehen die Wörter, die hier in mehr Gesprächen stehen als sonst üblich.`,
  themesAlone: (sessions) =>
    `Ein Wort zählt einmal für jedes Gespräch, in dem es steht. Gelesen: ${sessions}. Zum Vergleichen gibt es zu wenige andere, darum steht vorn, was in den meisten steht.`,
  sessionsHeld: (count) => (count === 1 ? '1 Gespräch' : `${count} Gespräche`),
  sessionsOfOthers: (count) => `${count} mit anderen`,
  sessionsBefore: (count) => `${count} von früher`,
  onlyNewest: (since) => `Gelesen wurden nur die neuesten, zurück bis ${since}.`,
  noThemes: 'Noch kehrte kein Wort oft genug wieder.',
  obstacles: 'Wiederkehrende Hindernisse',
  obstaclesHow: (answered) =>
    `Dasselbe über die Antworten zu Hindernissen und Grenzen und dem, was sie kosten. Gelesen: ${answered}.`,
  inSessions: (count, of) => `${count} von ${of} Gesprächen`,
  usually: (expected) => `sonst ${expected}`,
  showLines: (theme, often) => `${theme}: ${often}. Stellen anzeigen`,
  linesOf: (theme) => `Wo ${theme} steht`,
  overTimeOf: (theme) => `Gespräche, in denen ${theme} steht, im Zeitverlauf`,
  newestLines: (shown, found) => `Die neuesten ${shown} von ${found} Stellen.`,
  saidBy: 'Mit wem',
  toPerson: (name, often) => `${name}: ${often}. Rückblick mit dieser Person`,
  follow: 'Einem Wort durch die Zeit folgen',
  followHint: 'Delegation, oder zwei Wörter nebeneinander',
  followNow: 'Folgen',
  notSaid: (word, sessions) => `‚${word}‘ kommt nicht vor. Gelesen: ${sessions}.`,

  energy: 'Was Energie gibt und was sie kostet',
  noEnergy: 'Noch sagt keine Einschätzung etwas über Energie.',
  rated: (rating) => `${rating} von 5`,
  energyLead: 'Aus den Einschätzungen, die neuesten zuerst.',

  steps: 'Nächste Schritte',
  agreedIn: 'In dieser Zeit vereinbart',
  theirs: 'Beim Teammitglied',
  yours: 'Bei Ihnen',
  inTime: 'Rechtzeitig erledigt',
  late: 'Verspätet erledigt',
  doneUndated: 'Erledigt, ohne bekanntes Datum',
  stillOpen: 'Noch offen',
  openNow: 'Jetzt offen, und seit wann',
  ages: { fresh: 'Bis zwei Wochen', weeks: 'Bis sechs Wochen', long: 'Länger' },
  overdue: 'Überfällig',

  said: 'Feedback und Anerkennung',
  given: 'Gegeben',
  received: 'Bekommen',
  acknowledged: 'Anerkannt',

  values: 'Werte',
  valuesText: 'Wie oft jeder mit einem Feedback oder einer Anerkennung verbunden wurde.',
  noValues: 'Noch sind keine Werte aufgeschrieben.',
  toValues: 'In der Bibliothek aufschreiben',
  never: 'In dieser Zeit nie genannt',
  times: (count) => (count === 1 ? 'einmal' : `${count}-mal`),
  showMentions: (value, times) => `${value}: ${times}. Stellen anzeigen`,
  kinds: { value: 'Wert', norm: 'Regel', objective: 'Ziel' },

  growth: 'Ziele und Schwerpunkte',
  noGrowth: 'Noch keine Ziele oder Schwerpunkte.',
  toGrowth: (name) => `Ziele und Schwerpunkte von ${name}`,
  goalLine: (from, now, target) => `${from} → ${now}, Ziel ${target}`,
  focusLine: (from, now) => `${from} → ${now} von 10`,
  notMeasured: 'noch nicht gemessen',
  goal: 'Ziel',
  focus: 'Schwerpunkt',
};

function parts(counts: readonly (readonly [number, string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, whose]) => `${count} ${whose}`)
    .join(', ');
}
