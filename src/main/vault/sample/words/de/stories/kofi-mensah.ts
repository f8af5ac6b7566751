import type { InWords } from '#shared/words/language.ts';
import type { kofiMensah as english } from '../../en/stories/kofi-mensah.ts';

/** A first-time manager: from colleague to lead. */
export const kofiMensah: InWords<typeof english> = {
  role: 'Leiter des Datenteams',
  places: ['Videogespräch', 'Raum 2 mit der Tafel', 'Dachterrasse'],
  peers: ['Rafael', 'Mira', 'Lotte'],
  energy: [
    'Etwas lösen, das im Haus noch niemand gelöst hat.',
    'Bis zehn Musik auf einem Ohr.',
    'Jemandem ein Diagramm erklären, der Diagramme hasst.',
    'Jagt ein Meeting das andere, ist er mittags leer.',
  ],
  chapters: [
    {
      theme: 'Wechsel zum Teamleiter',
      works: [
        'Datenlauf in der Nacht',
        'Runde der Jahresgespräche',
        'Auswertung für den Vertrieb',
        'Morgenrunde',
      ],
      outcomes: [
        'Herausfinden, was meine Arbeit ist, wenn nicht mehr das Programmieren.',
        'Mit Mira das erste Jahresgespräch führen, ohne so zu tun, als wären wir nicht befreundet.',
        'Die spannenden Aufgaben nicht mehr selbst erledigen.',
        'Wissen, was ich mit meinen Freitagen anfange.',
      ],
      obstacles: [
        'Er nimmt sich immer noch die schwerste Aufgabe, weil es Spaß macht und schnell geht.',
        'Die Freundschaft mit Mira macht jeden Satz doppelt so schwer.',
        'Sein Team hat von seiner Rolle per E-Mail erfahren.',
        'Er misst seinen Tag in geschriebenen Zeilen.',
      ],
      costs: [
        'Niemand plant, weil der Planer gerade Fehler sucht.',
        'Mira hat Lob bekommen und keine Richtung.',
      ],
      support: [
        'Sag mir in vier Zeilen, was du von einem Teamleiter erwartest.',
        'Alle zwei Wochen fragen, welche Aufgabe er nicht genommen hat.',
      ],
      strengths: [
        'Lernt Neues schneller als alle, die ich kenne.',
        'Sagt ehrlich, was er nicht weiß.',
      ],
      limits: [
        'Delegation fühlt sich für ihn an, als würde er Hausaufgaben verteilen.',
        'Macht Witze, wenn es ernst wird.',
      ],
      effects: [
        'Die anderen bekommen, was übrig bleibt.',
        'Niemand ist ganz sicher, ob er es so gemeint hat.',
      ],
      leverage: [
        'Ein Problem so erklären wie ein Diagramm, dann loslassen.',
        'Übers Führen so offen reden wie über einen fehlenden Index.',
      ],
      steps: [
        'Die spannendste Aufgabe der Woche abgeben',
        'Mira beim Mittagessen sagen, wie ich unsere beiden Rollen sehe',
        'Vier Zeilen schreiben: Was mein Team von mir erwarten darf',
        'Die Morgenrunde ohne Laptop halten',
        'Alle vier fragen, was sie lernen möchten',
      ],
      coachSteps: [
        'In meinen vier Zeilen aufschreiben, was ich erwarte',
        'Die Rolle in der Monatsrunde anständig bekannt geben',
      ],
      insights: [
        'Meine Arbeit ist, dass andere Spaß an der harten Nuss haben.',
        'Mira hat auf eine Richtung gewartet und nicht auf Lob.',
        'Delegation heißt, das Schöne abzugeben.',
        'Wo ich einen Witz mache, verlasse ich den Raum.',
      ],
      words: [
        'Ich habe die beste Aufgabe abgegeben, und sie hat sie besser gelöst.',
        'Mira und ich haben zwei Hüte, und wir sagen dazu, welchen wir aufhaben.',
        'Führen geht langsamer als Programmieren und hält länger.',
        'Vier Zeilen an der Wand. Das Team nimmt mich beim Wort.',
      ],
      notes: [
        'Er war unsere zweite Wahl und hat davon läuten hören. Inzwischen ist er eindeutig der Richtige.',
        'Dachte daran, wieder zu programmieren. Ich habe gesagt, dass er das darf, und es auch so gemeint.',
        'Er schickt jeden Monat Geld nach Hause; die Gehaltsrunde ist ihm wichtig. Darüber entscheide nicht ich, und das weiß er von mir.',
        'Er war mir zu schnell sympathisch. Bei den Fragen scharf bleiben.',
      ],
    },
    {
      theme: 'Feedback geben',
      works: [
        'Bericht zur Datenqualität',
        'Arbeit in Tandems',
        'Gespräch mit Ilse über Termine',
        'Modell zur Abwanderung von Kunden',
      ],
      outcomes: [
        'Ilse zu ihren Terminen ein Feedback geben, mit dem sie etwas anfangen kann.',
        'Um Feedback bitten, und es überleben.',
        'So genau loben, wie ich kritisiere.',
        'Ein Rhythmus, in dem Feedback nichts Besonderes ist.',
      ],
      obstacles: [
        'Er sammelt Feedback, bis es ein Paket ist.',
        'Sein Lob lautet „super“, ganz gleich, worum es geht.',
        'Ilse ist zwanzig Jahre älter und hat sechs Teamleiter erlebt.',
      ],
      costs: [
        'Der Bericht kam dreimal zu spät, und er hat ihn nachts selbst gemacht.',
        'Seine beste Analystin weiß nicht, dass sie die beste ist.',
      ],
      support: [
        'Situation, Wirkung, Sicht des anderen und Verabredung mit mir üben.',
        'Sag mir jedes Mal einen genauen Satz, ob gut oder schlecht.',
      ],
      strengths: [
        'Nimmt Kritik mit echter Neugier an.',
        'Sieht, was andere getan haben, wenn er hinschaut.',
      ],
      limits: [
        'Weicht alles mit „vielleicht“ und „ein bisschen“ auf.',
        'Nimmt an, dass Erwachsene selbst wissen, wie gut sie sind.',
      ],
      effects: [
        'Ilse hat ein Kompliment gehört, wo er eine Warnung hingestellt hatte.',
        'In der Umfrage bekommt sein Feedback die schlechteste Note vom Team.',
      ],
      leverage: [
        'Feedback wie Daten behandeln: was war zu sehen, wann, mit welcher Wirkung.',
        'Mit einer Frage anfangen; fragen kann er.',
      ],
      steps: [
        'Ilse sagen, was ich gesehen habe und was es ausgelöst hat, und fragen, wie sie es sieht',
        'Zwei Wochen lang jeden Tag ein genaues Lob aussprechen',
        'Das Team fragen: Womit soll ich aufhören?',
        'In den nächsten drei Nachrichten „vielleicht“ und „ein bisschen“ streichen',
      ],
      coachSteps: ['Die Karte mit Situation, Wirkung, Sicht des anderen und Verabredung schicken'],
      insights: [
        'Feedback, das sind Daten mit Gesicht.',
        'Ilse hat gefragt, warum ich so lange gewartet habe.',
        'An meinem „super“ haben sie gemerkt, dass ich nicht hingesehen hatte.',
      ],
      words: [
        'Ich habe gesagt, was ich gesehen habe. Ilse hat gesagt, was sie braucht. Gedauert hat es sechs Minuten.',
        'Ich soll um Mitternacht nicht mehr antworten, haben sie gesagt. Also habe ich aufgehört.',
        'Genaues Lob ist schwerer als Kritik und besser als Kaffee.',
      ],
      notes: [
        'Ilse kam, um sich über ihn zu beschweren, und ging mit lauter Lob für ihn. Beides bleibt bei mir.',
        'Zu Hause hat er an seiner besseren Hälfte geübt, mit wechselndem Erfolg. Wir haben viel gelacht.',
        'Heute Stolz in seinen Augen. Ich habe nichts gesagt und es genossen.',
      ],
    },
    {
      theme: 'Delegation als Förderung',
      works: [
        'Modell zur Abwanderung von Kunden',
        'Budget für Werkzeuge',
        'Plan zur Weiterbildung',
        'Bericht an den Vorstand',
      ],
      outcomes: [
        'Den Bericht an den Vorstand an Mira delegieren: als Schritt für sie und nicht als Entlastung für mich.',
        'Sehen, wer in meinem Team zu mehr bereit ist.',
        'Eine Woche planen, in der ich nicht gebraucht werde.',
      ],
      obstacles: [
        'Er delegiert, was ihn langweilt, und behält, wobei man etwas lernt.',
        'Mira hat Angst vor dem Vorstand, und er weiß, warum.',
        'Das Budget ist sein Spielzeug.',
      ],
      costs: [
        'Zwei aus der Analyse sind so weit und sehen keinen nächsten Schritt.',
        'Auf der ganzen Etage hat schon wieder niemand so viel zu tun wie er.',
      ],
      support: [
        'Bei jeder Aufgabe fragen: Für wen wäre das ein Schritt?',
        'Mira zu zehn Minuten mit Mei-Ling verhelfen.',
      ],
      strengths: [
        'Sein Team lernt schneller als jedes andere hier.',
        'Sagt „ich lag falsch“ inzwischen ganz ohne Witz.',
      ],
      limits: [
        'Will dabei sein, wenn es gut läuft.',
        'Unterschätzt, wie viel Gewicht seine eigene Meinung hat.',
      ],
      effects: [
        'Alle warten auf seine Augenbraue.',
        'Mira bittet ihn um eine Erlaubnis, die sie längst hat.',
      ],
      leverage: [
        'Sich von den anderen das Diagramm erklären lassen, wie früher sie von ihm.',
        '„Deine Entscheidung“ sagen und die Terrasse verlassen.',
      ],
      steps: [
        'Mira den Bericht an den Vorstand geben, mit zwei Proben',
        'Eine Karte zeichnen: wer zu welchem Schritt bereit ist',
        'Das Budget für Werkzeuge den beiden aus der Analyse übergeben',
        'In der zweiten Woche des Monats Urlaub nehmen',
      ],
      coachSteps: ['Mei-Ling um zehn Minuten für Mira bitten'],
      insights: [
        'Delegation ist Weiterbildung in Verkleidung.',
        'Meine Augenbraue ist ein Führungsinstrument. Das hat mir keiner gesagt.',
        'Wenn ich weg bin, reden sie miteinander.',
      ],
      words: [
        'Mira stand vor dem Vorstand, und ich saß im Zug. Einen besseren Bericht gab es noch nie.',
        'Das Budget gehört ihnen. Sie geben weniger aus als ich.',
        'Vor einem Jahr habe ich gefragt, was meine Arbeit ist. Das hier ist sie.',
      ],
      notes: [
        'Der nächste Schritt für ihn wäre die gesamte Analyse; dass die Stelle frei wird, ist noch nicht bekannt.',
        'Er coacht inzwischen andere, ohne es zu merken. Irgendwann ansprechen.',
        'Heute hat er um nichts gebeten. Auch das war neu.',
      ],
    },
  ],
};
