import type { home as en } from '../en/home.ts';
import type { InWords } from '../language.ts';

export const home: InWords<typeof en> = {
  morning: (name) => `Guten Morgen, ${name}`,
  afternoon: (name) => `Guten Tag, ${name}`,
  evening: (name) => `Guten Abend, ${name}`,
  today: 'Heute',
  nothingToday: 'Heute kein Gespräch.',
  coming: 'Demnächst',
  nothingComing: 'Sonst ist nichts geplant.',
  withoutNext: 'Noch kein nächstes Gespräch',
  plan: 'Planen',
  planOn: (when) => `Planen: ${when}`,
  planWithOn: (name, when) => `Planen: ${when}, mit ${name}`,
  anotherTime: 'Andere Zeit',
  anotherTimeWith: (name) => `Gespräch mit ${name} zu einer anderen Zeit planen`,
  unsettled: 'Hat es stattgefunden?',
  unsettledHint:
    'Geplant, vorbei und ohne ein Wort darin. Sagen Sie einmal, was daraus geworden ist.',
  unsettledMore: (count) => `Alle ${count} anzeigen`,
  unsettledFewer: 'Weniger anzeigen',
  held: 'Geführt',
  heldWith: (name, when) => `Geführt: ${name}, ${when}`,
  heldToast: 'Vermerkt: Das Gespräch hat stattgefunden.',
  notHeldToast: 'Das Gespräch ist wieder offen.',
  missed: 'Ausgefallen',
  missedWith: (name, when) => `Ausgefallen: ${name}, ${when}`,
  moved: 'Verschoben',
  movedWith: (name, when) => `Verschoben: ${name}, ${when}`,
  actionsDue: 'Fällige offene Schritte',
  allActions: (count) => `Alle ${count} anzeigen`,
  fewerActions: 'Weniger anzeigen',
  start: 'Beginnen',
  resume: 'Fortsetzen',
  openSession: 'Öffnen',
  allSet: 'Nichts ist fällig. Mit allen ist ein nächstes Gespräch geplant.',

  logLostTitle: 'Vielleicht fehlt etwas von dem, was Sie zuletzt gespeichert haben',
  logLostText: (when) =>
    `Als der Tresor geöffnet wurde (${when}), fehlte die Datei mit den neuesten Änderungen oder war beschädigt; alles Ältere ist da. Sehen Sie Ihre neuesten Gespräche an, und vergleichen Sie den Tresor mit seiner letzten Sicherung.`,
  understood: 'Verstanden',
  overdueTitle: (days) =>
    days === null ? 'Noch gibt es keine Sicherung' : `Seit ${days} Tagen keine Sicherung`,
  overdueText: (when) => `Zuletzt angelegt und geprüft: ${when}.`,
  neverBackedUp:
    'Seit der Ordner gewählt wurde, konnte keine entstehen. Ihre Notizen sind nur auf diesem Laptop.',
  noFolderTitle: 'Ihre Notizen sind nur auf diesem Laptop',
  noFolderText:
    'Wählen Sie einen Ordner auf einem anderen Datenträger, dann kommt jeden Tag eine Kopie dorthin.',
  toBackups: 'Sicherungen',
  notNow: 'Nicht jetzt',
  retentionTitle: (count) =>
    count === 1
      ? 'Notizen werden länger aufbewahrt als festgelegt'
      : `Notizen über ${count} Personen werden länger aufbewahrt als festgelegt`,
  keptUntil: (day) => `: aufzubewahren bis ${day}`,
  retentionMany: 'Der Tag, den Sie festgelegt haben, ist vorbei. Nichts wird von selbst gelöscht.',
  toPrivacy: 'Privatsphäre',

  emptyTitle: 'Wen treffen Sie zuerst?',
  emptyText:
    'Der Name genügt. Die Fragen für ein erstes 1-1 sind schon da; schreiben Sie, wo Sie möchten.',
  emptyName: 'Der Name',
  emptyAction: 'Mit dem Schreiben beginnen',
  emptyLater: 'Nur jemanden hinzufügen und später planen',
  emptyImport: 'Ich habe Notizen in einem anderen Programm',

  sampleTitle: 'Das ist der Beispieltresor',
  sampleText:
    'Alles darin ist erfunden, und seine Passphrase kann jeder kennen. Verlassen Sie ihn, wird er von diesem Laptop entfernt; danach legen Sie Ihren eigenen Tresor an.',
  sampleTextOthers:
    'Alles darin ist erfunden, und seine Passphrase kann jeder kennen. Verlassen Sie ihn, wird er von diesem Laptop entfernt; Ihre eigenen Tresore bleiben, wie sie sind.',
  leaveSample: 'Beispiel verlassen',
  leaveChangedTitle: 'Sie haben im Beispiel geschrieben',
  leaveChangedText:
    'Was Sie geschrieben oder geändert haben, geht mit ihm und lässt sich nicht zurückholen. Um es zu behalten, kopieren Sie es vorher, oder exportieren Sie es unter Einstellungen.',
  leaveChanged: 'Mit dem Geschriebenen entfernen',
  stay: 'Im Beispiel bleiben',
};
