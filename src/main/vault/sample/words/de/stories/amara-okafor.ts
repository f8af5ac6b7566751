import type { InWords } from '#shared/words/language.ts';
import type { amaraOkafor as english } from '../../en/stories/amara-okafor.ts';

/** From doing everything herself to leading through others; the director role. */
export const amaraOkafor: InWords<typeof english> = {
  role: 'Produktleiterin',
  places: ['Besprechungszimmer im zweiten Stock', 'Spaziergang am Kanal', 'Videogespräch'],
  peers: ['Ines aus der Finanzabteilung', 'Bram aus dem Plattform-Team', 'Noor'],
  energy: [
    'Vormittage ohne Termine, und ein Whiteboard.',
    'Erst gefragt werden, was sie denkt, und dann erst, was sie getan hat.',
    'Anderen etwas beibringen; sie strahlt, wenn Noor als Erster darauf kommt.',
    'Weniger Statusfolien, mehr Kunden.',
  ],
  chapters: [
    {
      theme: 'Delegation',
      works: [
        'Überarbeitung der Preise',
        'Roadmap für den Herbst',
        'Einstieg für neue Kunden',
        'Vorgaben für den Partner',
      ],
      outcomes: [
        'Wissen, welche drei Dinge nur ich kann, und heute eines von den anderen loslassen.',
        'Ein Plan, wie ich Noor das Roadmap-Meeting übergebe und es mir nicht zurückhole.',
        'Verstehen, warum mir Delegation langsamer vorkommt, als es selbst zu machen.',
        'Mit weniger auf der Liste gehen, als ich mitgebracht habe.',
      ],
      obstacles: [
        'Jeder Entwurf landet für einen letzten Blick doch wieder bei ihr; wirklich delegiert ist damit nichts.',
        'Sie delegiert die Aufgabe und behält die Entscheidung; auf die warten dann alle.',
        'Das Team hat gelernt: Amara zu fragen geht schneller, als selbst zu entscheiden.',
        'Delegiert wird spät, wenn keine Zeit mehr bleibt, jemanden lernen zu lassen.',
      ],
      costs: [
        'Zwei Markteinführungen haben je vier Tage auf ihre Freigabe gewartet.',
        'Noor hat ihr geradeheraus gesagt, dass er sich wie ein Bote vorkommt.',
        'Die Sonntagabende gehen für Folien drauf, die auch andere verbessern könnten.',
      ],
      support: [
        'Dass ich „Wessen Sache ist das?“ frage, sobald sie mir von einer Aufgabe erzählt.',
        'Ihr in der Portfolio-Runde den Rücken decken, damit Noor ohne sie vortragen kann.',
        'Keine Rettung: Das erste abgegebene Meeting darf holpern.',
      ],
      strengths: [
        'Sieht drei Züge voraus und kann sie auf einer Seite erklären.',
        'Man traut ihrem Urteil; gerade deshalb wird sie ständig danach gefragt.',
        'Schreibt die klarsten Vorgaben im ganzen Haus.',
      ],
      limits: [
        'Meint, wertvoll sei nur, wer gebraucht wird.',
        'Greift beim ersten Wackeln ein, bevor jemand etwas daraus lernen konnte.',
        'Hört „Ich würde es anders machen“ als „Das ist nicht gut genug“.',
      ],
      effects: [
        'Noor schlägt nichts mehr vor, er fragt nur noch.',
        'Ihr Kalender ist voll, und zwischen ihren Antworten sitzt das Team untätig da.',
        'Gute Leute wachsen in ihrer Nähe langsamer, als sie müssten.',
      ],
      leverage: [
        'Die klaren Vorgaben nutzen: aufschreiben, woran man „fertig“ erkennt, und dann den Raum verlassen.',
        'Mit ihrem Weitblick die zwei Entscheidungen benennen, die sie behalten sollte, und den Rest freigeben.',
        'Die Überlegung einmal erklären, statt das Ergebnis zehnmal zu korrigieren.',
      ],
      steps: [
        'Noor das Roadmap-Meeting schriftlich übergeben, samt den Entscheidungen, die dazugehören',
        'Alles auflisten, was diese Woche auch jemand anderes hätte erledigen können',
        'Die Vorgaben für den Partner zwei Tage lang nicht kommentieren',
        'Noor fragen, was er braucht, um allein zu entscheiden',
        'Die Abnahmerunde am Donnerstag absagen und sehen, wem sie fehlt',
      ],
      coachSteps: [
        'In der Portfolio-Runde ankündigen, dass diesmal Noor für das Produkt spricht',
        'Die Seite über die Stufen der Delegation schicken',
      ],
      insights: [
        'Delegation heißt die Entscheidung abgeben, nicht das Tippen.',
        'Was ich festhalte, würde ohne mich nicht schlechter, nur anders.',
        'Wenn ich schnell antworte, bringe ich den Leuten bei, schnell zu fragen.',
        'Noor hat die Begründung gebraucht, nicht die Anweisung.',
      ],
      words: [
        'Der Engpass, über den ich klage, bin ich. Noor bekommt das Roadmap-Meeting, und ich darf hinterher neugierig sein.',
        'Delegation fängt bei mir damit an, dass ich sage, welche Entscheidung mitgeht. Das schreibe ich ab jetzt jedes Mal auf.',
        'Eine Sache darf anders laufen, als ich sie angehen würde, und ich sehe mir an, was passiert.',
        'Weniger auf meinem Tisch heißt nicht weniger von mir.',
      ],
      notes: [
        'Sie wurde still, als ich fragte, was sie ohne den vollen Kalender wäre. Nicht drängen; im Frühling darauf zurückkommen.',
        'Ines wollte von mir wissen, ob Amara zurechtkommt. Habe gesagt, sie soll Amara fragen. Nicht weitererzählen.',
        'Ich merke, dass mir ihre Berichte zu viel Freude machen; aufpassen, dass ich sie nicht da festhalte, wo sie mir nützt.',
        'Möglicher Grund für den letzten Blick auf alles: die Markteinführung, die unter ihrem Vorgänger gescheitert ist.',
      ],
    },
    {
      theme: 'Neinsagen',
      works: [
        'Wunschliste der Großkunden',
        'Forschungsrunde zwei',
        'Anbindung des Partners',
        'Frühlingsversion',
      ],
      outcomes: [
        'Ein Satz, mit dem ich die Wunschliste der Großkunden ablehne und es mir mit dem Vertrieb nicht verderbe.',
        'Festlegen, was wir dieses Quartal nicht machen, und es einmal laut aussprechen.',
      ],
      obstacles: [
        'Jedes Nein wird auf dem Flur so lange verhandelt, bis es ein Vielleicht ist.',
        'Der Vertrieb sagt Termine zu, bevor irgendwer aus dem Produktteam gefragt wurde.',
        'Im Raum sagt sie Ja, und nachts rechnet sie aus, was es kostet.',
        'Was abgelehnt wurde, steht nirgends; also kommt jede Anfrage wieder.',
      ],
      costs: [
        'Die Forschungsrunde hat sich zum zweiten Mal verschoben.',
        'Wenn ihr Team das Wort Priorität hört, glaubt es nicht mehr daran.',
      ],
      support: [
        'Das unangenehme Gespräch mit mir üben, zweimal; ich spiele den Vertrieb.',
        'Hinter der veröffentlichten Liste stehen, wenn sich jemand über ihren Kopf hinweg beschwert.',
      ],
      strengths: [
        'Herzlich und direkt zugleich, wenn sie geschlafen hat.',
        'Holt mit zwei Sätzen den Kunden in den Raum.',
      ],
      limits: [
        'Nimmt jedes enttäuschte Gesicht als Beweis für einen Fehler.',
        'Begründet ein Nein so lange, bis es wie ein erstes Angebot klingt.',
      ],
      effects: [
        'Die Entwickler planen um ihr Ja herum wie ums Wetter.',
        'Die Roadmap gehört dem, der am lautesten ruft, nicht dem besten Argument.',
      ],
      leverage: [
        'Den Kunden mit ins Nein nehmen: was wir schützen, und für wen.',
        'Das Ablehnen übernimmt eine veröffentlichte Seite; den Rest schafft ihre Herzlichkeit.',
      ],
      steps: [
        'Die Liste veröffentlichen: was das Produktteam dieses Quartal nicht macht',
        'Dem Großkunden mit einem Nein und einem Grund antworten, in vier Zeilen',
        'Bram fragen, was ein spätes Ja sein Team kostet, und die Zahl aufschreiben',
        'Eine feste halbe Stunde mit dem Vertrieb einrichten, bevor Termine zugesagt werden',
      ],
      coachSteps: ['Vor dem Quartalstreffen in einer Probe den Vertriebsleiter spielen'],
      insights: [
        'Ein Nein, das etwas schützt, ist freundlicher als ein Ja, das niemand halten kann.',
        'Im dritten Satz wird mein Nein zum Vielleicht.',
        'Delegation und Neinsagen sind derselbe Muskel: auswählen.',
      ],
      words: [
        'Ich sage in zwei Sätzen Nein und höre dann auf. Was ich schütze, ist die Frühlingsversion.',
        'Man kann von mir enttäuscht sein und mir trotzdem vertrauen. Das habe ich diese Woche erlebt.',
        'Meine Liste der Absagen ist jetzt öffentlich, und das Haus steht noch.',
      ],
      notes: [
        'Ihr Vater ist krank; sie hat es mir im Vertrauen gesagt, das Team weiß es nicht. Termine bis zum Sommer beweglich halten.',
        'Ich vermute, dass der Vertriebsleiter sie mit Absicht umgeht. Belegen lässt es sich nicht, also vorerst nichts sagen.',
        'Sie hat zum ersten Mal seit Wochen gelacht, über die Probe. Mehr davon.',
      ],
    },
    {
      theme: 'Vortrag im Vorstand',
      works: [
        'Vorstandsvorlage zur Kundenbindung',
        'Bild der nächsten drei Jahre',
        'Budget für die Kundenforschung',
        'Experiment im Sommer',
      ],
      outcomes: [
        'Mit einer Botschaft in den Vorstand gehen statt mit neunzehn Folien.',
        'Die zwei Fragen proben, die hoffentlich niemand stellt.',
        'Entscheiden, was der Vorstand tun soll, nicht nur, was er wissen soll.',
        'Ehrlich auf die Vorstandssitzung zurückblicken, das Gute zuerst.',
      ],
      obstacles: [
        'Bereitet sich auf jede denkbare Frage vor und begräbt damit die eine Antwort, auf die es ankommt.',
        'Die Vorlage geht durch sechs Hände und gehört niemandem.',
        'Sie hält den Vorsitzenden für feindselig; vielleicht ist er nur kurz angebunden.',
      ],
      costs: [
        'Zwei Wochenenden für Folien, die niemand geöffnet hat.',
        'Das Budget für die Kundenforschung wurde vertagt, weil keine klare Bitte auf dem Tisch lag.',
      ],
      support: [
        'Bei der Probe dabei sein und sie bei der ersten Abschweifung unterbrechen.',
        'Hinterher ein ehrliches Wort dazu, wie es angekommen ist.',
      ],
      strengths: [
        'Erzählt Geschichten, die sich Finanzleute gegenseitig weitererzählen.',
        'Bleibt auch bei groben Fragen ruhig, ruhiger, als sie selbst meint.',
      ],
      limits: [
        'Versteckt sich hinter Vollständigkeit, wenn viel auf dem Spiel steht.',
        'Entschuldigt sich für die Zahl, noch bevor sie zu sehen ist.',
      ],
      effects: [
        'Der Vorstand merkt sich die Einzelheit und verpasst die Entscheidung.',
        'Ihr eigenes Team sieht, wie nervös sie ist, und sorgt sich mit.',
      ],
      leverage: [
        'Mit der Geschichte anfangen, mit der Bitte aufhören; alles andere kommt in den Anhang.',
        'Wieder Delegation: Noor hat den Anhang im Griff, sie den Raum.',
      ],
      steps: [
        'Die Vorstandsvorlage auf zwei Seiten und eine Frage kürzen',
        'Mit Ines proben, die den Vorsitzenden spielt',
        'Die Bitte auf eine Karte schreiben und mit ihr anfangen',
      ],
      coachSteps: ['Den Vorsitzenden fragen, worauf er achtet, und es weitergeben'],
      insights: [
        'Der Vorstand will nicht meine Hausaufgaben, er will mein Urteil.',
        'Ruhig war ich in dem Augenblick, in dem ich wusste, worum ich bitte.',
        'Der Vortrag im Vorstand lief gut, weil ich Dinge weggelassen habe.',
      ],
      words: [
        'Eine Botschaft, eine Bitte, eine Karte. Der Rest bleibt bei Noor im Anhang.',
        'Sie haben die Frage gestellt, vor der mir graute, und ich habe sie in einem Satz beantwortet.',
        'Es hat mir Spaß gemacht. Dass ich das einmal schreibe, hätte ich nicht gedacht.',
      ],
      notes: [
        'Der Vorsitzende hat mir unter vier Augen gesagt, dass sie als Direktorin im Gespräch ist. Das zu erzählen steht mir nicht zu.',
        'Sie hat mit zitternden Händen geprobt und war großartig. Ihr das sagen, aber nicht im Büro.',
        'Nachfragen, ob sie in der Woche davor schläft; letztes Mal tat sie es nicht.',
      ],
    },
    {
      theme: 'Schritt zur Direktorin',
      works: [
        'Bewerbung als Direktorin',
        'Nachfolgeplan für das Produktteam',
        'Umstellung des Planungsrhythmus',
        'Zusammenschluss der beiden Forschungsteams',
      ],
      outcomes: [
        'Sehen, was die Rolle der Direktorin verlangt und was ich davon noch nicht tue.',
        'Entscheiden, ob ich die Rolle will, bevor ich entscheide, ob ich sie bekommen kann.',
        'Eine erste Fassung der Bewerbung, in meinen eigenen Worten.',
        'Klären, wer das Produktteam führt, wenn ich einen Monat nicht da bin.',
      ],
      obstacles: [
        'Wartet darauf, gefragt zu werden, und das in einem Haus, in dem man sich bewirbt.',
        'Zwei Direktoren sind wegen der vielen Reisen gegangen, und sie hat sich nicht danach erkundigt.',
        'Die Forschungsteams erwarten, dass sie Partei ergreift.',
      ],
      costs: [
        'Jemand, der weniger weit ist als sie, hat schon die Hand gehoben.',
        'Noor richtet sein Jahr nach einer Entscheidung aus, die sie noch nicht getroffen hat.',
      ],
      support: [
        'Sie mit einer Direktorin aus einem anderen Haus bekannt machen.',
        'Ihr sagen, welche meiner Zweifel ihr gelten und welche der Rolle.',
      ],
      strengths: [
        'Hat sich in drei Meetings entbehrlich gemacht und weiß es.',
        'Delegation ist heute das, wofür ihr Team sie lobt.',
        'Hält eine Meinungsverschiedenheit offen, bis sie etwas bringt.',
      ],
      limits: ['Redet vom Team, wenn nach ihr gefragt wird.'],
      effects: [
        'Wer entscheidet, sieht ein starkes Team und nicht, wer es aufgebaut hat.',
        'Sie ist genau dann müde, wenn andere hinsehen.',
      ],
      leverage: [
        'So, wie sie von Kunden erzählt, lässt sich auch von ihrem eigenen Weg erzählen.',
        'Zwei Jahre Abgeben sind der beste Beleg in der Bewerbung.',
      ],
      steps: [
        'Eine Seite schreiben: was sich im Produktteam durch meine Art zu führen verändert hat',
        'Mit jemandem, der als Direktor gegangen ist, zu Mittag essen und nach dem Grund fragen',
        'Noor als Stellvertreter vorschlagen, mit seinem Einverständnis',
        'Zwei Wochen ohne Laptop weg sein und sehen, was danebengeht',
      ],
      coachSteps: ['Aufschreiben, was ich zu ihren Gunsten sagen würde, und es zuerst ihr zeigen'],
      insights: [
        'Am stolzesten bin ich auf das, was ohne mich geschieht.',
        'Wollen ist erlaubt; diesen Schritt hatte ich übersprungen.',
        'Vor zwei Jahren war Delegation für mich eine Technik. Heute ist sie meine Art, die Arbeit zu sehen.',
      ],
      words: [
        'Ich will es, und ich kann sagen, warum. Die Seite ist von mir, und sie ist kurz.',
        'Noor ist so weit. Ein besseres Argument habe ich nicht.',
        'Ich nehme mit, dass ich fragen darf. Also frage ich.',
      ],
      notes: [
        'Wenn sie sich bewirbt, verliere ich meine leichteste Stunde im Monat. Das muss ich mit mir selbst ausmachen.',
        'Auch ihr Mitbewerber hat mich um Coaching gebeten. Ich habe abgelehnt und keinem vom anderen erzählt.',
        'Ihre Bewerbung ist stärker, als sie sieht; den letzten Absatz soll sie allein finden.',
      ],
    },
  ],
};
