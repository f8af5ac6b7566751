import type { Cadence } from '../../model/schedule/cadence.ts';
import type { schedule as en } from '../en/schedule.ts';
import type { InWords } from '../language.ts';

const every = (weeks: number) => (weeks === 1 ? 'Jede Woche' : `Alle ${weeks} Wochen`);
const levels: { readonly [level in 1 | 2 | 3 | 4]: string } = {
  1: 'neu darin',
  2: 'auf dem Weg',
  3: 'recht sicher',
  4: 'darin zu Hause',
};

function cadenceReason({ because, of }: Cadence): string {
  const { kind, title, competence, confidence } = because;
  const what = kind === 'goal' ? 'Das Ziel' : 'Der Schwerpunkt';
  const said = [
    ...(competence === null ? [] : [`Können: ${levels[competence]} (${competence} von 4)`]),
    ...(confidence === null ? [] : [`Zutrauen: ${levels[confidence]} (${confidence} von 4)`]),
  ].join(', ');
  const among = of === 1 ? '' : ` Von ${of} braucht es hier die meiste Unterstützung.`;
  return `${what} „${title}“: ${said}.${among} Je niedriger beides ist, desto mehr hilft es, sich öfter zu treffen.`;
}

export const schedule: InWords<typeof en> = {
  title: 'Üblicher Termin',
  none: 'Noch kein üblicher Termin. Mit ihm ist das nächste Gespräch nur einen Klick entfernt.',
  set: 'Üblichen Termin festlegen',
  change: 'Ändern',
  setTitle: (name) => `Wann Sie ${name} üblicherweise treffen`,
  every,
  slot: (weeks, weekday, time) => `${every(weeks)}, ${weekday} um ${time}`,
  inZone: (zone) => `nach den Uhren von ${zone}`,
  cadence: 'Wie oft',
  weekday: 'Tag',
  firstDay: 'Gezählt ab',
  firstDayHint: 'Der erste ist an diesem Tag oder am nächsten passenden Wochentag.',
  zone: 'Zeitzone',
  zoneHint: 'Im Sommer und im Winter dieselbe Zeit auf diesen Uhren.',
  unknownZone: 'Dieser Computer kennt die Zeitzone nicht. Bitte wählen Sie eine aus der Liste.',
  missingTime: 'Bitte wählen Sie eine Uhrzeit.',
  save: 'Festlegen',
  remove: 'Üblichen Termin aufgeben',
  saved: 'Der übliche Termin ist festgelegt. Geplante Gespräche bleiben, wo sie sind.',
  removed: 'Es gibt keinen üblichen Termin mehr. Geplante Gespräche bleiben, wo sie sind.',
  back: 'Der übliche Termin ist wieder da.',
  next: 'Die nächsten Tage',
  skip: 'Auslassen',
  skipDay: (day) => `Auslassen: ${day}`,
  skipped: 'Ausgelassen',
  take: 'Wieder aufnehmen',
  takeDay: (day) => `Wieder aufnehmen: ${day}`,
  dayPlanned: 'Geplant',
  dayMoved: 'Verschoben',
  planNow: 'Planen',
  planDay: (day) => `Planen: ${day}`,
  suggestion: 'Vorgeschlagen',
  cadenceReason,
  noCadence:
    'Sagen Sie bei einem Ziel oder Schwerpunkt, wie es um Können und Zutrauen steht, dann erscheint hier ein Vorschlag für den Rhythmus.',
  asSuggested: 'So haben Sie es schon.',
  takeThis: 'Übernehmen',
  youDecide: 'Ein Vorschlag; Sie entscheiden.',

  missedBy: {
    member: 'Ausgefallen: Das Teammitglied war verhindert',
    coach: 'Ausgefallen: Sie waren verhindert',
    both: 'Ausgefallen durch beide',
  },
  absent: {
    member: 'Das Teammitglied war verhindert',
    coach: 'Ich war verhindert',
    both: 'Niemand von uns kam',
  },
  miss: 'Es hat nicht stattgefunden',
  unmiss: 'Es ist nicht ausgefallen',
  missToast: 'Vermerkt: Das Gespräch hat nicht stattgefunden.',
  unmissToast: 'Das Gespräch ist wieder geplant.',
  movedFrom: (when) => `verschoben, war: ${when}`,
  whoMoved: 'Wessen Wunsch war es?',
  movedBy: { member: 'Der des Teammitglieds', coach: 'Meiner', unknown: 'Keine Angabe' },
  overlap: (who, when) => `Zu dieser Zeit treffen Sie auch ${who} (${when}).`,
  overlapHint: 'Sie können es trotzdem planen.',

  invite: 'Kalendereinladung',
  inviteTitle: 'Kalendereinladung',
  inviteLead:
    'Eine Datei für den Kalender des Teammitglieds. Senden Sie sie, wie Sie mögen; diese App sendet nichts. Nur was hier steht, ist darin:',
  inviteName: (names) =>
    names === null ? '1-1-Gespräch' : `1-1: ${names.coach} und ${names.member}`,
  inviteNamed: 'Beide Namen im Titel',
  inviteNoTopics:
    'Keine Themen: Auf der laufenden Liste ist nichts zum Teilen markiert. Markieren Sie dort, was in der Einladung stehen darf.',
  inviteNothingElse: 'Keine Notizen, keine Antworten und niemandes Adresse sind darin.',
  inviteExport: 'Datei speichern',
  inviteUpdate: 'Aktualisierung speichern',
  inviteCurrent:
    'Diese Einladung ist unterwegs. Sie noch einmal zu speichern, ändert im anderen Kalender nichts.',
  inviteChanged:
    'Die Agenda wurde geändert, seit die Einladung gespeichert wurde. Speichern Sie sie noch einmal, dann ändert sich der Eintrag mit.',
  inviteOutdated:
    'Die Einladung ist veraltet: Das Gespräch wurde seither verschoben oder geändert. Speichern Sie sie noch einmal, dann zieht derselbe Eintrag mit um.',
  inviteOutdatedMark: 'Einladung veraltet',
  inviteSaved: (file) => `Gespeichert als ${file}. Senden Sie die Datei weiter, damit sie wirkt.`,
  inviteTakeBack: 'Einladung zurücknehmen',
  inviteTakenBack: (file) =>
    `Gespeichert als ${file}. Senden Sie die Datei weiter, dann verschwindet der Eintrag aus dem anderen Kalender.`,
  inviteLeaves: {
    title: 'Titel',
    when: 'Wann',
    duration: 'Dauer',
    place: 'Ort',
    topic: 'Thema',
    minutes: (count) => `${count} Minuten`,
  },
  inviteCount: (count) => (count === 1 ? 'Eine Zeile geht hinaus' : `${count} Zeilen gehen hinaus`),
  agenda: 'Worüber wir sprechen wollen:',
};
