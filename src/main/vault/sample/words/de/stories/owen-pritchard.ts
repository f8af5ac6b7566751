import type { InWords } from '#shared/words/language.ts';
import type { owenPritchard as english } from '../../en/stories/owen-pritchard.ts';

/** Thirty years of giving orders, and a successor to grow. */
export const owenPritchard: InWords<typeof english> = {
  role: 'Werkleiter',
  places: ['Büro über der Halle', 'Gang durch die Halle', 'Biergarten, frühmorgens'],
  peers: ['Sian', 'Yusuf', 'Gareth Fell'],
  energy: [
    'Der Geruch der Halle um sechs.',
    'Eine Arbeit, ordentlich gemacht, von Hand.',
    'Sein Schrebergarten; der Lauch ist gut geworden.',
    'Folien kann er nicht ausstehen.',
  ],
  chapters: [
    {
      theme: 'Befehle und Fragen',
      works: [
        'Umrüstung der Linie',
        'Morgenrunde',
        'Sicherheitszahlen',
        'Ausbildung der Lehrlinge',
      ],
      outcomes: [
        'Hören, was die Lehrlinge wissen und mir nicht sagen.',
        'Eine Morgenrunde nur mit Fragen überstehen.',
        'Verstehen, warum die Sicherheitszahlen zu gut aussehen.',
      ],
      obstacles: [
        'Ein Befehl geht schnell, und dreißig Jahre lang hat er funktioniert.',
        'Beinahe-Unfälle werden nicht gemeldet, weil er früher gebrüllt hat.',
        'Er kennt die Antwort, und meistens stimmt sie.',
      ],
      costs: [
        'Fast hätte es eine Hand gekostet, an einer Maschine, von deren Defekt zwei Leute wussten.',
        'Die Lehrlinge gehen nach dem zweiten Jahr.',
      ],
      support: [
        'Die Runde mit ihm gehen und die Fragen zählen.',
        'Bloß nichts Weiches. Etwas Brauchbares.',
      ],
      strengths: ['Kennt jede Schraube und weiß, wer sie festgezogen hat.', 'Gerade wie ein Lot.'],
      limits: ['Lautstärke statt Begründung.', 'Hält eine Frage für einen Zweifel an seinem Rang.'],
      effects: [
        'In der Halle wird es still, wenn er kommt, und nicht nur aus Respekt.',
        'Sian wiederholt seine Befehle, mit „bitte“ davor.',
      ],
      leverage: [
        'Nach der Schraube fragen: Auf Dinge ist er neugierig, also dort anfangen.',
        'Wer gerade ist, sagt auch „Ich hätte nicht brüllen dürfen“.',
      ],
      steps: [
        'Auf jeder Morgenrunde zehn Fragen stellen',
        'Die Nachtschicht für das Gebrüll im Mai um Entschuldigung bitten',
        'Den ersten drei danken, die einen Beinahe-Unfall melden',
        'Donnerstags mit den Lehrlingen zu Mittag essen',
      ],
      coachSteps: ['Zwei Runden mit ihm gehen, schweigend'],
      insights: [
        'Die Zahlen waren gut, weil ich laut war.',
        'Eine Frage kostet mich zehn Sekunden und rettet eine Hand.',
        'Sie wussten es. Alle wussten es.',
      ],
      words: [
        'Siebzehn Beinahe-Unfälle in einem Monat. So gute schlechte Zahlen hatte ich noch nie.',
        'Ich habe mich entschuldigt. Die Männer wussten nicht, wo sie hinsehen sollten. Ich auch nicht.',
        'Erst fragen. Angebrüllt wird der Lauch.',
      ],
      notes: [
        'Mit neunzehn hat er gesehen, wie ein Mann verletzt wurde; er hat es mit Blick auf den Boden erzählt. Ich habe nur zugehört.',
        'Sein Gehör lässt nach, und er verbirgt es. Habe ihm einen Hörtest vorgeschlagen.',
        'Herr Fell fürchtet, Coaching sei ein Trick der Geschäftsleitung. Berechtigte Frage.',
      ],
    },
    {
      theme: 'Delegation an Sian',
      works: ['Schichtpläne', 'Budget für Ersatzteile', 'Kundenprüfungen', 'Umbau von Halle zwei'],
      outcomes: [
        'Sian die Halle zwei überlassen und mich dort nicht blicken lassen.',
        'Wissen, was ein Werkleiter tut, der nicht alles entscheidet.',
        'Die Kundenprüfung delegieren und derweil meinen Tee trinken.',
      ],
      obstacles: [
        'Die Leute gehen an Sian vorbei zu ihm, und er antwortet.',
        'Am Morgen delegiert er, und bis Mittag hat er es wieder an sich gezogen.',
        'Wo er gelernt hat, hieß Delegation Drückebergerei.',
      ],
      costs: [
        'Halle zwei wartet auf eine Unterschrift, während er beim Zahnarzt sitzt.',
        'Sian hat angefangen, ihre Jahre zu zählen.',
      ],
      support: [
        'Mich anrufen, statt in Halle zwei zu gehen.',
        'Den Kunden sagen, dass Sian die Prüfung leitet.',
      ],
      strengths: [
        'Treuer, als vernünftig wäre.',
        'Kann ein Handwerk mit einem Stück Kreide erklären.',
      ],
      limits: [
        'Schaut von der Galerie aus zu, wo ihn alle dabei sehen.',
        'Stellt Sian auf die Probe, ohne es ihr zu sagen.',
      ],
      effects: ['Ihre Anweisungen gelten, bis er auftaucht.', 'Sie fragt zu viel oder gar nicht.'],
      leverage: [
        'Kreide: auf dem Boden einzeichnen, wo ihr Feld aufhört und seines anfängt.',
        'Den Leuten einmal selbst und laut sagen, dass sie entscheidet.',
      ],
      steps: [
        'Vor allen drei Schichten sagen: In Halle zwei entscheidet Sian',
        'Alle, die an Sian vorbeigehen, zu ihr zurückschicken',
        'Zwei Wochen lang die Galerie meiden',
        'Sian bis zur Grenze des Ersatzteilbudgets unterschreiben lassen',
      ],
      coachSteps: ['Mit der Finanzabteilung die Zeichnungsbefugnis ändern'],
      insights: [
        'Ich habe ihr die Arbeit gegeben und die Trillerpfeife behalten.',
        'Delegation ist keine Drückebergerei; sie ist das nächste Handwerk, das ich lernen muss.',
        'Von der Galerie aus habe ich mit dem Gesicht entschieden.',
      ],
      words: [
        'In Halle zwei entscheidet Sian. Ich habe es laut gesagt, ausnahmsweise für einen guten Zweck.',
        'Zwei Wochen ohne Galerie. Ich habe mein Werkzeug geputzt.',
        'Sie hat es anders gemacht. Es hält.',
      ],
      notes: [
        'Die Zentrale will, dass er bis zum Frühjahr geht; ich habe erwidert, das müsse sie ihm selbst sagen. Unangenehm.',
        'Sian hatte ein Angebot von der Werft; vorerst bleibt sie. Weiß ich von ihr, im Vertrauen.',
        'Er hat Angst vor dem Ruhestand. Er selbst würde sagen: „viel zu tun“.',
      ],
    },
    {
      theme: 'Übergabe des Werks',
      works: [
        'Übergabebuch',
        'Vortrag im Vorstand',
        'Großauftrag zum Schluss',
        'Abschied wider Willen',
      ],
      outcomes: [
        'Ein Datum, eine Nachfolgerin, und was ich am Montag danach mache.',
        'Dem Vorstand in meinen eigenen Worten sagen, dass Sian die Richtige ist.',
        'Dreißig Jahre in ein Buch bringen, das auch jemand liest.',
      ],
      obstacles: [
        'Eine Übergabe ohne Datum ist ein Wunsch.',
        'Vortrag im Vorstand heißt Krawatte und Folien; er hat weder noch.',
        'Alles, was er weiß, steckt in seinen Händen.',
      ],
      costs: [
        'Kunden fragen, wer nach ihm kommt, und bekommen einen Witz zur Antwort.',
        'Sian macht nur halbe Pläne.',
      ],
      support: [
        'Keine Folien. Für den Vorstand habe ich einen Gang durch die Halle vereinbart.',
        'Wieder nach dem Montag danach fragen.',
      ],
      strengths: ['Fragt neuerdings mehr, als er ansagt.', 'Die Lehrlinge bleiben; vier von vier.'],
      limits: ['Macht aus jedem Abschied einen Witz.', 'Findet, Dank sei etwas für andere.'],
      effects: ['Niemand traut sich, ihm zu danken.', 'Die Halle ist unruhig, und er spürt es.'],
      leverage: [
        'Zeigen statt reden: den Vorstand die Schraube anfassen lassen.',
        'Schon jetzt anlernen, wer auf Sian folgt; was bleibt, ist das Lehren.',
      ],
      steps: [
        'Allen drei Schichten das Datum nennen',
        'Den Vorstand durch die Halle führen und Sian reden lassen',
        'Einem Lehrling jeden Tag eine Seite des Übergabebuchs diktieren',
        'Einen Dank annehmen, ohne einen Witz zu machen',
      ],
      coachSteps: ['Den Gang durch die Halle für den Vorstand vorbereiten'],
      insights: [
        'Angst hatte ich vor dem Montag, nicht vor dem Freitag.',
        'Sian hat geredet, der Vorstand hat zugehört, und ich habe die Lampe gehalten.',
        'Fragen haben in zwei Jahren mehr aus dieser Halle geholt als Befehle in dreißig.',
      ],
      words: [
        'Der letzte Tag im Juni. So, jetzt ist es gesagt.',
        'Am Montag danach bringe ich zwei Lehrlingen etwas bei, ohne Lohn und ohne Gebrüll.',
        'Sie haben mir gedankt. Ich habe gesagt: Danke. Das war alles.',
      ],
      notes: [
        'Seine Frau hat mir geschrieben: Beim Abendessen redet er jetzt. Den Brief hebe ich auf.',
        'Das Datum kam von ihm; die Zentrale hält es für ihres. Soll sie.',
        'Mir wird er fehlen, der Geruch der Halle um sechs.',
      ],
    },
  ],
};
