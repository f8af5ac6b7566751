import type { InWords } from '#shared/words/language.ts';
import type { yusufDemir as english } from '../../en/stories/yusuf-demir.ts';

/** Energy and its limits; from fire-fighting to a system that others can run. */
export const yusufDemir: InWords<typeof english> = {
  role: 'Betriebsleiter',
  places: ['Büro an der Laderampe', 'Runde über den Hof', 'Videogespräch'],
  peers: ['Greta aus der Nachtschicht', 'Owen', 'Joost Bakker von der Spedition'],
  energy: [
    'Die erste Stunde des Tages, wenn alles rollt.',
    'Ein Problem zum Anfassen.',
    'Am Sonntag mit seinen Söhnen frühstücken.',
    'Er hasst Formulare und ist gut darin.',
  ],
  chapters: [
    {
      theme: 'Plan für die Nachtschicht',
      works: [
        'Plan für die Nachtschicht',
        'Vertrag mit der Spedition',
        'Hochsaison',
        'Schäden an der Ware',
      ],
      outcomes: [
        'Ein Schichtplan, bei dem mich niemand um drei anrufen muss.',
        'Durch die Hochsaison kommen, ohne für alle der Notnagel zu sein.',
        'Schlaf. Und ein Plan, der ihn zulässt.',
      ],
      obstacles: [
        'Jedes Problem nach zehn Uhr abends kennt nur eine Telefonnummer: seine.',
        'Der Schichtplan steht in seinem Kopf und auf einem fettigen Zettel.',
        'Die Spedition verschiebt die Zeitfenster, ohne Bescheid zu geben.',
      ],
      costs: [
        'Vier Stunden Schlaf, in einer guten Nacht.',
        'Er hat das Spiel seines Sohnes vergessen, und das tut ihm weh.',
      ],
      support: [
        'Sag es mir ins Gesicht, wenn ich schlechter aussehe, als ich denke.',
        'Eine Vertretung für nachts genehmigen; das braucht meine Unterschrift und hat sie.',
      ],
      strengths: [
        'Im Sturm ruhig, für alle der Fels.',
        'Kennt jedes Tor, jeden Fahrer und jeden Kniff.',
      ],
      limits: [
        'Verwechselt erreichbar mit verantwortlich.',
        'Fährt lieber hin, als es am Telefon zu erklären.',
      ],
      effects: [
        'Greta entscheidet nicht, weil er ja doch kommt.',
        'Für seine Nächte büßt am Tag die ganze Schicht: Da fehlt ihm die Geduld.',
      ],
      leverage: [
        'Die Kniffe aufschreiben: zehn Karten, für jedes nächtliche Problem eine.',
        'Die Ruhe zum Erklären nutzen, vor dem Sturm.',
      ],
      steps: [
        'Die zehn Karten für die Nacht schreiben',
        'Mit Gretas Einverständnis in zwei Nächten das Telefon ausschalten',
        'Mit der Spedition über die Zeitfenster reden und die Zahlen mitbringen',
        'Das Spiel vor den Schichten in den Kalender schreiben',
      ],
      coachSteps: ['Den Vertrag der Vertretung diese Woche unterschreiben'],
      insights: [
        'Ich bin erreichbar, also entscheidet niemand.',
        'Zwei stille Nächte, und nichts ist abgebrannt.',
        'Die Karten haben einen Abend gekostet, die Anrufe ein Jahr.',
      ],
      words: [
        'Zehn Karten, zwei Nächte, kein Anruf. Das hätte ich nicht geglaubt.',
        'Nach zehn entscheidet Greta. Ich erfahre es am Morgen, wie alle.',
        'Ich war beim Spiel. Wir haben verloren, und es war wunderbar.',
      ],
      notes: [
        'Herzprobleme in der Familie; er sollte zum Arzt, und das habe ich ihm gesagt. Das gehört in ärztliche Hände und nicht ins Coaching.',
        'Er ist auf dem Stuhl kurz eingeschlafen. Ich habe ihn gelassen.',
        'Bakker hat ihm eine Stelle angeboten. Yusuf hat es erzählt wie einen Witz.',
      ],
    },
    {
      theme: 'Delegation in der Halle',
      works: [
        'Übergabe zwischen den Schichten',
        'Rundgang zur Sicherheit',
        'Umstieg auf die neuen Scanner',
        'Schulung der drei Vorarbeiter',
      ],
      outcomes: [
        'Drei Vorarbeiter, die ihren Rundgang selbst machen.',
        'Delegation, die einen schlechten Montag übersteht.',
        'Den Satz finden für den Moment, in dem ich übernehmen will.',
      ],
      obstacles: [
        'Er nimmt den Leuten den Scanner aus der Hand, um zu zeigen, wie es geht.',
        'Vorarbeiter wurde, wer Muskeln hatte; führen hat ihnen niemand beigebracht.',
        'An schlechten Montagen ist jede Delegation abgesagt.',
      ],
      costs: [
        'Vorarbeiter warten neben einem stehenden Band auf ihn.',
        'Zwei gute Leute sind zurück ans Band: weniger Ärger, haben sie gesagt.',
      ],
      support: [
        'Dienstags fragen, was er am Montag wieder an sich gezogen hat.',
        'Ein Budget für Schulungen, klein und sofort.',
      ],
      strengths: [
        'Macht vor, wie es geht, und das geduldig.',
        'Für ihn würden die Leute durchs Feuer gehen.',
      ],
      limits: [
        'Hände in die Taschen: die schwerste Übung seines Lebens.',
        'Lobt das Ergebnis und vergisst den Versuch.',
      ],
      effects: [
        'Die Vorarbeiter geben Anweisungen in seinem Namen.',
        'Fehler werden versteckt, bis er nach Hause gegangen ist.',
      ],
      leverage: [
        'Mit Fragen lehren, Hände in den Taschen; die Geduld dafür hat er.',
        'Jeder Vorarbeiter bringt dem nächsten einen Rundgang bei.',
      ],
      steps: [
        'Einen ganzen Rundgang lang beide Hände in den Taschen lassen',
        'Die drei Vorarbeiter das Übergabeblatt schreiben lassen',
        'Vor jeder Antwort „Was würdest du tun?“ fragen',
        'Jeden Tag jemandem für einen Versuch danken',
      ],
      coachSteps: ['Einen Schulungstag für die drei Vorarbeiter finden'],
      insights: [
        'Meine Hände sind schneller, als die anderen lernen können.',
        'Delegation scheitert am Montag, also übe ich montags.',
        'Sie wissen mehr, als sie mir zeigen.',
      ],
      words: [
        'Hände in die Taschen. Das Band stand vier Minuten, und sie haben es selbst wieder angeworfen.',
        'Ich habe gefragt, was sie tun würden. Sie wussten es.',
        'Das Übergabeblatt ist von ihnen. Es ist besser als meins.',
      ],
      notes: [
        'Einer der Vorarbeiter kann kaum lesen und verbirgt es. Yusuf hilft ihm im Stillen. Keiner von beiden darf genannt werden.',
        'Montags ist er ruppig, wegen der Anrufe aus der Zentrale. Das abzustellen ist meine Sache.',
        'Vor acht rede ich ihm zu schnell. Langsamer.',
      ],
    },
    {
      theme: 'Bitte um Hilfe',
      works: [
        'Aufbau am zweiten Standort',
        'Plan für den Winter',
        'Bericht über den Unfall',
        'Zusammenlegung der beiden Höfe',
      ],
      outcomes: [
        'Um Hilfe bitten, bevor ich sie brauche, ein Mal.',
        'Denen, die den Plan für den Winter bezahlen, die Wahrheit darüber sagen.',
        'Zwei Wochen Abwesenheit planen.',
      ],
      obstacles: [
        'Hilfe fühlt sich für ihn nach Schulden an.',
        'Zwei Höfe, zwei Kulturen, dazwischen ein Mann im Auto.',
        'Der Plan geht davon aus, dass niemand krank wird.',
      ],
      costs: [
        'Er fährt dreihundert Kilometer in der Woche, um an zwei Orten zu fehlen.',
        'Der Plan für den Winter scheitert an der ersten Grippe.',
      ],
      support: [
        'Neben ihm stehen, wenn er um das Geld bittet.',
        'Sofort Ja sagen, wenn er Urlaub will.',
      ],
      strengths: ['Grundehrlich.', 'Hat drei Vorarbeiter herangezogen, die ihn vertreten können.'],
      limits: [
        'Bittet so leise, dass es wie eine Mitteilung klingt.',
        'Entschuldigt sich bei seiner Frau statt bei seinem Kalender.',
      ],
      effects: [
        'Die Zentrale glaubt, alles sei in Ordnung.',
        'Owen würde helfen und weiß nicht, wobei.',
      ],
      leverage: [
        'Die Zahlen mitbringen: Sie bitten lauter als er.',
        'Er hilft selbst gern; er soll sich vorstellen, wie gern Owen es täte.',
      ],
      steps: [
        'Owen für sechs Wochen um jemanden aus seiner Planung bitten',
        'Der Zentrale den Plan mit zwei Kranken zeigen',
        'Den zweiten Standort für zwei Wochen einem Vorarbeiter übergeben',
        'Den Urlaub heute eintragen und mir die Tage schicken',
      ],
      coachSteps: ['Beim Gespräch über das Budget neben ihm sitzen'],
      insights: [
        'Owen hat sich gefreut, dass ich gefragt habe.',
        'Eine Mitteilung ist noch keine Bitte.',
        'Ich habe allein getragen, wo andere mit angefasst hätten.',
      ],
      words: [
        'Ich habe Owen gefragt. Er hat gesagt: endlich. Das war alles.',
        'Zwei Wochen am Meer, das Telefon in einer Schublade.',
        'Ich sage jetzt „ich brauche“ und nicht mehr „es wäre vielleicht gut“.',
      ],
      notes: [
        'Der Unfall lastet auf ihm; niemand war schuld. Träumt er weiter davon, die Beratungsstelle nennen.',
        'Er sieht zehn Jahre jünger aus als im letzten Winter.',
        'Seine Frau hat mir einen Kuchen geschickt. Steht nicht im Protokoll.',
      ],
    },
  ],
};
