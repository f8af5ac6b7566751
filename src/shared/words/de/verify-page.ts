import type { verifyPage as en } from '../en/verify-page.ts';
import type { InWords } from '../language.ts';

export const verifyPage: InWords<typeof en> = {
  title: 'Unterschriebene Zusammenfassung prüfen',
  lead: 'Für das PDF oder das Bündel (countersign.json) einer Zusammenfassung. Geprüft wird hier, in dieser Seite: Nichts wird irgendwohin gesendet, und es geht auch ohne Netz.',
  noScript:
    'Diese Seite prüft Unterschriften mit einem eigenen Skript, und Skripte sind hier ausgeschaltet. Öffnen Sie sie in einem Browser, in dem sie an sind. Sie braucht kein Netz und sendet nichts.',
  choose: 'Dateien wählen',
  drop: 'oder irgendwo auf dieser Seite ablegen',
  checking: 'Wird geprüft …',
  checked: (count, valid) =>
    count === 1
      ? `1 Datei geprüft: ${valid === 1 ? 'gültig' : 'nicht gültig'}.`
      : `${count} Dateien geprüft: ${valid} gültig, ${count - valid} nicht.`,
  tooOld:
    'Dieser Browser ist zu alt, um diese Unterschriften (Ed25519) zu prüfen, darum sagt diese Seite über keine Datei etwas. Heutige Versionen von Firefox, Chrome, Edge und Safari können es.',

  expected: {
    title: 'Mit Wörtern vergleichen, die Sie aufgeschrieben haben',
    lead: 'Eine Unterschrift beweist, dass ein Schlüssel unterschrieben hat, nicht, wem er gehört. Falls Ihnen der Coach oder das Teammitglied einmal die acht Wörter des eigenen Schlüssels gegeben hat, tippen Sie sie hier, dann werden sie für Sie verglichen.',
    coach: 'Die acht Wörter des Coachs',
    member: 'Die acht Wörter des Teammitglieds',
    wrong:
      'Das sind nicht die acht Wörter eines Schlüssels, darum werden sie nicht verglichen. Prüfen Sie die Schreibweise.',
  },

  files: 'Dateien',
  who: 'Wer unterschrieben hat',
  key: 'Schlüssel in Wörtern',
  thumbprint: 'Prüfwert',
  none: 'Wählen Sie eine Datei, um zu sehen, wer sie unterschrieben hat, was unterschrieben wurde, und ob sich seither ein einziger Buchstabe geändert hat.',
  readings: [
    [
      'Gültig',
      'Jedes Wort ist, wie es bei der Unterschrift war, und zwar mit genau den gezeigten Schlüsseln.',
    ],
    [
      'Nicht gültig',
      'Etwas wurde geändert, weggelassen oder gefälscht. Was, sagt die Prüfung, die nicht erfüllt ist.',
    ],
    ['Nicht lesbar', 'Die Datei ist etwas anderes. Das sagt nichts, weder Gutes noch Schlechtes.'],
  ],
  about:
    'Diese Seite gehört zu Countersign. Wie sich eine Zusammenfassung ohne sie prüfen lässt, mit anderen Werkzeugen, steht in docs/format.md im Quelltext.',
};
