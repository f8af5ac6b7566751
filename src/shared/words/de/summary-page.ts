import type { summaryPage as en } from '../en/summary-page.ts';
import type { InWords } from '../language.ts';

export const summaryPage: InWords<typeof en> = {
  language: 'de',
  documentTitle: 'Gesprächszusammenfassung',
  attachmentDescription:
    'Der unterschriebene Text dieser Zusammenfassung, zum Prüfen der Unterschriften',
  // The same in every language: it is the name in the certificate.
  sealName: 'Countersign seal',
  sealReason: 'Seit dem Export unverändert',

  title: 'Gesprächszusammenfassung',
  draft: 'Entwurf, nicht unterschrieben',
  notYet: (member) => `Von ${member} noch nicht unterschrieben`,
  declinedBy: (member) => `Von ${member} abgelehnt`,
  amended: (position) =>
    `Mit Nachtrag ${position}: Was er geändert hat, und wer welche Fassung unterschrieben hat, steht nach den Unterschriften.`,
  member: 'Teammitglied',
  coach: 'Coach',
  when: 'Wann',
  where: 'Wo',
  outcome: 'Vereinbartes Ergebnis',
  inTheirWords: (member) => `In den Worten von ${member}`,
  notWritten: 'Noch nicht geschrieben.',
  insights: 'Erkenntnisse',
  answers: 'Außerdem geteilt',
  actions: 'Nächste Schritte',
  action: { what: 'Was', owner: 'Wer', due: 'Bis', done: 'Erledigt', noDue: 'Offen' },
  next: 'Nächstes Gespräch',

  signatures: 'Unterschriften',
  meaning: {
    issued: 'Hat diese Zusammenfassung ausgestellt.',
    agreed: 'Stimmt dieser Zusammenfassung zu.',
    received: 'Hat diese Zusammenfassung erhalten.',
    commented: 'Unterschreibt mit einem Kommentar.',
    declined: 'Lehnt diese Zusammenfassung ab.',
  },
  waiting: (name) => `Die Unterschrift von ${name} steht noch aus`,
  claimed: (when) => `Unterschrieben nach eigener Uhr: ${when}`,
  device: { own: 'am eigenen Gerät', coach: 'am Laptop des Coachs' },
  drawn: (name) => `Gezeichnete Unterschrift von ${name}`,
  key: 'Schlüssel in Wörtern',
  thumbprint: 'Prüfwert',
  keyChanged: (when) => `Schlüssel gewechselt am ${when}; vorher`,
  comment: 'Kommentar',
  reason: 'Begründung',

  chain: {
    title: 'Wie es dazu kam',
    name: (position, version) =>
      `${position === 0 ? 'Zusammenfassung' : `Nachtrag ${position}`}, Fassung ${version}`,
    lead: 'Jeder Nachtrag wird zusammen mit der Fassung davor unterschrieben, sodass keine unbemerkt herausgenommen oder ausgetauscht werden kann.',
    before: 'Vorher',
    after: 'Jetzt',
    added: 'Hinzugefügt',
    removed: 'Herausgenommen',
    asAbove: 'Steht oben vollständig, mit den Unterschriften.',
    draftAbove: 'Steht oben vollständig. Noch niemand hat unterschrieben.',
    nothingChanged: 'Kein Wort wurde geändert.',
  },

  verifyTitle: 'So wird geprüft',
  howToVerify: [
    'Dieses PDF ist versiegelt und trägt den unterschriebenen Text in sich: Öffnen Sie es in Countersign oder in verify.html, einer Seite, die es in jedem Browser ohne Netz prüft, und vergleichen Sie die acht Wörter jedes Schlüssels mit denen, die die Person aufgeschrieben hat.',
    'Ohne Countersign sagt ein PDF-Programm, das Unterschriften prüft, ob die Datei seither geändert wurde, und docs/format.md im Quelltext von Countersign zeigt, wie openssl oder python3-jwcrypto prüfen, wer unterschrieben hat.',
  ],
  markdownProves:
    'Dieser Text beweist nichts: Jeder kann ihn schreiben. Die Unterschriften und das, was unterschrieben wurde, stehen im Bündel (countersign.json) und im PDF, das es in sich trägt.',
  reference: (documentId, version) => `Dokument ${documentId}, Fassung ${version}`,
  pageOf: ['Seite ', ' von ', ''],
};
