import type { appPages as en } from '../en/help-app.ts';
import type { InWords } from '../language.ts';

export const appPages: InWords<typeof en> = {
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
        title: 'Rechtschreibung',
        text: [
          'Während Sie in einem Gespräch schreiben, werden Wörter unterstrichen, die weder im deutschen noch im englischen Wörterbuch stehen. Ein Rechtsklick darauf zeigt Vorschläge; ebenso Strg und ; (auf einem Mac Cmd und ;), das auch zum nächsten weitergeht. F8 geht nur dorthin.',
          'Nehmen Sie einen Namen unter Ihre Wörter auf, und er ist in jedem Gespräch richtig. Sie finden sie unter Einstellungen, Rechtschreibung; dort lässt sich alles auch abschalten. Was abgeschlossen oder unterschrieben ist, hat keine Unterstreichungen.',
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
          'Jeder Ort hat eine Überschrift; dort beginnt der Fokus, oder in dem Feld, um das es geht. Was gespeichert, gefunden oder misslungen ist, wird vorgelesen.',
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
