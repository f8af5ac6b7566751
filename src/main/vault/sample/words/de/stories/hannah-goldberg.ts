import type { InWords } from '#shared/words/language.ts';
import type { hannahGoldberg as english } from '../../en/stories/hannah-goldberg.ts';

/** Courage in a helping role: conflict, candour and her own needs. */
export const hannahGoldberg: InWords<typeof english> = {
  role: 'Personalreferentin',
  places: ['Teestube außer Haus', 'Videogespräch', 'Bibliothek im Obergeschoss'],
  peers: ['Ruth', 'Daniel', 'Frauke vom Betriebsrat'],
  energy: [
    'Ein Gespräch, das anders endet, als es begonnen hat.',
    'Lesen, eine Stunde, bevor jemand wach ist.',
    'Ihr graut vor Tagen im Großraumbüro.',
    'Wenn Menschen sie überraschen.',
  ],
  chapters: [
    {
      theme: 'Feedback ohne Watte',
      works: [
        'Gespräch mit dem Leiter der Rechtsabteilung',
        'Feedbackkurs',
        'Austrittsgespräche',
        'Ergebnisse der Umfrage',
      ],
      outcomes: [
        'Dem Leiter der Rechtsabteilung sagen, was sechs Leute mir gesagt haben.',
        'Den schweren Satz in den ersten zwei Minuten sagen.',
        'Die Umfrage vorstellen, ohne sie abzumildern.',
      ],
      obstacles: [
        'Sie packt die Botschaft so gut in Watte, dass niemand sie findet.',
        'Wem sich alle anvertrauen, der kann niemanden zitieren.',
        'Die Umfrage ist wahr und unwillkommen.',
      ],
      costs: [
        'Sechs Leute warten darauf, dass sich etwas ändert.',
        'Die Geheimnisse anderer halten sie nachts wach.',
      ],
      support: [
        'Den Satz roh anhören, bevor sie ihn einpackt.',
        'Hinterher fragen: Wurde es gesagt, oder war es nur gemeint?',
      ],
      strengths: [
        'Ihr sagen die Leute binnen Minuten die Wahrheit.',
        'Kann mit jemandem schweigen.',
      ],
      limits: [
        'Schützt Menschen vor dem, was ihnen helfen würde.',
        'Fühlt sich dafür verantwortlich, wie eine Nachricht aufgenommen wird.',
      ],
      effects: [
        'Der Leiter der Rechtsabteilung glaubt, in seinem Team sei alles in Ordnung.',
        'Das viele Mitwissen macht sie müde.',
      ],
      leverage: [
        'Die Wahrheit so weitergeben, wie sie selbst sie annimmt: ruhig und als Geschenk.',
        'Die Stille nach dem schweren Satz nutzen.',
      ],
      steps: [
        'Dem Leiter der Rechtsabteilung den Satz sagen, spätestens in der zweiten Minute',
        'Die Umfrage im Wortlaut zeigen',
        'Zwei Leuten sagen, dass ihr Geheimnis nicht bei mir bleiben kann',
        'Den Feedbackkurs mit echten Fällen halten, die eigenen zuerst',
      ],
      coachSteps: ['Am Tag selbst am Telefon für den rohen Satz da sein'],
      insights: [
        'Freundlichkeit ohne Klarheit ist Bequemlichkeit, und zwar meine.',
        'Er hat sich bedankt. Ein Jahr lang hatte ich das Gespräch gefürchtet.',
        'Ein Geheimnis darf ich auch ablehnen.',
      ],
      words: [
        'Neunzig Sekunden hat es gedauert. Danach haben wir eine Stunde lang richtig geredet.',
        'Die Umfrage hat gesprochen, und ich bin neben ihr stehen geblieben.',
        'Nicht jedes Geheimnis muss bei mir wohnen.',
      ],
      notes: [
        'Sie weiß von der Umstrukturierung und darf mir nichts sagen; wir haben beide einen sorgfältigen Bogen darum gemacht.',
        'Die Scheidung ihres Bruders geht ihr nahe. Sie hat es in einem halben Satz erwähnt.',
        'Ich wollte trösten und habe stattdessen eine Frage gestellt. War richtig so.',
      ],
    },
    {
      theme: 'Konflikt mit Ruth',
      works: [
        'Einstufung der Stellen',
        'Richtlinie für Einstellungen',
        'Wochengespräch mit Ruth',
        'Programm zur Rückkehr aus der Elternzeit',
      ],
      outcomes: [
        'Meinen Anteil am Konflikt mit Ruth verstehen.',
        'Ruth um das bitten, was ich brauche, mit einer einzigen Bitte.',
        'Ruth in der Besprechung widersprechen, nicht auf dem Flur.',
      ],
      obstacles: [
        'Ruth entscheidet auf dem Flur, was im Meeting offen war.',
        'Sie vermittelt in jedem Konflikt außer in ihrem eigenen.',
        'Die Einstufung trifft auch Freunde von Ruth.',
      ],
      costs: [
        'Die Richtlinie ist seit März „so gut wie fertig“.',
        'Das Team ergreift Partei, ganz leise.',
      ],
      support: [
        'Von mir bitte kein Urteil über Ruth.',
        'Spiegel sein, wenn sie mir zehn Minuten lang Ruth erklärt.',
      ],
      strengths: [
        'Sieht hinter einer Position das Bedürfnis.',
        'Gerecht bis zur Selbstverleugnung.',
      ],
      limits: [
        'Versteht andere so gut, dass sie vergisst, selbst etwas zu wollen.',
        'Lässt aus einer Meinungsverschiedenheit eine Verstimmung werden.',
      ],
      effects: [
        'Ruth weiß gar nicht, dass es einen Konflikt gibt.',
        'Die Kollegen erfahren eher davon als Ruth.',
      ],
      leverage: [
        'Vermitteln, als wäre es der Konflikt anderer Leute: erst die Bedürfnisse.',
        'Eine Bitte, mit Wärme vorgebracht; Wärme kann sie.',
      ],
      steps: [
        'Ruth um dreißig Minuten bitten und sagen, worum es geht',
        'Das eigene Bedürfnis in einen Satz ohne „wir“ fassen',
        'In der Montagsrunde „Ich sehe das anders“ sagen',
        'Mit dem Flurgerede über Ruth aufhören, heute noch',
      ],
      coachSteps: ['Die Seite über Bedürfnisse und Bitten schicken'],
      insights: [
        'Ruth wusste es nicht. Woher auch?',
        'Ich hatte den Konflikt ganz allein.',
        'Eine Bitte kann man ablehnen; auf eine Verstimmung kann man nicht einmal antworten.',
      ],
      words: [
        'Ich habe um eines gebeten: dass Entscheidungen im Meeting bleiben. Sie hat es sich notiert.',
        'Ich habe gesagt, dass ich es anders sehe. Die Decke hat gehalten.',
        'Für das, was ich brauche, gibt es jetzt einen Satz.',
      ],
      notes: [
        'Mit Ruth bin ich seit fünfzehn Jahren befreundet. Hannah weiß es; abgemacht ist, dass nichts weitergetragen wird. Jedes Mal prüfen.',
        'Ich habe gemerkt, dass ich Ruth verteidigen wollte. Wird das stärker, muss ich abgeben.',
        'Womöglich werden zwei Leute ungerecht bezahlt; sie meldet es auf dem vorgesehenen Weg.',
      ],
    },
    {
      theme: 'Schritte in eigener Sache',
      works: ['Ausbildung zur Mediatorin', 'Vier-Tage-Woche', 'Handbuch', 'Mentoringkreis'],
      outcomes: [
        'Zwischen der Ausbildung zur Mediatorin und der Stellvertretung wählen, oder merken, dass ich nicht muss.',
        'Die Vier-Tage-Woche so gelassen verlangen, wie ich es für andere täte.',
        'Mit einem nächsten Schritt hinausgehen, der nur mir gehört.',
      ],
      obstacles: [
        'Sie macht Platz für die Laufbahn aller anderen und verschiebt die eigene.',
        'Die Stellvertretung auszuschlagen fühlt sich undankbar an.',
        'Das Handbuch verschlingt jeden freien Nachmittag.',
      ],
      costs: [
        'Ein Jahr „nach dem Sommer“.',
        'Sie ist gut in einer Arbeit, der sie entwachsen ist.',
      ],
      support: [
        'Einmal pro Gespräch „und du?“ fragen.',
        'Kein Rat zur Stellvertretung, auch wenn sie darum bettelt.',
      ],
      strengths: [
        'Mutig seit dem Frühling, und man sieht es.',
        'Drei Abteilungen wünschen sie sich als Vermittlerin.',
      ],
      limits: [
        'Braucht für einen Wunsch einen Grund.',
        'Misst ihren Plan sofort an den Bedürfnissen aller.',
      ],
      effects: [
        'Andere entscheiden, weil ihr Stuhl leer bleibt.',
        'Am Nachmittag ist ihr Geduldsfaden dünn geworden.',
      ],
      leverage: [
        'Die Bitte in einem Satz auch für sich selbst gebrauchen.',
        'Das Handbuch dem Kreis überlassen, den sie selbst aufgebaut hat.',
      ],
      steps: [
        'Zur Ausbildung als Mediatorin anmelden',
        'Ruth um die Vier-Tage-Woche bitten, mit Datum',
        'Das Handbuch an den Mentoringkreis abgeben',
        'Einen Wunsch aufschreiben, ohne Begründung',
      ],
      coachSteps: ['Ihr das Buch über das Vermitteln leihen'],
      insights: [
        'Ein Wunsch braucht kein Protokoll.',
        'Mein Nein zur Stellvertretung war ein Ja zu etwas.',
        'Für andere bitte ich mit Leichtigkeit; ich weiß also, wie es geht.',
      ],
      words: [
        'Ich bin angemeldet. Ohne Angabe von Gründen.',
        'Vier Tage, ab Januar. Ruth hat gesagt: gut.',
        'Ich habe Nein zur Stelle gesagt und Ja zu der Arbeit, die ich liebe.',
      ],
      notes: [
        'In spätestens zwei Jahren ist sie weg, glaube ich, und vielleicht ist genau das der Erfolg.',
        'Fragte, ob ich die Ausbildung mit ihr zusammen machen will. Verlockend; Grenzen.',
        'Die Stellvertretung geht an jemanden von außen. Mir seit Montag bekannt.',
      ],
    },
  ],
};
