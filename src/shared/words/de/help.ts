import type { help as en } from '../en/help.ts';
import type { InWords } from '../language.ts';

const pages: InWords<(typeof en)['pages']> = {
  first: {
    title: 'Ihr erstes Gespräch',
    lead: 'Von einem Namen zu einer Seite, die Sie beide unterschrieben haben.',
    parts: [
      {
        title: 'Beginnen Sie mit einer Person',
        text: [
          'Fügen Sie auf dem Start oder unter Personen jemanden hinzu, den Sie coachen. Ein Name genügt. Planen Sie dann ein Gespräch: Tag, Zeit und Ort werden vorgeschlagen und können beliebig sein.',
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
  search: {
    title: 'Die Sprache der Suche',
    lead: 'Wörter finden. Die Zeichen und Filter hier grenzen ein.',
    parts: [
      {
        title: 'Wörter',
        text: [
          'Großschreibung und Akzente spielen keine Rolle, und das letzte Wort darf unvollständig sein. Alle Wörter müssen an einer Stelle stehen.',
        ],
        examples: [
          { typed: '"schweres gespräch"', means: 'diese Wörter, eines nach dem anderen' },
          { typed: 'deleg*', means: 'jedes Wort, das so beginnt' },
          { typed: 'delegation -planung', means: 'das eine ohne das andere' },
          { typed: '#vertrauen', means: 'ein Schlagwort, das Sie geschrieben haben' },
        ],
      },
      {
        title: 'Filter',
        text: [
          'Tippen Sie sie zwischen die Wörter, oder wählen Sie sie aus der Liste der Filter. Ein Wert aus mehreren Wörtern steht in Anführungszeichen.',
        ],
        examples: [
          { typed: 'person:amara', means: 'Gespräche mit einer Person' },
          { typed: 'in:what', means: 'was zum Was zählt; ebenso in:how für das Wie' },
          {
            typed: 'in:action',
            means:
              'eine Art von Eintrag, hier nächste Schritte; auch in:insight, in:feedback, in:acknowledgement, in:note',
          },
          { typed: 'is:open', means: 'nächste Schritte, die nicht erledigt sind' },
          {
            typed: 'is:shared',
            means: 'was in eine Zusammenfassung kommt; is:own für das, was bei Ihnen bleibt',
          },
        ],
      },
      {
        title: 'Daten',
        text: ['Ein Tag, ein Monat, eine Jahreszeit oder ein Wort wie gestern oder letzte Woche.'],
        examples: [
          { typed: 'after:2026-03-01', means: 'von diesem Tag an' },
          { typed: 'before:"letzter frühling"', means: 'davor' },
          { typed: 'during:"märz 2026"', means: 'in dieser Zeit' },
        ],
      },
      {
        title: 'Eine Suche behalten',
        text: [
          'Speichern Sie sie unter einem Namen. Sie sucht jedes Mal neu, in allem, was bis dahin geschrieben ist. Wonach Sie zuletzt gesucht haben, bleibt nur im Tresor und lässt sich vergessen.',
        ],
      },
    ],
  },
  safety: {
    title: 'Sicherung und Wiederherstellung',
    lead: 'Was heute zu tun ist, damit ein verlorener Laptop oder eine vergessene Passphrase kein verlorenes Jahr wird.',
    parts: [
      {
        title: 'Der Wiederherstellungsschlüssel',
        text: [
          '24 Wörter, die den Tresor öffnen, wenn die Passphrase vergessen ist. Bewahren Sie sie auf Papier auf, nicht beim Laptop. Unter Einstellungen, Sicherheit können Sie sie wieder ansehen, drucken oder ersetzen.',
          'Eine Passphrase kann niemand zurücksetzen. Sind sie und der Wiederherstellungsschlüssel verloren, sind die Notizen weg.',
        ],
      },
      {
        title: 'Jeden Tag eine Sicherung',
        text: [
          'Wählen Sie unter Einstellungen, Sicherungen einen Ordner, am besten auf einem anderen Datenträger. Einmal am Tag, während der Tresor offen ist, wird dort eine verschlüsselte Kopie geschrieben, zurückgelesen und gezählt. Aufbewahrt werden die letzten von 7 Tagen, 4 Wochen und 12 Monaten.',
        ],
      },
      {
        title: 'Der Weg zurück',
        text: [
          'Beim Wiederherstellen sehen Sie, was in einer Sicherung ist und wie es sich von dem unterscheidet, was hier ist; dann wird ein neuer Tresor daraus. Nie wird einer überschrieben. Sie öffnet sich mit der Passphrase oder dem Wiederherstellungsschlüssel ihres Tages.',
        ],
      },
      {
        title: 'Was Sie entfernt oder überschrieben haben',
        text: [
          'Entfernte Personen, Gespräche und Einträge warten 30 Tage im Papierkorb. Ein Gespräch behält seine früheren Texte: Vergleichen Sie sie, und holen Sie einen zurück.',
        ],
      },
      {
        title: 'Wenn Sie einen Verdacht haben',
        text: [
          'Sperren Sie zuerst. Kennt jemand vielleicht die Passphrase, ändern Sie sie, und verschlüsseln Sie den Tresor unter Einstellungen, Sicherheit neu. Ältere Kopien und Sicherungen behalten die alte Passphrase: Löschen Sie die, denen Sie nicht trauen.',
        ],
      },
    ],
  },
  keyboard: {
    title: 'Mit der Tastatur',
    lead: 'Alles geht auch ohne Zeiger.',
    parts: [
      {
        title: 'Zu allem gehen',
        text: [
          'Strg und K, auf einem Mac Cmd und K, öffnet ein Feld für alles: Tippen Sie ein paar Buchstaben einer Person, eines Gesprächs, eines Ortes oder von etwas, das zu tun ist.',
        ],
      },
      {
        title: 'In einem Gespräch',
        text: [
          'Ein Schrägstrich am Anfang einer Zeile zeigt, was sich einfügen lässt. Die Pfeile wählen, die Eingabetaste übernimmt, Esc verlässt. Tasten führen von Antwort zu Antwort, teilen eine oder ordnen sie zu.',
        ],
      },
      {
        title: 'Eigene Tasten',
        text: [
          'Einstellungen, Tastatur zeigt jedes Kürzel, wie es jetzt ist, und ändert es. Eines, das schon ein anderes hat, wird abgelehnt, sodass keines verloren geht.',
        ],
      },
      {
        title: 'Mit einem Bildschirmleser',
        text: [
          'Jeder Ort hat eine Überschrift, und dort beginnt der Fokus. Was gespeichert, gefunden oder misslungen ist, wird vorgelesen.',
        ],
      },
    ],
  },
  limits: {
    title: 'Privatsphäre und ihre Grenzen',
    lead: 'Was andere fernhält, und was diese App nicht für Sie tun kann.',
    parts: [
      {
        title: 'Wo Ihre Notizen sind',
        text: [
          'In einem verschlüsselten Tresor auf diesem Laptop und nirgends sonst, bis Sie eine Datei speichern oder einen Ordner für Sicherungen wählen. Die App hat kein Konto und keinen Server, und ihr Fenster erreicht kein Netz.',
          'Der Tresor sperrt sich von selbst nach einigen Minuten, wenn der Laptop schläft und wenn Sie es sagen. Seine Schlüssel werden dann aus dem Speicher gelöscht.',
        ],
      },
      {
        title: 'Wovor sie nicht schützen kann',
        text: [
          'Programme, die diesen Laptop ausspähen, können bei offenem Tresor lesen, was Sie lesen. Ebenso jemand hinter Ihnen, eine Kamera oder ein Bildschirm, den Sie teilen.',
          'Eine schwache Passphrase lässt sich erraten, wenn jemand eine Kopie des Tresors hat. Verschlüsseln Sie auch den ganzen Datenträger, denn ein System kann Arbeitsspeicher darauf schreiben.',
          'Was hinausgegangen ist, eine Zusammenfassung, eine Sicherung, ein Export, liegt in den Händen dessen, der es hat.',
        ],
      },
      {
        title: 'Ein Laptop der Firma',
        text: [
          'Wer ihn verwaltet, kann darauf alles installieren, und was Sie schreiben, kann der Firma gehören. Countersign ändert nicht, wem es gehört.',
        ],
      },
      {
        title: 'Wie lange Notizen bleiben',
        text: [
          'Für jede Person können Sie einen letzten Tag festlegen; ist er vorbei, wird es Ihnen gesagt, und nichts wird von selbst gelöscht. Alles über eine Person zu vernichten, fragt nach Ihrer Passphrase und ist endgültig.',
        ],
      },
      {
        title: 'Coaching ist keine Therapie',
        text: [
          'Eine Grenznotiz hält fest, dass eine Sache zu einer Fachperson gehört und dass Sie das gesagt haben. Die App beurteilt niemanden und zieht keine Schlüsse über Gesundheit.',
        ],
      },
    ],
  },
};

export const help: InWords<typeof en> = {
  title: 'Hilfe',
  lead: 'Kurze Seiten darüber, wie Countersign arbeitet. Sie gehören zur App und sind auch ohne Netz da.',
  search: 'In der Hilfe suchen',
  results: 'Was gefunden wurde',
  found: (count) => (count === 1 ? 'Eine Stelle' : `${count} Stellen`),
  none: 'Darüber steht hier nichts. Versuchen Sie ein einzelnes Wort oder nur seinen Anfang.',
  all: 'Alle Seiten',
  place: (title) => `Hilfe: ${title}`,
  keys: 'Kürzel sehen und ändern',
  pages,
};
