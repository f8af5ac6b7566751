import type { InWords } from '#shared/words/language.ts';
import type { rafaelDuarte as english } from '../../en/stories/rafael-duarte.ts';

/** Influence without authority. */
export const rafaelDuarte: InWords<typeof english> = {
  role: 'Leitender Softwareentwickler',
  places: ['Videogespräch', 'Treppenhaus mit dem guten Licht', 'Raum 2 mit der Tafel'],
  peers: ['Daniel', 'Kofi', 'Henrik vom Architektenkreis'],
  energy: [
    'Code löschen.',
    'Zwei Stunden mit einem neugierigen Menschen.',
    'Gremien entziehen ihm die Kraft wie ein kaltes Bad die Wärme.',
    'Fernschach mit seinem Onkel in Porto.',
  ],
  chapters: [
    {
      theme: 'Gehör finden',
      works: [
        'Vorschlag für ein einziges Ereignisformat',
        'Prüfung des Zahlungsdienstes',
        'Lesekreis',
        'Ablösung des alten Datenspeichers',
      ],
      outcomes: [
        'Herausfinden, warum meine Vorschläge gelobt werden und niemand ihnen folgt.',
        'Ein Team dafür gewinnen, das Ereignisformat aus freien Stücken zu übernehmen.',
        'Im Architektenkreis so reden, dass sich etwas ändert.',
      ],
      obstacles: [
        'Seine Vorschläge sind richtig und vierzig Seiten lang.',
        'Er bringt die Antwort zu Leuten, die die Frage noch nicht gespürt haben.',
        'Kein Team ist ihm unterstellt.',
      ],
      costs: [
        'Drei Ereignisformate sind in Gebrauch, jedes mit eigenen Macken.',
        'Er heißt „der Professor“, halb aus Liebe und halb nicht.',
      ],
      support: [
        'Nur die erste Seite lesen und ihm sagen, was bei mir hängen blieb.',
        'Ihn eine Woche lang in ein Team schicken, als Gast.',
      ],
      strengths: [
        'Sieht heute, wo das System in zwei Jahren wehtun wird.',
        'Geduldiger Lehrer, unter vier Augen.',
      ],
      limits: [
        'Glaubt, ein gutes Argument genüge.',
        'Verbessert Leute vor anderen, wegen Kleinigkeiten.',
      ],
      effects: [
        'Die Teams stimmen zu und tun dann, was sie ohnehin vorhatten.',
        'Manche fragen nicht mehr, um der Vorlesung zu entgehen.',
      ],
      leverage: [
        'In jedem Team einen Menschen anlernen; der trägt es weiter.',
        'Erst den Schmerz verkaufen, in einem einzigen Bild.',
      ],
      steps: [
        'Zwei Tage in Kofis Team verbringen und nur fragen',
        'Den Vorschlag auf eine Seite mit einem Bild kürzen',
        'Das Ereignisformat von einer Skeptikerin vorstellen lassen',
        'Einen Monat lang vor allen loben und unter vier Augen verbessern',
      ],
      coachSteps: ['Zwei Tage mit Kofi absprechen'],
      insights: [
        'Sie hatten die Frage nicht gespürt, also war meine Antwort bloß Lärm.',
        'Die eine Seite haben alle gelesen, die vierzig nur ich.',
        'Einfluss beginnt damit, sich beeinflussen zu lassen.',
      ],
      words: [
        'Zwei Tage Fragen haben mich mehr gelehrt als die vierzig Seiten.',
        'Die Skeptikerin hat es vorgestellt. Bei ihr haben sie Ja gesagt.',
        'Ich habe niemanden vor anderen verbessert und wurde dreimal um Rat gefragt.',
      ],
      notes: [
        'Er hat sich im Frühling woanders beworben und die Bewerbung zurückgezogen. Das weiß ich nur von ihm.',
        'Mit dreißig war ich wie er, Eitelkeit inbegriffen. Vorsicht.',
        'Seit dem Umzug Anzeichen von Einsamkeit; immerhin hat er einen Schachklub gefunden.',
      ],
    },
    {
      theme: 'Auftritt vor der Leitung',
      works: [
        'Papier über technische Schulden',
        'Antrag auf zwei stille Monate',
        'Vortrag vor dem Vorstand',
        'Risikokarte',
      ],
      outcomes: [
        'Dem Vorstand technische Schulden in Worten erklären, die Geld kosten.',
        'Um zwei stille Monate bitten und einen bekommen.',
        'Eine einfache Frage einfach beantworten.',
      ],
      obstacles: [
        'Er beantwortet die Frage hinter der Frage.',
        'Schulden bleiben unsichtbar, bis etwas ausfällt.',
        'Oben kommt an: „Die Entwickler wollen spielen.“',
      ],
      costs: [
        'Der Antrag wurde zweimal vertagt, ohne je abgelehnt zu werden.',
        'Daniels Team flickt jeden Monat dieselbe Brücke.',
      ],
      support: [
        'Eine halbe Stunde lang die Finanzabteilung spielen.',
        'Ihn mit Mei-Ling bekannt machen, die eine Schwäche für Ursachen hat.',
      ],
      strengths: ['Zeichnet Bilder, die im Kopf bleiben.', 'Blufft nie.'],
      limits: ['Verliert die Runde beim ersten Kürzel.', 'Hält jede Vereinfachung für eine Lüge.'],
      effects: [
        'Man nickt und beschließt etwas anderes.',
        'Er geht gekränkt hinaus, und niemand bemerkt es.',
      ],
      leverage: [
        'Erst das Bild, dann die Worte.',
        'Nie zu bluffen ist oben selten: „Das weiß ich nicht“ sagen, und man glaubt ihm alles andere.',
      ],
      steps: [
        'Die Risikokarte als Haus mit drei Rissen zeichnen',
        'Den Vortrag vor dem Vorstand mit Mei-Ling proben',
        'Zehnmal in dieser Woche mit einem Satz antworten und dann aufhören',
        'Ausrechnen, was die monatliche Brücke kostet',
      ],
      coachSteps: ['Rafael und Mei-Ling bei einem Kaffee bekannt machen'],
      insights: [
        'Ein einfaches Bild ist keine Lüge, sondern eine Einladung.',
        'Auftritt vor dem Vorstand: Sie wollten wissen, was das Warten kostet.',
        'Ich kann nach einem Satz aufhören. Es ist sogar angenehm.',
      ],
      words: [
        'Das Haus mit den drei Rissen. Sie haben gefragt, welcher zuerst!',
        'Wir haben sechs stille Wochen bekommen. Verlangt hatte ich acht.',
        'Ein Satz, Schluss. Ich übe mit meinem Onkel.',
      ],
      notes: [
        'Mei-Ling fand ihn charmant, zu seinem Schrecken.',
        'Eine Bemerkung des Vorstandschefs hat ihn getroffen; er übertreibt, und gedankenlos war sie trotzdem.',
        'Ich musste an mich halten, um die Schulden nicht selbst zu erklären. Ich bin nicht sein Sprachrohr.',
      ],
    },
    {
      theme: 'Platz für andere',
      works: [
        'Architektenkreis',
        'Mentoring für Ana',
        'Seite mit den Standards',
        'Nachfolger des Ereignisformats',
      ],
      outcomes: [
        'Den Vorsitz im Kreis abgeben und nützlich bleiben.',
        'Ana begleiten, ohne ein zweites Ich aus ihr zu machen.',
        'Den einen Standard aussuchen, auf den es ankommt.',
      ],
      obstacles: [
        'Der Kreis sieht ihn an, bevor er abstimmt.',
        'Delegation des Denkens: Er übergibt die Aufgabe und legt die Lösung gleich bei.',
        'Auf der Seite mit den Standards stehen neunzig Regeln.',
      ],
      costs: ['Anas Ideen klingen wie seine.', 'Regeln werden höflich und täglich gebrochen.'],
      support: [
        'Ihn fragen, worin Ana anders denkt als er.',
        'Die Erlaubnis, sich vor allen zu irren, zweimal.',
      ],
      strengths: [
        'Die Teams kommen zu ihm, bevor sie bauen.',
        'Kann über den Professor in sich lachen.',
      ],
      limits: [
        'Weiß nach dem zweiten Satz schon die Antwort.',
        'Tut sich schwer, einen Fehler reifen zu lassen.',
      ],
      effects: [
        'Der Kreis ist schnell und sein Blick eng.',
        'Ana bittet um Zustimmung, wo ihr eine Frage helfen würde.',
      ],
      leverage: [
        'Fernschach: ein Zug, dann tagelang warten.',
        'Regeln löschen, wie er Code löscht.',
      ],
      steps: [
        'Den Vorsitz an Ana abgeben und am Rand sitzen',
        'Neunzig Regeln auf sieben kürzen',
        'Ana eine ganze Woche lang nur mit Fragen antworten',
        'Einen kleinen Fehler geschehen lassen und zusehen',
      ],
      coachSteps: ['Dem Kreis vor allen für sieben Regeln danken'],
      insights: [
        'Ich habe Aufgaben samt Lösung übergeben; das ist keine Delegation.',
        'Sieben Regeln werden eingehalten. Neunzig waren Literatur.',
        'Ana hat etwas gesehen, das ich nie hätte sehen können.',
      ],
      words: [
        'Ana hat den Vorsitz. Ich habe einen Bauern gezogen und gewartet.',
        'Sieben Regeln. Dreiundachtzig habe ich gelöscht und war tagelang glücklich.',
        'Jetzt frage ich. Die Antworten sind spannender als meine.',
      ],
      notes: [
        'Vielleicht ist er so weit, Chefentwickler zu werden; das Gremium tagt im Geheimen.',
        'Ana findet ihn herzlich und ein wenig zum Fürchten. Von ihr selbst, im Vertrauen.',
        'Er fragte, wie man ein Coaching gut beendet. In einem guten Jahr, denke ich.',
      ],
    },
  ],
};
