import type { archive as en } from '../en/archive.ts';
import type { InWords } from '../language.ts';
import { profile } from './profile.ts';

const zahl = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

export const archive: InWords<typeof en> = {
  title: 'Export',
  lead: 'Nehmen Sie alles mit, in Formaten, die auch andere Programme lesen. Nichts hält Sie hier.',
  holds: ({ people, sessions, summaries }) =>
    `${[
      zahl(people, 'Person', 'Personen'),
      zahl(sessions, 'Gespräch', 'Gespräche'),
      ...(summaries === 0
        ? []
        : [
            zahl(summaries, 'unterschriebene Zusammenfassung', 'unterschriebene Zusammenfassungen'),
          ]),
    ].join(', ')}, mit allem, was dazugehört.`,
  whatTitle: 'Was in der Datei ist',
  what: [
    {
      name: 'Markdown',
      text: 'Jede Person und jedes Gespräch als Text, in einem Ordner je Person. Jeder Editor öffnet das, und Obsidian oder Joplin übernehmen es, wie es ist.',
    },
    {
      name: 'Unterschriebenes',
      text: 'Jede unterschriebene Zusammenfassung als die Datei, die jeder ohne Countersign prüfen kann.',
    },
    { name: 'CSV', text: 'Alle nächsten Schritte als Tabelle.' },
    { name: 'Anhänge', text: 'Jede Datei und jedes Bild, wie sie eingefügt wurden.' },
    {
      name: 'JSON',
      text: 'Alles noch einmal, Zeile für Zeile, mit veröffentlichter Beschreibung. Daraus macht Countersign wieder denselben Tresor.',
    },
  ],
  stays: 'Was bleibt',
  staysText:
    'Ihre Schlüssel gehen nie offen hinaus: Sie sind mit Ihrer Passphrase versiegelt, wie in einer Sicherung. Wo Ihre Sicherungen liegen, bleibt hier, denn das gehört zu diesem Computer.',
  warningTitle: 'Wer diese Datei hat, kann alles darin lesen',
  warning:
    'Sie ist nicht verschlüsselt: Ihre privaten Notizen, die Namen und was Sie über Menschen geschrieben haben, stehen als lesbarer Text darin. Bewahren Sie sie auf, wo nur Sie sie erreichen, und löschen Sie sie, wenn Sie sie nicht mehr brauchen. Für eine sichere zweite Kopie legen Sie stattdessen eine Sicherung an.',
  begin: 'Alles exportieren …',
  dialogTitle: 'Alles exportieren',
  submit: 'Exportieren, für jeden lesbar',
  saveTitle: 'Alles speichern, für jeden lesbar',
  doneTitle: 'Alles wurde exportiert',
  done: (fileName, folder) => `${fileName} liegt in ${folder}.`,
  doneSize: (size) =>
    `Die Datei hat ${size} und enthält den Tresor, wie er zu Beginn des Exports war.`,
  readingBack:
    'Um daraus wieder einen Tresor zu machen, wählen Sie diese Datei dort, wo Sie eine Sicherung wiederherstellen. Sie öffnet sich mit der Passphrase von heute.',
  close: 'Fertig',

  readMe: ({ name, madeAt, people, sessions }) => `${name}
Aus Countersign exportiert, ${madeAt}: ${zahl(people, 'Person', 'Personen')} und ${zahl(sessions, 'Gespräch', 'Gespräche')}.

DIES IST NICHT VERSCHLÜSSELT. Wer es hat, kann alles lesen, auch private Notizen.
Bewahren Sie es auf, wo nur Sie es erreichen, und löschen Sie es, wenn Sie es nicht
mehr brauchen.

people/            ein Ordner je Person: person.md und eine Datei je Gespräch.
                   Eine *.countersign.json neben einem Gespräch ist seine unterschriebene
                   Zusammenfassung; jeder kann sie mit "countersign verify" prüfen.
library.md         Werte, Fragen, Werkzeuge und Vorlagen
actions.csv        alle nächsten Schritte
attachments/       Dateien und Bilder, nach Nummer
countersign.json   was dieser Export ist
data/              jede Zeile als JSON Lines: eine Datei je Tabelle, eine Zeile je Eintrag
schema.json        das JSON Schema von countersign.json, sealed.json und jeder Datei in data/
keyfile.json       das Schloss des Tresors; ohne Ihre Passphrase öffnet es nichts
sealed.json        Ihre geheimen Schlüssel, versiegelt

Um daraus wieder einen Tresor zu machen, wählen Sie diese Datei in Countersign dort, wo
Sie eine Sicherung wiederherstellen. Sie öffnet sich mit der Passphrase oder den
Wiederherstellungswörtern vom Tag des Exports. Countersign nimmt sie nur, wie sie
entstand: Ändern Sie eine Kopie, nie diese Datei.
`,
  library: 'Bibliothek',
  values: 'Werte, Normen und Ziele',
  questions: 'Fragen',
  tool: 'Werkzeug',
  template: (name, version) => `Vorlage: ${name} (Fassung ${version})`,
  focus: 'Schwerpunkt',
  notes: 'Nur für Sie',
  reflection: 'Rückblick',
  shared: 'geteilt',
  private: 'privat',
  owner: { member: 'Teammitglied', coach: 'Coach' },
  due: (day) => `bis ${day}`,
  feedback: { given: 'Feedback gegeben', received: 'Feedback bekommen' },
  feedbackParts: {
    situation: 'Situation',
    impact: 'Wirkung',
    input: 'Deren Sicht',
    followUp: 'Wie es weitergeht',
  },
  acknowledgement: 'Anerkennung',
  insight: 'Erkenntnis',
  question: 'Frage',
  boundary: 'Grenze',
  referred: 'verwiesen',
  profile: {
    expectations: profile.fields.expectations.label,
    logistics: profile.fields.logistics.label,
    communication: profile.fields.communication.label,
    frustrations: profile.fields.frustrations.label,
    motivations: profile.fields.motivations.label,
    clean_slate: profile.fields.clean_slate.label,
    results: profile.fields.results.label,
    relationship: profile.fields.relationship.label,
  },
  agenda: 'Agenda',
  goals: 'Ziele',
  goal: ({ measure, start, target, due, status }) =>
    `${measure}: von ${start} auf ${target}${due === null ? '' : `, bis ${due}`}, ${status}`,
  focusAreas: 'Schwerpunkte',
  baseline: (value, day) => `${value} von 10 am ${day}`,
  assessments: 'Einschätzungen',
  rater: (rater) => `von: ${rater}`,
  columns: {
    person: 'Person',
    session: 'Gespräch',
    text: 'Nächster Schritt',
    owner: 'Wessen',
    due: 'Bis',
    done: 'Erledigt',
    doneAt: 'Erledigt am',
  },
};
