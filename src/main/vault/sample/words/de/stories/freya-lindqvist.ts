import type { InWords } from '#shared/words/language.ts';
import type { freyaLindqvist as english } from '../../en/stories/freya-lindqvist.ts';

/** Perfectionism, saying no, and being seen. */
export const freyaLindqvist: InWords<typeof english> = {
  role: 'Leitende Designerin',
  places: ['Atelierecke', 'Bank im Botanischen Garten', 'Videogespräch'],
  peers: ['Noor', 'Amara', 'Pelle aus der Illustration'],
  energy: [
    'Von Hand zeichnen, bevor sie einen Bildschirm anfasst.',
    'Zwei Tage in der Woche ganz ohne Meetings.',
    'Lob für die Arbeit, nie fürs Tempo.',
    'Schwimmen in eiskaltem Wasser; unbedingt danach fragen.',
  ],
  chapters: [
    {
      theme: 'Mut zum Unfertigen',
      works: ['Piktogramme', 'Designsystem', 'Geschäftsbericht', 'Bilder für den Einstieg'],
      outcomes: [
        'Wissen, wann etwas fertig ist, bevor ich damit anfange.',
        'Die Piktogramme ohne eine weitere Runde abgeben.',
        'Herausfinden, wem ich es eigentlich recht machen will.',
      ],
      obstacles: [
        'An allem wird gefeilt, bis einen Tag nach dem Termin.',
        'Lob hört sie als Höflichkeit und Kritik als Wahrheit.',
        'Niemand sagt ihr, was „fertig“ heißt, also entscheidet sie es nachts.',
      ],
      costs: [
        'Gebaut wurde nach einem Entwurf, weil die Endfassung zu spät kam.',
        'Seit einem Monat hatte sie keinen freien Sonntag.',
      ],
      support: [
        'Nach der hässlichen Fassung fragen, als Erstes und mit Vergnügen.',
        'Laut „fertig“ sagen, wenn es so weit ist.',
      ],
      strengths: [
        'Ein Auge, das den einen Strich zu viel findet.',
        'Lässt Schwieriges ruhig aussehen.',
      ],
      limits: [
        'Zeigt nichts, was nicht schon in Druck gehen könnte.',
        'Misst sich mit einem Maß, das sie anderen nie zumuten würde.',
      ],
      effects: [
        'Andere zögern, ihr etwas Unfertiges zu zeigen.',
        'Die Jüngeren schauen sich mit dem Handwerk auch die Arbeitszeiten ab.',
      ],
      leverage: [
        'Weglassen statt hinzufügen: Das kann ihr Auge auch bei den Abläufen.',
        'Im Meeting von Hand zeichnen, wo es gar nicht perfekt werden kann.',
      ],
      steps: [
        'Am zweiten Tag ungefragt eine Skizze zeigen',
        'Die Ziellinie ganz oben auf den Auftrag schreiben',
        'Die Piktogramme am Freitagmittag abschicken, so wie sie sind',
        'Jemanden aus dem Nachwuchs beurteilen lassen, wann es fertig ist',
      ],
      coachSteps: ['Ihr einen Entwurf von mir zeigen, mit allen Fehlern'],
      insights: [
        'Mit Perfektion schiebe ich auf, dass jemand über mich urteilt.',
        'Die Skizze hat bessere Antworten gebracht als je eine Endfassung.',
        'Was fertig ist, bestimme ich, also darf ich es früh bestimmen.',
      ],
      words: [
        'Freitagmittag, so wie sie waren. Die Ecke, die mir Sorgen machte, hat niemand bemerkt.',
        'Ich habe eine Skizze gezeigt, und es ging ausnahmsweise um die Idee.',
        'Meine Ziellinie steht jetzt ganz oben.',
      ],
      notes: [
        'Wenn ein Termin naht, kaut sie die Nägel blutig. Über Erholung sprechen, nicht über Nägel.',
        'Ein Lehrer hat einmal vor der ganzen Klasse ihre Zeichnung zerrissen. Das hat sie mir im Garten erzählt.',
        'Wenn das mit den Sonntagen so weitergeht, ihr zum Arzt raten; das ist vielleicht mehr als Gewohnheit.',
      ],
    },
    {
      theme: 'Neinsagen',
      works: [
        'Anfragen aus fünf Teams',
        'Messestand',
        'Gerüchte um die neue Marke',
        'Hilfe für Pelle',
      ],
      outcomes: [
        'Nein zur Messe sagen, ohne einen Aufsatz zu schreiben.',
        'Eine Regel, nach der mein Team Arbeit annimmt.',
        'Rechtzeitig gefragt werden oder gar nicht.',
      ],
      obstacles: [
        'Jeder kleine Gefallen für andere kostet sie einen Nachmittag.',
        'Neinsagen klingt für sie unhöflich, in ihrer ersten Sprache wie in ihrer zweiten.',
        'Es gibt keine Tür: Die Leute stehen einfach vor ihrem Tisch.',
      ],
      costs: [
        'Fünf Teams sind halb bedient, und eine Designerin ist ganz erledigt.',
        'Fürs Designsystem ist im Alltag niemand zuständig.',
      ],
      support: [
        'Wer damit zu mir kommt, wird auf ihre Regel verwiesen.',
        'Eine Probe, bei der ich sehr charmant bin und sehr spät dran.',
      ],
      strengths: [
        'Eine Freundlichkeit, die man nicht vergisst.',
        'Erklärt eine Entscheidung mit einer einzigen Zeichnung.',
      ],
      limits: [
        'Bietet einen Kompromiss an, bevor überhaupt jemand drängt.',
        'Glaubt, man müsse sich ein Nein durch Erschöpfung verdienen.',
      ],
      effects: [
        'Die anderen planen schlecht, weil sie es ja ausbügelt.',
        'Pelle weiß nicht, wo ihre Arbeit aufhört und seine anfängt.',
      ],
      leverage: [
        'Das Nein zeichnen: die Warteschlange als Bild an der Wand.',
        'Zu ihrer Freundlichkeit passt ein klares „Nicht vor Mai“.',
      ],
      steps: [
        'Die Warteschlange an die Wand hängen, mit einem Strich quer hindurch',
        'Auf die Anfrage zur Messe „Nicht vor Mai“ antworten',
        'Zwei Nachmittage freihalten und verteidigen',
        'Jedes Team nach seinem einen wichtigsten Wunsch fragen',
      ],
      coachSteps: ['Zwei späte Anfragen kommentarlos an die Wand verweisen'],
      insights: [
        'Frühes Neinsagen ist die freundlichste Designentscheidung der Woche.',
        'Die Wand sagt Nein, und ich kann freundlich bleiben.',
        'Ich habe Leute gerettet, die hätten planen können.',
      ],
      words: [
        'Nicht vor Mai. Drei Wörter, und sie haben sich bedankt.',
        'Das Reden übernimmt die Wand. Ich zeichne.',
        'Ich hatte zwei Nachmittage, und fürs System ist jetzt jemand zuständig: ich.',
      ],
      notes: [
        'Sie wollte wissen, ob ich sie schwierig finde. So hat man sie früher schon genannt, zu Unrecht.',
        'Die neue Marke kommt wirklich und wird im Herbst verkündet. Ich darf es ihr nicht sagen, und das hat mir heute nicht gefallen.',
        'Letzte Woche kam ich ihr selbst mit einer späten Anfrage. Habe mich entschuldigt.',
      ],
    },
    {
      theme: 'Sichtbarkeit',
      works: [
        'Neugestaltung der Marke',
        'Vortrag am Designabend',
        'Mappe des Teams',
        'Suche nach einer zweiten Leitung',
      ],
      outcomes: [
        'Mich vor die Arbeit stellen und meinen Namen nennen.',
        'Den Vortrag so planen, dass ich mich darauf freue.',
        'Entscheiden, was für ein Mensch die zweite Leitung sein soll.',
      ],
      obstacles: [
        'Ihre Arbeit stellen andere vor, und alle meinen es gut.',
        'Sie verlässt lieber den Raum, als darin im Mittelpunkt zu stehen.',
        'Die Stellenanzeige beschreibt haargenau jemanden wie sie.',
      ],
      costs: [
        'Für ihre Idee wurde die Agentur gelobt.',
        'Ihr Team gilt als die Abteilung für schöne Bilder.',
      ],
      support: [
        'Sie mit dem vorstellen, was sie entschieden hat, nicht mit dem, was sie gezeichnet hat.',
        'In der ersten Reihe sitzen und freundlich schauen.',
      ],
      strengths: [
        'Hat einen Standpunkt, den andere zitieren.',
        'Führt durch ihr Vorbild, neuerdings auch mit Worten.',
      ],
      limits: [
        'Verschwindet hinter einem „Wir“.',
        'Bereitet die Folien vor, aber nicht den ersten Satz.',
      ],
      effects: [
        'Wer jung ist im Team, sieht keinen Weg, der übers Zeichenbrett hinausführt.',
        'Die neue Marke hat viele Väter und keine Urheberin.',
      ],
      leverage: [
        'Den Vortrag mit der hässlichsten Skizze beginnen; die liebt sie inzwischen.',
        'Das Zeichnen von Hand zu ihrer Bühne machen.',
      ],
      steps: [
        'Diese Woche dreimal „Ich habe entschieden“ sagen',
        'Den Designabend mit der ersten schlechten Skizze eröffnen',
        'Die Stellenanzeige umschreiben, für jemanden, der anders ist als ich',
        'Dem Betriebsrat die neue Marke persönlich vorstellen',
      ],
      coachSteps: ['Sammeln, was die Leute nach dem Abend gesagt haben, Wort für Wort'],
      insights: [
        '„Wir“ war mein Versteck.',
        'Den Beifall bekam die Skizze, für die ich mich geschämt hatte.',
        'Eine zweite Leitung wie ich würde meine blinden Flecken verdoppeln.',
      ],
      words: [
        'Ich habe entschieden. Ich habe entschieden. Ich habe entschieden. So.',
        'Ab der zweiten Minute habe ich mich darauf gefreut.',
        'Ich möchte jemanden neben mir, der anders ist als ich.',
      ],
      notes: [
        'Sie hat ein Angebot von außen abgelehnt und es nur mir erzählt.',
        'Zehn Sekunden lang zitterte ihre Stimme, dann gehörte ihr der Raum. Ich hatte Tränen in den Augen.',
        'Der nächste Termin fehlt noch: Sie ist auf Reisen. Nicht schleifen lassen.',
      ],
    },
  ],
};
