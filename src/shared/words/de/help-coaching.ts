import type { coachingPages as en } from '../en/help-coaching.ts';
import type { InWords } from '../language.ts';

export const coachingPages: InWords<typeof en> = {
  first: {
    title: 'Ihr erstes Gespräch',
    lead: 'Von einem Namen zu einer Seite, die Sie beide unterschrieben haben.',
    parts: [
      {
        title: 'Beginnen Sie mit einer Person',
        text: [
          'Fügen Sie auf dem Start oder unter Personen jemanden hinzu, den Sie coachen. Ein Name genügt. Planen Sie dann ein Gespräch: Tag, Zeit und Ort werden vorgeschlagen und können beliebig sein.',
          'Einen Tag tippen Sie so, wie Sie ihn schreiben würden, „5. März“, „5.3.“ oder „morgen“, oder Sie nehmen ihn aus dem Kalender daneben.',
          'Ein erstes 1-1 hat eigene Fragen: was Sie voneinander erwarten, wann und wie Sie sich treffen, was die Person verärgert und was sie antreibt. Die Antworten füllen ihr Profil.',
        ],
      },
      {
        title: 'Schreiben, während Sie sprechen',
        text: [
          'Die Fragen stehen auf der Seite, und Sie schreiben darunter. Lassen Sie weg, was nicht passt; nichts muss ausgefüllt werden. Ein Schrägstrich zeigt, was sich einfügen lässt: ein nächster Schritt, eine Erkenntnis, Feedback, eine Anerkennung, eine Frage, ein Werkzeug.',
          'Gespeichert wird von selbst. „Gespeichert“ steht erst da, wenn der Text auf dem Datenträger ist.',
        ],
      },
      {
        title: 'Das Gespräch abschließen',
        text: [
          'Beim Abschließen wird nach dem nächsten Termin gefragt und leise gesagt, wenn zum Was oder zum Wie noch nichts da steht. Offene Schritte und Themen, zu denen Sie nicht gekommen sind, gehen mit der Person ins nächste Gespräch.',
          'Danach kann die Zusammenfassung unterschrieben werden. Ein abgeschlossenes Gespräch lässt sich wieder öffnen, bis beide unterschrieben haben.',
        ],
      },
      {
        title: 'Zwischen den Gesprächen',
        text: [
          'Was Ihnen einfällt, kommt von jedem Ort aus in eine kurze Notiz. Sie wartet bei der Person auf das nächste Mal.',
        ],
      },
    ],
  },
  framework: {
    title: 'Das Was und das Wie',
    lead: 'Der Ablauf, dem jedes Gespräch folgt und den es verlässt, wann immer das hilft.',
    parts: [
      {
        title: 'Fünf Schritte',
        text: [
          'Ein reguläres 1-1 geht sie in dieser Reihenfolge durch. Springen Sie, wie das Gespräch es tut.',
        ],
        terms: [
          {
            term: 'Vereinbarung',
            means: 'Welches Ergebnis, von der Person genannt, heute ein Erfolg wäre.',
          },
          {
            term: 'Das Was',
            means:
              'Ergebnisse: wofür sie einsteht, was sich bewegt hat, was im Weg steht, nächste Schritte.',
          },
          {
            term: 'Das Wie',
            means:
              'Beziehungen: wo Stärken wirken, was bremst, und wie das eine über das andere hilft.',
          },
          { term: 'Zusammenfassung', means: 'Was die Person mitnimmt, in ihren eigenen Worten.' },
          { term: 'Nächstes Mal', means: 'Wann Sie sich wieder treffen, von beiden bestätigt.' },
        ],
      },
      {
        title: 'Das Was geht ins Wie über',
        text: [
          'Ein Gespräch hält sich an keine Überschriften. Jede Antwort und jeder Block lässt sich dem Was, dem Wie oder beiden zuordnen, wo auch immer er steht. Neben der Seite wird nach dieser Zuordnung gezählt.',
        ],
      },
      {
        title: 'Wenn etwas Dringendes dazwischenkommt',
        text: [
          'Ändern Sie, worum es geht. Was vorbereitet war, bleibt darunter stehen, und wozu Sie nicht kommen, wartet auf das nächste Mal.',
        ],
      },
      {
        title: 'Eigene Fragen',
        text: [
          'Unter Einstellungen, Vorlagen kopieren Sie eine Vorlage und ergänzen, streichen und ordnen, wie Sie möchten. Ein Gespräch behält die Fragen, mit denen es geführt wurde. Die Bibliothek enthält einzelne Fragen, die Werte Ihres Teams und Werkzeuge zum Einfügen.',
        ],
      },
    ],
  },
  private: {
    title: 'Privat und geteilt',
    lead: 'Was bei Ihnen bleibt, und woran Sie sehen, was nicht.',
    parts: [
      {
        title: 'Privat, solange Sie es nicht teilen',
        text: [
          'Jede Antwort und jeder Block sagt, ob er in die Zusammenfassung kommt. Weniges ist von Anfang an geteilt, etwa das vereinbarte Ergebnis und nächste Schritte; alles andere ist zuerst privat. Ein Druck ändert das, und die Seite zeigt es die ganze Zeit.',
        ],
      },
      {
        title: 'Nur für Sie',
        text: [
          'Die Notizen an der Seite sind für Sie allein. Sie lassen sich nie teilen, und eine Taste nimmt sie ganz von der Seite.',
        ],
      },
      {
        title: 'Dateien und Bilder',
        text: [
          'Fügen Sie sie in eine Antwort eines Gesprächs ein, ziehen Sie sie hinein, oder wählen Sie nach einem Schrägstrich eine aus. Sie bleiben bei Ihnen, auch wo die Antwort geteilt ist: In keiner Zusammenfassung steht je eine davon. „Nur für Sie“ und die Werkzeuge der Bibliothek nehmen nur Text auf.',
        ],
      },
      {
        title: 'Bevor etwas hinausgeht',
        text: [
          'Die Zusammenfassung entsteht aus einer Kopie dessen, was geteilt ist, und aus nichts anderem. Bevor sie unterschrieben, gespeichert oder gedruckt wird, sehen Sie jede ihrer Zeilen in einer Liste.',
        ],
      },
      {
        title: 'Wenn jemand mitsieht',
        text: [
          'Der Sichtschutz verwischt Namen und alles, was nicht geteilt ist, für einen geteilten Bildschirm oder die Nachbarin im Zug. Er verbirgt; er sperrt nicht.',
        ],
      },
    ],
  },
  summary: {
    title: 'Zusammenfassung und Unterschrift',
    lead: 'Eine Seite, hinter der Sie beide stehen, jeder mit einem eigenen Schlüssel.',
    parts: [
      {
        title: 'Sie unterschreiben zuerst',
        text: [
          'Schließen Sie das Gespräch ab, öffnen Sie seine Zusammenfassung, lesen Sie, was hinausgeht, und unterschreiben Sie. Ihre Unterschrift gilt für genau diese Worte: Ändern Sie ein geteiltes, unterschreiben Sie noch einmal.',
        ],
      },
      {
        title: 'Die andere Seite ist an der Reihe',
        text: [
          'Übergeben Sie den Laptop. Das Fenster zeigt dann die Zusammenfassung und sonst nichts aus dem Tresor, und nur Ihre Passphrase führt zurück. Ihr Gegenüber schreibt, was es mitnimmt, liest die Seite und wählt, wie es unterschreibt.',
        ],
        terms: [
          { term: 'Ich stimme zu', means: 'Das haben wir gesagt, und das werde ich tun.' },
          {
            term: 'Ich habe sie erhalten',
            means: 'Ich habe sie gelesen. Das heißt nicht, dass ich zustimme.',
          },
          {
            term: 'Ich unterschreibe mit einem Kommentar',
            means: 'Ich füge etwas in eigenen Worten hinzu.',
          },
          { term: 'Ich lehne ab', means: 'Ich stehe nicht hinter dieser Seite und sage, warum.' },
        ],
      },
      {
        title: 'Ein eigener Schlüssel',
        text: [
          'Beim ersten Mal wählt Ihr Gegenüber eine eigene Passphrase für den eigenen Schlüssel. Sie können nicht an seiner Stelle unterschreiben. Sind Sie nicht in einem Raum, geht es auch am eigenen Gerät: Die Zusammenfassung geht als eine verschlossene Datei hinaus, und die Antwort kommt als eine andere zurück.',
        ],
      },
      {
        title: 'Wenn beide unterschrieben haben',
        text: [
          'Dann lässt sich nichts mehr daran ändern. Was dazukommen soll, wird ein Nachtrag, der die Seite vor ihm nennt und von beiden ebenso unterschrieben wird.',
          'Speichern Sie sie als PDF zum Lesen und Aufbewahren, als Bündel zum Prüfen oder als einfachen Text.',
        ],
      },
    ],
  },
  verify: {
    title: 'Eine Zusammenfassung prüfen',
    lead: 'Ob eine Datei sagt, was unterschrieben wurde, und mit wessen Schlüsseln.',
    parts: [
      {
        title: 'In Countersign',
        text: [
          'Wählen Sie unter Prüfen das PDF oder das Bündel. Es wird auf diesem Laptop anhand der Unterschriften darin geprüft, und der unterschriebene Text wird gezeigt: Verlassen Sie sich auf das, was dort steht.',
        ],
      },
      {
        title: 'Ohne Countersign',
        text: [
          'Unter Prüfen lässt sich auch eine Prüfseite speichern: eine Datei, die sich in jedem heutigen Browser öffnet, ohne Netz auskommt und dasselbe prüft. Geben Sie sie zur Zusammenfassung mit.',
        ],
      },
      {
        title: 'Wessen Schlüssel ist es?',
        text: [
          'Gültig heißt, dass diese Schlüssel diese Worte unterschrieben haben. Einen Schlüssel erkennt man an acht Wörtern. Lesen Sie sie einander einmal vor, etwa am Telefon, und schreiben Sie sie auf; von da an fällt ein falscher Schlüssel sofort auf.',
        ],
      },
      {
        title: 'Was eine Prüfung nicht sagen kann',
        text: [
          'Zeiten sind die der Uhr dessen, der unterschrieben hat. Ob eine Unterschrift aus freien Stücken gegeben wurde und ob es einen neueren Nachtrag gibt, kann keine Datei zeigen.',
        ],
      },
    ],
  },
};
