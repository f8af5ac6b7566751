import type { summary as en } from '../en/summary.ts';
import type { InWords } from '../language.ts';

export const summary: InWords<typeof en> = {
  title: 'Zusammenfassung',
  backToSession: 'Zurück zum Gespräch',
  desk: 'Die Seite',
  sheetName: 'Die Zusammenfassung, wie sie gedruckt wird',

  path: {
    title: 'Wo sie steht',
    written: 'Geschrieben',
    writtenNow: 'Nicht unterschrieben. Alles kann sich noch ändern.',
    link: (position) => (position === 0 ? 'Die Zusammenfassung' : `Nachtrag ${position}`),
    begun: 'Begonnen, nicht unterschrieben. Alles Neue darin kann sich noch ändern.',
    signedByCoach: 'Von Ihnen unterschrieben',
    signedByMember: (member) => `Von ${member} unterschrieben`,
    declinedByMember: (member) => `Von ${member} abgelehnt`,
    waitingFor: (member) => `Die Antwort von ${member} steht aus`,
    youSigned: 'Sie haben unterschrieben',
    said: (member, meaning) => `${member} ${meaning}`,
    done: 'geschehen',
    now: 'jetzt',
    ahead: 'noch nicht',
    read: 'Lesen',
    readNamed: (name) => `Lesen, wie es unterschrieben wurde: ${name}`,
    reading: 'Auf der Seite',
    asSigned: (name) => `${name}, wie unterschrieben`,
    asSignedMeans: 'Das bleibt, wie es ist. Was darauf folgt, steht auf einer eigenen Seite.',
    toNewest: 'Zurück zum Neuesten',
  },

  changes: {
    title: (name) => `Änderungen durch: ${name}`,
    none: 'Noch unterscheidet sich nichts, was geteilt wird. Ändern Sie es im Gespräch, oder verwerfen Sie den Nachtrag.',
    noneSigned: 'Kein Wort darin unterscheidet sich von dem, was vorher unterschrieben wurde.',
    added: 'Hinzugefügt',
    removed: 'Weggenommen',
    changed: 'Geändert',
    before: 'vorher:',
    now: 'jetzt:',
  },

  addendum: {
    add: 'Etwas nachtragen',
    title: 'Diese Zusammenfassung ergänzen',
    declined: (member) =>
      `${member} hat abgelehnt, und nichts muss folgen. Finden Sie beide andere Worte, werden sie zu einem Nachtrag.`,
    means: (member) => [
      'Das Gespräch öffnet sich wieder, damit sich sein Text ändern lässt.',
      'Was unterschrieben wurde, bleibt, wie es ist, und wer den Nachtrag liest, kann auch das lesen.',
      `Ist er fertig, unterschreiben Sie und ${member} den Nachtrag wie die Zusammenfassung.`,
    ],
    begin: 'Nachtrag beginnen',
    line: 'Sie schreiben einen Nachtrag zu einer unterschriebenen Zusammenfassung. Was unterschrieben wurde, bleibt, wie es ist; schließen Sie das Gespräch ab, und unterschreiben Sie das Neue dann auf der Zusammenfassung.',
    giveUp: 'Nachtrag verwerfen',
    givenUp: 'Der Nachtrag ist verworfen. Das Gespräch sagt wieder, was unterschrieben wurde.',
    back: 'Der Nachtrag ist wieder da.',
  },

  leaving: {
    title: 'Was hinausgeht',
    lines: (count) => (count === 1 ? '1 Zeile' : `${count} Zeilen`),
    nothingElse:
      'Das ist alles. Ihre Notizen „Nur für Sie“ und jede Antwort, die Sie nicht geteilt haben, bleiben im Tresor.',
    signatures:
      'Beide Namen, was jede Unterschrift aussagt, und der öffentliche Teil der Schlüssel.',
    names: 'Beide Namen.',
    beside: (count) =>
      count === 1 ? 'Die eine Zeile auf der Seite.' : `Die ${count} Zeilen auf der Seite.`,
    listed: 'Sie sehen jede noch einmal, bevor sie hinausgeht.',
    change: 'Ändern, was geteilt wird',
    changeVoids: 'Ändern Sie, was geteilt wird, gilt Ihre Unterschrift nicht mehr.',
    noOutcome: 'Kein Ergebnis wurde aufgeschrieben.',
    noMemberWords: (member) => `${member} hat noch nichts geschrieben; das geht nach der Übergabe.`,
    noActions: 'Keine nächsten Schritte werden geteilt.',
  },

  act: {
    signAndHandOver: 'Unterschreiben und übergeben',
    handOver: (member) => `An ${member} übergeben`,
    handOverMeans: (member) =>
      `Das Fenster gehört dann ${member}: nur diese Seite, sonst nichts aus dem Tresor. Mit Ihrer Passphrase kommen Sie zurück.`,
    closeFirst: 'Unterschreiben können Sie, sobald das Gespräch abgeschlossen ist.',
    toSession: 'Zum Gespräch',
    signOnly: 'Jetzt unterschreiben, später übergeben',
    signed: (member) =>
      `Von Ihnen unterschrieben. ${member} kann unterschreiben, sobald Sie übergeben.`,
    elsewhere: (member) => `Am eigenen Gerät von ${member}`,
  },

  export: {
    menu: 'Speichern oder drucken',
    signed: 'Wie unterschrieben',
    draft: 'Als Entwurf, so gekennzeichnet',
    pdf: 'Als PDF speichern',
    pdfMeans:
      'Seiten zum Lesen und Aufbewahren. Das PDF trägt die Unterschriften in sich, sodass jeder es ohne Netz prüfen kann.',
    bundle: 'Bündel speichern',
    bundleMeans:
      'Nur zum Prüfen: der unterschriebene Text mit seinen Unterschriften, ohne Countersign.',
    markdown: 'Als Markdown speichern',
    markdownMeans: 'Einfacher Text zum Lesen und Bearbeiten. Er beweist nichts.',
    print: 'Drucken',
    printMeans: 'Als Nächstes öffnet sich das Druckfenster des Systems.',
    draftMeans: 'Jede Seite ist als Entwurf gekennzeichnet und trägt keine Unterschrift.',
    choose: 'Ort wählen',
    goPrint: 'Weiter zum Drucken',
    printing: 'Wartet, bis das Druckfenster geschlossen wird.',
    saved: (fileName) => `Gespeichert als ${fileName}.`,
    notSaved:
      'Nichts wurde gespeichert: Sie haben das Fenster geschlossen, das nach dem Ort fragt.',
  },

  keys: {
    title: (member) => `Der Schlüssel von ${member}`,
    now: 'Der Schlüssel in Wörtern',
    none: (member) =>
      `${member} hat noch keinen Schlüssel. Er entsteht mit der ersten Unterschrift.`,
    changed: (member, when) => `Der Schlüssel von ${member} wurde gewechselt: ${when}`,
    changedMeans:
      'Der Schlüssel davor unterschreibt nicht mehr; was er unterschrieben hat, bleibt gültig. Das sagt auch jede spätere Prüfung einer Zusammenfassung.',
    before: 'Der Schlüssel davor, in Wörtern',
  },

  signatures: 'Wer unterschrieben hat',
  signature: {
    role: { coach: 'Coach', member: 'Teammitglied' },
    meaning: {
      issued: 'hat sie ausgestellt',
      agreed: 'stimmt zu',
      received: 'hat sie erhalten',
      commented: 'hat mit einem Kommentar unterschrieben',
      declined: 'hat mit einer Begründung abgelehnt',
    },
    claimed: (when) => `${when}, nach eigener Uhr`,
    device: { own: 'am eigenen Gerät', coach: 'am Laptop des Coachs' },
    key: 'Schlüssel in Wörtern',
    keyOf: (name) => `Schlüssel von ${name} in Wörtern`,
  },

  person: {
    open: 'Zusammenfassungen exportieren',
    title: (name) => `Zusammenfassungen mit ${name} exportieren`,
    lead: 'Wählen Sie als Nächstes einen Ordner: Jedes Gespräch wird eine eigene Datei, und keine vorhandene wird angerührt.',
    which: 'Welche Gespräche',
    signed: 'Unterschriebene',
    shared: 'Auch Entwürfe',
    format: 'Als was',
    formats: { pdf: 'PDF', bundle: 'Bündel', markdown: 'Markdown' },
    sessions: (count) => (count === 1 ? '1 Gespräch' : `${count} Gespräche`),
    none: 'Keines der Gespräche hat eine Zusammenfassung dieser Art, es ginge also nichts hinaus.',
    stays: 'Was bleibt',
    draft: 'Entwurf',
    start: 'Ordner wählen',
    why: {
      not_closed: 'das Gespräch ist noch offen',
      nothing_shared: 'nichts davon ist geteilt',
      not_signed: 'nicht unterschrieben',
      not_reached: 'kam nicht mehr an die Reihe',
    },
    done: (count) =>
      count === 1 ? '1 Datei wurde geschrieben.' : `${count} Dateien wurden geschrieben.`,
    doneTitle: 'Exportiert',
    endedTitle: 'Vorzeitig beendet',
    left: 'Ausgelassen',
    cancelled: 'Sie haben es angehalten. Was vorher geschrieben wurde, ist vollständig.',
  },
};
