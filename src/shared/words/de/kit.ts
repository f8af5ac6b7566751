import type { kit as en } from '../en/kit.ts';
import type { InWords } from '../language.ts';

export const kit: InWords<typeof en> = {
  title: 'Zum Unterschreiben senden',
  lead: (member) =>
    `Macht eine Datei, die ${member} in einem Browser öffnet, ohne Netz und ohne Countersign. Darin lässt sich lesen, ergänzen und mit eigenem Schlüssel unterschreiben; die Antwort kommt als Datei zu Ihnen zurück.`,
  open: 'Anderswo unterschreiben lassen',
  leaves: 'Was hinausgeht, versiegelt',
  leavesKey: (member) =>
    `Der Schlüssel von ${member}, verschlossen durch die Passphrase, die sonst niemand kennt.`,
  leavesNames: 'Beide Namen und der öffentliche Teil Ihres Schlüssels.',
  make: 'Datei speichern',
  making: 'Wird versiegelt. Das dauert einen Moment.',
  replaces: 'Die Datei, die Sie vorher gemacht haben, zählt dann nicht mehr.',
  notSaved: 'Nichts wurde gespeichert: Sie haben das Fenster geschlossen, das nach dem Ort fragt.',

  made: {
    title: 'Sagen Sie diese sechs Wörter weiter',
    saved: (fileName) => `Gespeichert als ${fileName}.`,
    tell: (member) =>
      `Mit ihnen öffnet sich die Datei. Sagen Sie sie ${member} selbst, etwa am Telefon, und nie zusammen mit der Datei. Sie werden nur jetzt gezeigt.`,
    phrase: 'Die sechs Wörter',
    fingerprint:
      'Die Seite zeigt außerdem acht Wörter für Ihren Schlüssel. Es sind die Ihrer Unterschrift unter dieser Zusammenfassung.',
    done: 'Ich habe sie weitergesagt oder aufgeschrieben',
  },

  state: {
    waiting: (member, when) => `Gesendet am ${when}, die Antwort von ${member} steht noch aus.`,
    answered: (when) => `Die Antwort kam am ${when}.`,
    withdrawn: (when) => `Zurückgenommen am ${when}. Keine Antwort darauf zählt.`,
    outdated: (when) =>
      `Was am ${when} gesendet wurde, ist nicht mehr das, was auf die Unterschrift wartet. Keine Antwort darauf zählt.`,
  },
  sendAgain: 'Noch einmal senden',
  withdraw: 'Zurücknehmen',
  withdrawMeans: (member) =>
    `Wenn Sie sie zurücknehmen, kann ${member} die vorhandene Datei noch lesen, aber keine Antwort darauf wird übernommen.`,

  importReply: 'Antwort übernehmen',
  taken: {
    agreed: (member) => `${member} stimmt zu. Beide haben unterschrieben.`,
    received: (member) => `${member} hat sie erhalten. Beide haben unterschrieben.`,
    commented: (member) =>
      `${member} hat mit einem Kommentar unterschrieben. Beide haben unterschrieben.`,
    declined: (member) => `${member} hat mit einer Begründung abgelehnt.`,
  },
  takenBefore: 'Genau diese Antwort wurde schon übernommen. Nichts hat sich geändert.',
};
