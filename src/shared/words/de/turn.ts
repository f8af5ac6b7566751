import type { turn as en } from '../en/turn.ts';
import type { InWords } from '../language.ts';

export const turn: InWords<typeof en> = {
  steps: 'Schritte',
  step: { words: 'Ihre Worte', read: 'Lesen', sign: 'Unterschreiben', signed: 'Unterschrieben' },
  notNow: 'Nicht jetzt',
  loadAgain: 'Diese Seite neu laden',

  words: {
    greeting: (member) => `${member}, dieser Teil gehört Ihnen`,
    what: (coach, date) =>
      `Das ist die Zusammenfassung Ihres 1-1 mit ${coach} vom ${date}. Das meiste haben Sie gemeinsam vereinbart. Was Sie mitnehmen, können nur Sie sagen.`,
    whatAddendum: (coach, date) =>
      `Das ist ein Nachtrag zur Zusammenfassung Ihres 1-1 mit ${coach} vom ${date}. Was Sie unterschrieben haben, bleibt, wie es ist; auf der nächsten Seite sehen Sie alles, was der Nachtrag ändert.`,
    who: (coach) =>
      `Sie und ${coach} sehen es, sonst niemand, es sei denn, jemand von Ihnen gibt es weiter. Ihre eigenen Worte können Sie hier ändern, und nur diese.`,
    label: 'Was ich mitnehme',
    hint: 'Was Ihnen klar wurde, und was Sie daraus machen.',
    failed:
      'Das ließ sich nicht speichern. Ihre Worte sind noch hier und werden gespeichert, sobald es geht.',
    tooLong: (limit) => `Das ist länger, als eine Zusammenfassung fasst (${limit} Zeichen).`,
    beside: 'Der Rest der Zusammenfassung',
    next: 'Die ganze Seite lesen',
  },

  read: {
    title: 'Lesen Sie in Ruhe',
    lead: (member) =>
      `${member}, das ist die ganze Seite, Wort für Wort, wie Sie sie in Ihrem Namen unterschreiben.`,
    changedTitle: 'Der Text hat sich geändert',
    changed:
      'Es ist nicht mehr der, den Sie gelesen haben, darum wurde nichts unterschrieben. Hier ist der neue Text.',
    sheetName: 'Die Seite, die Sie unterschreiben',
    below: (coach) => `Ihre Unterschrift und die von ${coach} kommen unter diesen Text.`,
    back: 'Meine Worte ändern',
    next: 'Weiter zum Unterschreiben',
  },

  addendum: {
    title: 'Was dieser Nachtrag ändert',
    means: (date) =>
      `Was Sie am ${date} unterschrieben haben, bleibt, wie es ist. Das ist alles, was die neue Seite anders sagt.`,
    read: (name) => `${name}, wie von Ihnen unterschrieben`,
  },

  sign: {
    title: 'Unterschreiben Sie in eigenem Namen',
    meaning: 'Was Ihre Unterschrift sagt',
    meaningMissing: 'Wählen Sie, was Ihre Unterschrift sagt.',
    agreed: 'Ich stimme zu',
    agreedMeans: 'Das haben wir gesagt, und das werde ich tun.',
    received: 'Ich habe sie erhalten',
    receivedMeans: 'Ich habe sie gelesen. Das heißt nicht, dass ich zustimme.',
    commented: 'Ich unterschreibe mit einem Kommentar',
    commentedMeans: 'Ich füge etwas in eigenen Worten hinzu.',
    declined: 'Ich lehne ab',
    declinedMeans: 'Ich stehe nicht hinter dieser Seite und sage, warum.',
    comment: 'Ihr Kommentar',
    commentHint: 'Er wird mit der Seite unterschrieben und darauf gedruckt.',
    commentMissing: 'Schreiben Sie ein paar Worte, oder wählen Sie eine andere Aussage.',
    reason: 'Ihre Begründung',
    reasonHint:
      'Ein Satz genügt. Er wird mit der Seite unterschrieben und darauf gedruckt, damit Sie beide wissen, woran Sie sind.',
    reasonMissing:
      'Sagen Sie in ein paar Worten, warum Sie ablehnen, oder wählen Sie eine andere Aussage.',
    name: 'Ihr Name, von Ihnen getippt',
    nameIs: (member) => `Sie unterschreiben als ${member}.`,
    nameMissing: 'Tippen Sie Ihren Namen.',
    drawing: {
      label: 'Ihre Unterschrift, gezeichnet',
      hint: 'Wenn Sie mögen, mit Maus, Finger oder Stift. Ihr getippter Name genügt.',
      empty: 'Nichts gezeichnet',
      drawn: 'Ihre gezeichnete Unterschrift',
      undo: 'Letzten Strich zurück',
      clear: 'Leeren',
    },
    newKey: 'Ihr eigener Schlüssel',
    newKeyMeans: (coach) =>
      `Wählen Sie eine Passphrase, die nur Sie kennen. Daraus entsteht ein Schlüssel, der Ihnen allein gehört: ${coach} kann nicht für Sie unterschreiben, und niemand kann ihn zurücksetzen. Beim nächsten Mal benutzen Sie dieselbe.`,
    newPassphrase: 'Ihre Passphrase',
    again: 'Dieselbe noch einmal',
    againDiffers: 'Die beiden stimmen nicht überein.',
    passphraseMissing: 'Tippen Sie Ihre Passphrase.',
    passphraseIs: (coach) =>
      `Die, die Sie bei Ihrer ersten Unterschrift gewählt haben, nicht die von ${coach}.`,
    wrongPassphrase:
      'Das ist nicht die Passphrase Ihres Schlüssels. Nichts wurde unterschrieben; Sie können es noch einmal versuchen.',
    knownKey: 'Ihr Schlüssel in Wörtern',
    keyChanged: (date) => `Ihr Schlüssel wurde am ${date} gewechselt.`,
    forgotten: {
      ask: 'Ich habe meine Passphrase vergessen',
      askFile: 'Ich habe diese Datei nicht, oder ihre Passphrase vergessen',
      title: 'Sie können einen neuen Schlüssel anlegen',
      means: (coach) =>
        `Niemand kann die alte Passphrase zurückholen. Von jetzt an unterschreibt ein neuer Schlüssel, und was Sie früher unterschrieben haben, bleibt gültig. Der Wechsel wird gezeigt: ${coach} sieht ihn, und alle, die diese oder eine spätere Zusammenfassung prüfen.`,
      makeNew: 'Neuen Schlüssel anlegen',
      keep: 'Meinen Schlüssel behalten',
    },
    anotherKey: 'Ihr neuer Schlüssel',
    anotherKeyMeans:
      'Wählen Sie eine Passphrase, die nur Sie kennen und die Sie sich merken. Ihr neuer Schlüssel tritt an die Stelle des alten, sobald Sie unterschreiben.',
    backToKey: 'Doch meinen bisherigen Schlüssel benutzen',
    ownFile: 'Ich habe eine eigene Schlüsseldatei',
    keyHere: 'Stattdessen hier einen Schlüssel anlegen',
    file: 'Ihre Schlüsseldatei',
    fileMeans:
      'Die, die Sie beim Unterschreiben am eigenen Gerät gespeichert haben. Sie wird mit Ihrer Passphrase geöffnet und auf diesem Laptop nicht aufbewahrt.',
    fileChoose: 'Schlüsseldatei wählen',
    fileOther: 'Andere Datei wählen',
    fileMissing: 'Wählen Sie Ihre Schlüsseldatei.',
    passphraseOfFile: 'Die, die Sie beim Anlegen dieses Schlüssels gewählt haben.',
    device: (coach) =>
      `Sie unterschreiben am Laptop von ${coach}, und das sagt die Unterschrift auch.`,
    sign: 'Unterschreiben',
    signDeclined: 'Unterschreiben, dass ich ablehne',
    back: 'Zurück zur Seite',
  },

  signed: {
    title: (member) => `Danke, ${member}`,
    lead: 'Die Zusammenfassung ist unterschrieben. Von jetzt an kann sie niemand ändern, ohne dass Sie beide es merken.',
    declinedLead:
      'Ihre Unterschrift und Ihre Begründung bleiben bei der Seite, und niemand kann sie ändern.',
    declinedNext: (coach) =>
      `${coach} liest Ihre Begründung, sobald der Laptop zurück ist. Finden Sie beide andere Worte, werden sie zu einem Nachtrag, den Sie wieder lesen und unterschreiben.`,
    said: {
      agreed: 'Sie stimmen zu.',
      received: 'Sie haben sie erhalten.',
      commented: 'Sie haben mit einem Kommentar unterschrieben.',
      declined: 'Sie haben abgelehnt.',
    },
    keyTitle: 'Schreiben Sie sich diese acht Wörter auf',
    keyMeans:
      'Sie sind der Fingerabdruck Ihres Schlüssels. Wo immer diese Zusammenfassung auftaucht, zeigen dieselben acht Wörter, dass die Unterschrift Ihre ist.',
    copy: (coach) =>
      `Bitten Sie ${coach} um Ihr Exemplar: ein PDF, das jeder prüfen kann, auch noch in Jahren.`,
    handBack: 'Laptop zurückgeben',
  },

  back: {
    title: (coach) => `Bitte geben Sie den Laptop an ${coach} zurück`,
    signed: 'Ihre Unterschrift ist aufbewahrt.',
    notSigned: 'Nichts wurde unterschrieben. Ihre Worte sind aufbewahrt.',
    passphrase: (coach) => `Passphrase von ${coach}`,
    open: 'Tresor wieder öffnen',
    opening: 'Die Passphrase wird geprüft. Das dauert einen Moment.',
    wrong:
      'Das ist nicht die Passphrase dieses Tresors. Nichts hat sich geändert; bitte versuchen Sie es noch einmal.',
    missing: 'Tippen Sie die Passphrase.',
    stay: 'Zurück zur Zusammenfassung',
  },
};
