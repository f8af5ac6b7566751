import type { spelling as en } from '../en/spelling.ts';
import type { InWords } from '../language.ts';

export const spelling: InWords<typeof en> = {
  title: 'Rechtschreibung',
  lead: 'Wörter, die weder im deutschen noch im englischen Wörterbuch stehen, werden unterstrichen. Beide Wörterbücher gehören zur App: Kein Wort verlässt diesen Laptop.',
  writing: 'Beim Schreiben',
  check: 'Rechtschreibung prüfen',
  checkHint:
    'Im Text eines Gesprächs und in „Nur für Sie“, in beiden Sprachen zugleich. Von selbst wird nichts geändert.',
  isOn: 'Die Rechtschreibung wird von jetzt an geprüft.',
  isOff: 'Die Rechtschreibung wird von jetzt an nicht geprüft.',
  unavailableTitle: 'Die Rechtschreibung lässt sich im Moment nicht prüfen',
  missing: (languages) =>
    `In dieser Installation fehlt das Wörterbuch für ${languages}, und mit dem anderen allein wäre jedes Wort dieser Sprache unterstrichen. Ihren Notizen ist nichts geschehen. Wird die App neu installiert, ist es wieder da.`,
  broken:
    'Die Wörterbücher ließen sich nicht lesen. Ihren Notizen ist nichts geschehen. Wird die App neu installiert, sind sie wieder da.',
  languages: { en: 'Englisch', de: 'Deutsch' },

  own: 'Meine Wörter',
  ownHint: 'Namen und eigene Wörter, verschlüsselt in diesem Tresor.',
  count: (count) => (count === 1 ? '1 Wort' : `${count} Wörter`),
  empty:
    'Noch keine. Wählen Sie in einem Gespräch bei einem unterstrichenen Wort „Zu meinen Wörtern“.',
  remove: (word) => `„${word}“ aus meinen Wörtern entfernen`,
  added: (word) => `„${word}“ gehört jetzt zu Ihren Wörtern.`,
  removed: (word) => `„${word}“ gehört nicht mehr zu Ihren Wörtern.`,

  of: (word) => `Rechtschreibung von „${word}“`,
  looking: 'Vorschläge werden gesucht…',
  none: 'Keine Vorschläge',
  found: (count) =>
    count === 0 ? 'Keine Vorschläge' : count === 1 ? '1 Vorschlag' : `${count} Vorschläge`,
  add: 'Zu meinen Wörtern',
  ignore: 'Bis zum Sperren übergehen',
  nothing: 'In diesem Text ist kein Wort unterstrichen.',
};
