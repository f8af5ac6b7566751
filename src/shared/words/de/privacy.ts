import type { privacy as en } from '../en/privacy.ts';
import type { InWords } from '../language.ts';

const days = (count: number) => (count === 1 ? '1 Tag' : `${count} Tage`);
const counted = (one: string, many: string) => (count: number) =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

export const privacy: InWords<typeof en> = {
  title: 'Privatsphäre',

  // Bin
  bin: 'Papierkorb',
  binText:
    'Was Sie entfernen, wartet hier 30 Tage und wird dann gelöscht, mit allem, was darin ist. Bleibt der Tresor länger als eine Woche gesperrt, zählen diese Tage nicht.',
  binEmpty: 'Der Papierkorb ist leer.',
  binPeople: 'Personen',
  binSessions: 'Gespräche',
  binItems: {
    agenda_item: 'Laufende Liste',
    goal: 'Ziele',
    check_in: 'Zwischenstände',
    focus_area: 'Schwerpunkte',
    observation: 'Beobachtungen',
    assessment: 'Einschätzungen',
    value: 'Werte, Regeln und Ziele',
    question: 'Fragen',
    tool: 'Werkzeuge',
    template: 'Vorlagen',
  },
  assessment: 'Einschätzung',
  itemOf: (what, name) => `${what}, ${name}`,
  stillReferred: 'Bleibt hier: Gespräche verweisen darauf',
  itemRestored: 'Es ist wieder da, wo es war.',
  itemBackInBin: 'Es liegt wieder im Papierkorb.',
  daysLeft: (count) =>
    count <= 0 ? 'Verschwindet beim nächsten Entsperren' : `Noch ${days(count)}`,
  removedOn: (day) => `Entfernt: ${day}`,
  withSessions: (count) =>
    count === 0 ? 'keine Gespräche' : counted('Gespräch', 'Gespräche')(count),
  sessionWith: (name) => `Gespräch mit ${name}`,
  restore: 'Zurückholen',
  restoreNamed: (what) => `Zurückholen: ${what}`,
  backInBin: (name) => `${name} liegt wieder im Papierkorb.`,
  sessionBackInBin: 'Das Gespräch liegt wieder im Papierkorb.',
  personMenu: (name) => `Mehr zu ${name}`,

  // Retention
  keep: 'Wie lange Notizen aufbewahrt werden',
  keepText:
    'Für jede Person können Sie einen Tag festlegen, bis zu dem Sie Ihre Notizen aufbewahren. Ist er vorbei, steht die Person hier, und Sie entscheiden. Nichts wird von selbst gelöscht.',
  keepEmpty: 'Für niemanden ist der Tag vorbei.',
  keepDue: (day) => `Notizen aufbewahrt bis ${day}`,
  keepLonger: 'Länger aufbewahren',
  keepLongerNamed: (name) => `Länger aufbewahren: ${name}`,
  keepAsk: 'Notizen aufbewahren bis …',
  keepTitle: (name) => `Notizen über ${name} aufbewahren bis`,
  keepDay: 'Letzter Tag',
  keepHint:
    'Ist dieser Tag vorbei, steht die Person in den Einstellungen unter Privatsphäre. Nichts wird von selbst gelöscht.',
  keepSuggest: 'Vorschläge',
  keepYears: (count) => (count === 1 ? 'In 1 Jahr' : `In ${count} Jahren`),
  keepNoLimit: 'Kein letzter Tag',
  keepMissing: 'Bitte wählen Sie einen Tag.',
  keepFar: 'Das liegt mehr als fünfzig Jahre entfernt. Bitte prüfen Sie das Jahr.',
  keepPast: 'Dieser Tag ist schon vorbei, die Person erscheint also gleich in der Liste.',
  kept: (name, day) => `Notizen über ${name} werden aufbewahrt bis ${day}.`,
  keptNoLimit: (name) => `Notizen über ${name} haben keinen letzten Tag.`,

  // Shred
  shred: 'Endgültig vernichten',
  shredAsk: 'Endgültig vernichten …',
  shredTitle: (name) => `Alles über ${name} vernichten`,
  shredLead:
    'Das lässt sich nicht rückgängig machen, auch nicht aus dem Papierkorb. Aus dem Tresor, aus der Suche und aus dem freien Platz seiner Datei verschwinden:',
  shredCounts: {
    sessions: counted(
      'Gespräch, mit Ihren eigenen Notizen',
      'Gespräche, mit Ihren eigenen Notizen',
    ),
    actions: counted('nächster Schritt', 'nächste Schritte'),
    insights: counted('Erkenntnis', 'Erkenntnisse'),
    feedback: counted('Feedback', 'Feedbacks'),
    acknowledgements: counted('Anerkennung', 'Anerkennungen'),
    agendaItems: counted('Thema der laufenden Liste', 'Themen der laufenden Liste'),
    goals: counted('Ziel, mit seinen Zwischenständen', 'Ziele, mit ihren Zwischenständen'),
    focusAreas: counted(
      'Schwerpunkt, mit Ihren Beobachtungen',
      'Schwerpunkte, mit Ihren Beobachtungen',
    ),
    assessments: counted('Einschätzung', 'Einschätzungen'),
    profileFields: counted('Teil des Profils', 'Teile des Profils'),
    schedules: counted('üblicher Termin', 'übliche Termine'),
    revisions: counted('früherer Text', 'frühere Texte'),
    attachments: counted('Datei oder Bild', 'Dateien und Bilder'),
    summaries: counted(
      'Zusammenfassung, mit ihren Unterschriften',
      'Zusammenfassungen, mit ihren Unterschriften',
    ),
    searches: counted(
      'gespeicherte oder frühere Suche mit einem Teil des Namens',
      'gespeicherte oder frühere Suchen mit einem Teil des Namens',
    ),
  },
  shredNothing: 'Nur der Name: Geschrieben wurde noch nichts.',
  shredStays: 'Was anderswo bleibt',
  shredExports:
    'Zusammenfassungen, die Sie exportiert haben, sind eigene Dateien, auf diesem Laptop oder bei anderen. Sie sind außer Reichweite.',
  shredNoBackups: 'Keine Sicherung, von der dieser Tresor weiß, enthält diese Person.',
  shredBackups: (count) =>
    count === 1
      ? 'Eine Sicherung enthält diese Person noch. Sie öffnet sich mit der Passphrase ihres Tages:'
      : `${count} Sicherungen enthalten diese Person noch. Jede öffnet sich mit der Passphrase ihres Tages:`,
  shredCopies:
    'Kopien, die Sie von Hand vom Ordner des Tresors gemacht haben, sind hier nicht bekannt.',
  backupGone: 'nicht mehr im Ordner',
  shredType: (name) => `Tippen Sie ${name}, wenn es Ihnen ernst ist`,
  shredTypeWrong: 'Das ist nicht derselbe Name. Nichts wurde vernichtet.',
  shredPassphrase: 'Ihre Passphrase',
  shredNow: 'Endgültig vernichten',
  shreddedTitle: 'Vernichtet',
  shredded: (name) =>
    `Alles über ${name} ist aus diesem Tresor verschwunden. Im Protokoll steht, dass die Notizen über eine Person vernichtet wurden, und nicht, über welche.`,
  shreddedBackups: (count) =>
    count === 1
      ? 'Eine Sicherung enthält es noch. Löschen Sie die Datei von Hand, wenn es auch dort verschwinden muss:'
      : `${count} Sicherungen enthalten es noch. Löschen Sie die Dateien von Hand, wenn es auch dort verschwinden muss:`,
  shreddedNoBackups: 'Keine Sicherung, von der dieser Tresor weiß, enthält es.',
  done: 'Fertig',
};
