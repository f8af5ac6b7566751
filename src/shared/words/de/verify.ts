import type { verify as en } from '../en/verify.ts';
import type { InWords } from '../language.ts';

export const verify: InWords<typeof en> = {
  title: 'Zusammenfassung prüfen',
  lead: 'Wählen Sie ein PDF oder ein Bündel von Countersign. Es wird hier auf diesem Laptop geprüft, anhand der Unterschriften darin.',
  choose: 'Datei wählen',
  chooseAnother: 'Andere Datei prüfen',
  checking: 'Wird geprüft',
  cancelled: 'Keine Datei wurde gewählt.',
  back: 'Zurück zu Ihren Tresoren',

  page: {
    title: 'Für jemanden ohne Countersign',
    lead: 'Geben Sie zur Datei die Prüfseite mit: eine HTML-Datei, die sich in jedem heutigen Browser öffnet, ohne Netz auskommt und dasselbe prüft wie dieser Ort.',
    save: 'Prüfseite speichern',
    saved: (fileName) => `Gespeichert als ${fileName}.`,
    notSaved:
      'Nichts wurde gespeichert: Sie haben das Fenster geschlossen, das nach dem Ort fragt.',
  },

  verdict: {
    valid: 'Gültig',
    validMeans: 'Jedes Wort ist, wie es war, als beide unterschrieben.',
    declined: 'Gültig, und abgelehnt',
    declinedMeans: (member) =>
      `Jedes Wort ist, wie es bei der Unterschrift war. ${member} hat unterschrieben, dass die Seite abgelehnt wird, und warum.`,
    coachOnly: 'Gültig, nur vom Coach unterschrieben',
    coachOnlyMeans:
      'Jedes Wort ist, wie es war, als der Coach unterschrieb. Das Teammitglied hat nicht unterschrieben.',
    addendumMeans:
      'Jedes Wort ist, wie es bei der Unterschrift war. Den neuesten Nachtrag hat das Teammitglied nicht unterschrieben.',
    invalid: 'Nicht gültig',
    invalidMeans: (failed) => `Verlassen Sie sich nicht auf diese Datei. Nicht erfüllt: ${failed}.`,
    unreadable: 'Nicht lesbar',
    unreadableMeans:
      'Das ist weder ein Bündel noch ein PDF mit einem darin. Es lässt sich nichts darüber sagen, weder Gutes noch Schlechtes.',
    file: 'Datei',
    document: 'Dokument',
    version: (version) => `Fassung ${version}`,
  },

  links: {
    title: 'Wie es dazu kam',
    lead: 'Jeder Nachtrag nennt die unterschriebene Fassung davor, sodass keine unbemerkt herausgenommen oder ausgetauscht werden kann.',
    name: (position) => (position === 0 ? 'Die Zusammenfassung' : `Nachtrag ${position}`),
    newest: 'das Neueste, unten vollständig gezeigt',
    signed: (name, meaning, when) => `${name} ${meaning}, ${when}`,
    waiting: 'Das Teammitglied hat nicht unterschrieben.',
    changed: 'Was sich dadurch änderte',
    nothingChanged: 'Kein Wort änderte sich.',
    read: 'Lesen, wie es unterschrieben wurde',
  },

  keys: {
    title: 'Ersetzte Schlüssel',
    changed: (when) => `Der Schlüssel des Teammitglieds wurde gewechselt: ${when}.`,
    earlier: 'Früherer Schlüssel, in Wörtern',
    lead: 'Ein Schlüssel wird ersetzt, wenn seine Passphrase vergessen oder sein Gerät verloren ist. Nur der jetzige kann unterschreiben: Haben Sie sich frühere Wörter aufgeschrieben, fragen Sie das Teammitglied nach den neuen, und zwar nicht schriftlich.',
  },

  signatures: {
    title: 'Wer unterschrieben hat',
    claims:
      'Namen und Zeiten sind Angaben der Unterschreibenden. Die Unterschriften beweisen, dass diese Schlüssel genau diese Worte unterschrieben haben, nicht, wann. Um zu wissen, wem ein Schlüssel gehört, vergleichen Sie die acht Wörter mit denen, die sich die Person aufgeschrieben hat.',
  },

  checks: {
    title: 'Was geprüft wurde',
    passed: 'erfüllt',
    failed: 'nicht erfüllt',
    name: {
      readable: 'Die Datei lässt sich lesen',
      structure: 'Ein Coach, höchstens ein Teammitglied',
      headers: 'Was die Unterschriften mit sich führen',
      payload: 'Der Inhalt',
      keys: 'Die Schlüssel',
      coach_signature: 'Die Unterschrift des Coachs',
      member_signature: 'Die Unterschrift des Teammitglieds',
      chain: 'Die Fassungen davor',
      hidden_characters: 'Keine verborgenen Zeichen',
      seal: 'Das Siegel des PDFs',
    },
  },

  content: 'Was unterschrieben wurde',
};
