import type { attachments as en } from '../en/attachments.ts';
import type { InWords } from '../language.ts';

export const attachments: InWords<typeof en> = {
  add: 'Datei oder Bild hinzufügen',
  addTo: (answer) => `Datei oder Bild hinzufügen: ${answer}`,
  insert: 'Datei oder Bild',
  insertText: 'Verschlüsselt im Tresor aufbewahrt, nur für Sie',
  adding: (name) => `${name} wird hinzugefügt …`,
  notHere:
    'Dateien und Bilder gehören in die Antworten eines Gesprächs und bleiben dort bei Ihnen. Hier wurde nichts hinzugefügt.',

  image: 'Bild',
  file: 'Datei',
  placeholder: 'Was ist das?',
  remove: (name) => `${name} entfernen`,
  show: 'Größer zeigen',
  showNamed: (name) => `${name} größer zeigen`,
  save: 'Kopie speichern …',
  saveNamed: (name) => `Kopie von ${name} speichern`,
  loading: 'Das Bild wird geladen',
  notDrawn: 'Dieses Bild lässt sich hier nicht zeichnen. Eine Kopie davon lässt sich speichern.',
  gone: 'Der Inhalt ist nicht mehr in diesem Tresor. Der Name und was hier dazu geschrieben wurde, bleiben.',

  close: 'Schließen',
  saveTitle: 'Eine unverschlüsselte Kopie speichern?',
  saveLead: (name) =>
    `Im Tresor ist „${name}“ verschlüsselt. Die Kopie ist es nicht: Wer an den Ort kommt, an dem Sie sie speichern, kann sie lesen.`,
  saveMore:
    'Countersign öffnet selbst keine Dateien. Um diese in einem anderen Programm zu lesen, speichern Sie eine Kopie, und öffnen Sie diese. Programme können Spuren von dem behalten, was sie geöffnet haben; das Löschen der Kopie liegt bei Ihnen.',
  saveNow: 'Kopie speichern',
  saved: (fileName) => `Eine Kopie ist als ${fileName} gespeichert. Sie ist nicht verschlüsselt.`,
};
