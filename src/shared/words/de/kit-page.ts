import type { kitPage as en } from '../en/kit-page.ts';
import type { InWords } from '../language.ts';

export const kitPage: InWords<typeof en> = {
  title: 'Zusammenfassung zum Unterschreiben',
  stopped:
    'Diese Seite ist nicht angelaufen. Vielleicht wurde sie unterwegs verändert, oder dieser Browser ist zu alt dafür. Nichts wurde geöffnet. Bitte fragen Sie noch einmal danach, oder nehmen Sie einen anderen Browser.',
  steps: 'Schritte',
  step: {
    open: 'Öffnen',
    words: 'Ihre Worte',
    read: 'Lesen',
    sign: 'Unterschreiben',
    send: 'Zurücksenden',
  },

  open: {
    title: 'Eine Zusammenfassung wartet auf Sie',
    lead: 'Ihr Coach hat Ihr letztes 1-1 zusammengefasst und unterschrieben. Hier können Sie es lesen, eigene Worte hinzufügen und mit Ihrer Unterschrift antworten.',
    alone:
      'Diese Seite braucht kein Netz und sendet nichts. Was sie speichert, speichert sie als Dateien auf diesem Gerät.',
    label: 'Die sechs Wörter, die Ihnen Ihr Coach gesagt hat',
    hint: 'Nicht aus der Nachricht, mit der diese Datei kam, sondern etwa am Telefon oder von Angesicht zu Angesicht.',
    open: 'Öffnen',
    opening: 'Wird geöffnet. Das dauert einen Moment.',
    count: (count) =>
      count === 1
        ? 'Das ist ein Wort; es sind sechs. Nichts wurde geöffnet.'
        : `Das sind ${count} Wörter; es sind sechs. Nichts wurde geöffnet.`,
    unknown: (word) =>
      `‚${word}‘ ist keines der Wörter, die vorkommen können. Bitte prüfen Sie die Schreibweise. Nichts wurde geöffnet.`,
    wrong:
      'Diese sechs Wörter öffnen die Seite nicht. Bitte vergleichen Sie jedes davon. Wenn sie stimmen, wurde die Datei unterwegs beschädigt: Fragen Sie noch einmal danach.',
    damaged:
      'Die Zusammenfassung in dieser Datei ist beschädigt oder wurde unterwegs verändert, darum wurde sie nicht geöffnet. Bitte lassen Sie sie sich noch einmal senden.',
    notValid: (detail) =>
      `Die Unterschrift des Coachs unter dieser Zusammenfassung hält nicht, darum wird sie nicht gezeigt. ${detail} Bitte sagen Sie es Ihrem Coach.`,
    memory:
      'Diesem Gerät fehlt der Arbeitsspeicher, den das Öffnen braucht. Nichts wurde geöffnet. Schließen Sie andere Programme, oder nehmen Sie ein anderes Gerät.',
  },

  words: {
    greeting: (member) => `${member}, dieser Teil gehört Ihnen`,
    what: (coach, date) =>
      `Das ist die Zusammenfassung Ihres 1-1 mit ${coach} vom ${date}. Das meiste haben Sie gemeinsam vereinbart. Was Sie mitnehmen, können nur Sie sagen.`,
    label: 'Was ich mitnehme',
    hint: 'Was Ihnen klar wurde, und was Sie daraus machen.',
    hidden:
      'Ihr Text enthält Zeichen, die man nicht sieht und die in die Irre führen könnten. Bitte tippen Sie diese Stelle neu.',
    next: 'Die ganze Seite lesen',
    keyTitle: (coach) => `Die Unterschrift von ${coach} hält`,
    keyMeans: (coach) =>
      `Sie wurde mit dem Schlüssel gemacht, für den diese acht Wörter stehen. Wenn Sie sicher sein wollen, dass er ${coach} gehört, lassen Sie sie sich vorlesen: Die App zeigt ${coach} dieselben acht.`,
    keyLabel: (coach) => `Schlüssel von ${coach} in Wörtern`,
    earlier: 'Was vorher unterschrieben wurde',
    earlierMeans: 'Das ist ein Nachtrag. Er folgt auf das Folgende und lässt es, wie es ist:',
    earlierOriginal: 'Die Zusammenfassung',
    earlierAddendum: (number) => `Nachtrag ${number}`,
    sheetName: 'Eine Seite, die vorher unterschrieben wurde',
  },

  read: {
    title: 'Lesen Sie in Ruhe',
    lead: 'Das ist die ganze Seite, Wort für Wort, wie sie unterschrieben wird.',
    sheetName: 'Die Seite, die Sie unterschreiben',
    back: 'Meine Worte ändern',
    next: 'Weiter zum Unterschreiben',
  },

  sign: {
    title: 'Antworten Sie in eigenem Namen',
    meaning: 'Was Ihre Unterschrift sagt',
    meaningMissing: 'Wählen Sie, was Ihre Unterschrift sagt.',
    choices: {
      agreed: { label: 'Ich stimme zu', means: 'Das haben wir gesagt, und das werde ich tun.' },
      received: {
        label: 'Ich habe sie erhalten',
        means: 'Ich habe sie gelesen. Das heißt nicht, dass ich zustimme.',
      },
      commented: {
        label: 'Ich unterschreibe mit einem Kommentar',
        means: 'Ihr Kommentar wird mit der Seite unterschrieben und darauf gedruckt.',
      },
      declined: {
        label: 'Ich lehne ab',
        means:
          'Das haben wir so nicht gesagt. Ihre Begründung wird mit der Seite unterschrieben und gedruckt.',
      },
    },
    comment: 'Ihr Kommentar',
    reason: 'Ihre Begründung',
    commentMissing: 'Schreiben Sie ein paar Worte, oder wählen Sie eine andere Antwort.',
    name: 'Ihr Name, von Ihnen getippt',
    nameMissing: 'Tippen Sie Ihren Namen.',
    key: 'Ihr eigener Schlüssel',
    kept: 'Der Schlüssel, mit dem ich schon unterschrieben habe',
    keptMeans: (coach) =>
      `Er kam mit, verschlossen durch Ihre Passphrase. ${coach} kann ihn nicht öffnen.`,
    file: 'Eine Schlüsseldatei von mir',
    fileMeans:
      'Eine Datei, die auf .countersign-key endet und die Sie behalten haben, als Sie Ihren Schlüssel anlegten.',
    fresh: 'Einen neuen Schlüssel anlegen',
    firstMeans: (coach) =>
      `Aus einer Passphrase, die nur Sie kennen, entsteht ein Schlüssel, der Ihnen allein gehört: ${coach} kann nicht für Sie unterschreiben, und niemand kann ihn zurücksetzen. Sie bekommen ihn als Datei, fürs nächste Mal.`,
    replaceMeans: (coach) =>
      `Falls Sie den anderen nicht mehr haben. ${coach} und alle, die die Zusammenfassung prüfen, sehen, dass Ihr Schlüssel gewechselt hat.`,
    chooseFile: 'Schlüsseldatei',
    fileMissing: 'Wählen Sie Ihre Schlüsseldatei.',
    passphrase: 'Ihre Passphrase',
    passphraseMissing: 'Tippen Sie Ihre Passphrase.',
    again: 'Dieselbe noch einmal',
    againDiffers: 'Die beiden stimmen nicht überein.',
    sign: 'Unterschreiben',
    signing: 'Wird unterschrieben. Das dauert einen Moment.',
    back: 'Zurück zur Seite',
    wrongPassphrase:
      'Diese Passphrase öffnet den Schlüssel nicht. Nichts wurde unterschrieben; Sie können es noch einmal versuchen.',
    badFile:
      'Diese Datei ist kein Schlüssel von Ihnen, oder sie ist beschädigt. Nichts wurde unterschrieben.',
    otherKey:
      'Diese Schlüsseldatei enthält einen anderen Schlüssel als den, mit dem Sie bisher unterschrieben haben. Nichts wurde unterschrieben. Wählen Sie die andere Datei, oder legen Sie einen neuen Schlüssel an.',
    hidden:
      'Ihr Name oder Kommentar enthält Zeichen, die man nicht sieht und die in die Irre führen könnten. Nichts wurde unterschrieben. Bitte tippen Sie ihn neu.',
    failed:
      'Das hat nicht geklappt. Nichts wurde unterschrieben, und Ihre Worte sind noch da. Bitte versuchen Sie es noch einmal.',
    memory:
      'Diesem Gerät fehlt der Arbeitsspeicher, den Ihr Schlüssel braucht. Nichts wurde unterschrieben. Schließen Sie andere Programme, oder nehmen Sie ein anderes Gerät.',
  },

  send: {
    title: (member) => `Danke, ${member}`,
    lead: 'Sie haben unterschrieben. Ihre Antwort zählt, sobald Ihr Coach sie hat.',
    said: {
      agreed: 'Sie stimmen zu.',
      received: 'Sie haben sie erhalten.',
      commented: 'Sie haben mit einem Kommentar unterschrieben.',
      declined: 'Sie haben mit Ihrer Begründung abgelehnt.',
    },
    keyTitle: 'Behalten Sie Ihren Schlüssel',
    keyMeans:
      'Die Schlüsseldatei gehört Ihnen: Behalten Sie sie und Ihre Passphrase für die nächste Zusammenfassung. Fehlt eines von beiden, muss ein neuer Schlüssel angelegt werden.',
    saveKey: 'Schlüsseldatei speichern',
    replyTitle: 'Senden Sie die Antwort',
    replyMeans: (coach) =>
      `Speichern Sie die Antwort, und senden Sie sie an ${coach}, etwa per E-Mail. Sie ist versiegelt: Nur der Tresor von ${coach} kann sie öffnen.`,
    saveReply: 'Antwort speichern',
    saved: (fileName) => `Gespeichert als ${fileName}, wo Ihr Browser seine Downloads ablegt.`,
    wordsTitle: 'Schreiben Sie sich diese acht Wörter auf',
    wordsMean:
      'Sie sind der Fingerabdruck Ihres Schlüssels. Wo immer diese Zusammenfassung auftaucht, zeigen dieselben acht Wörter, dass die Unterschrift Ihre ist.',
    wordsLabel: 'Ihr Schlüssel in Wörtern',
    close: 'Wenn die Antwort gespeichert ist, können Sie diese Seite schließen. Sie behält nichts.',
  },
};
