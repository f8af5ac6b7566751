import type { recovery as en } from '../en/recovery.ts';
import type { InWords } from '../language.ts';

export const recovery: InWords<typeof en> = {
  keyOf: (vault) => `Wiederherstellungsschlüssel von ${vault}`,
  print: 'Drucken',

  sheetTitle: 'Wiederherstellungsschlüssel',
  sheetVault: (vault) => `Tresor „${vault}“`,
  sheetLead:
    'Diese 24 Wörter öffnen den Tresor, wenn die Passphrase vergessen ist. Ohne sie und ohne die Passphrase kann es niemand.',
  printed: (day) => `Gedruckt am ${day}`,
  howTitle: 'So wird er benutzt',
  how: [
    'Öffnen Sie Countersign auf Ihrem Laptop, oder stellen Sie damit eine Sicherung wieder her.',
    'Wählen Sie auf dem Sperrbildschirm „Wiederherstellungsschlüssel benutzen“.',
    'Tippen Sie die 24 Wörter der Reihe nach, und wählen Sie dann eine neue Passphrase.',
  ],
  whereTitle: 'Wo er aufbewahrt wird',
  where: [
    'Auf Papier, wo Sie aufbewahren, was Ihnen am wichtigsten ist.',
    'Nie neben dem Laptop oder dem Datenträger mit den Sicherungen: Wer beides hat, kann alles lesen.',
    'Nicht als Foto, und in keiner App oder E-Mail.',
  ],
  endOfUse:
    'Eine neue Passphrase lässt dieses Blatt gültig. Sobald der Wiederherstellungsschlüssel ersetzt oder der Tresor neu verschlüsselt ist, öffnet dieses Blatt nur noch ältere Kopien und Sicherungen: Vernichten Sie es, wenn es keine mehr gibt.',
  keptAt: 'Aufbewahrt bei',
  checkedOn: 'Wörter mit dem Bildschirm verglichen, Datum',
};
