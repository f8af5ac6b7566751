import type { InWords } from '#shared/words/language.ts';
import type { leilaHaddad as english } from '../../en/stories/leila-haddad.ts';

/** Coming back from leave, and choosing what to want. */
export const leilaHaddad: InWords<typeof english> = {
  role: 'Marketingmanagerin',
  places: ['Videogespräch', 'Parkbank', 'Teeküche'],
  peers: ['Sven', 'Pelle', 'Tomás'],
  energy: [
    'Eine Schlagzeile, die sitzt.',
    'Eine halbe Stunde für sich, bevor es zur Kita geht.',
    'Auf die Arbeit angesprochen werden, nicht auf das Baby.',
    'Späte Meetings kosten sie den Abend.',
  ],
  chapters: [
    {
      theme: 'Zurückkommen',
      works: ['Plan für die Rückkehr', 'Frühlingskampagne', 'Übergabe von Sven', 'Newsletter'],
      outcomes: [
        'Ankommen, bevor ich liefere.',
        'Herausfinden, was wieder mir gehört und was bei Sven bleibt.',
        'Eine Woche, die in vier Tagen aufgeht.',
      ],
      obstacles: [
        'Die Hälfte ihrer Arbeit ist zu Sven gewandert, und niemand hat gesagt, für wie lange.',
        'Meetings um fünf, als hätte sich nichts geändert.',
        'Sie will beweisen, dass sie nie weg war.',
      ],
      costs: [
        'Gehalt für vier Tage, Arbeit für fünf.',
        'Sven und sie bereiten beide dieselbe Kampagne vor.',
      ],
      support: ['Das Team-Meeting auf zehn Uhr legen.', 'Laut sagen, was ihr gehört.'],
      strengths: [
        'Sieht in einer Minute, worauf es ankommt.',
        'Sagt in einer Zeile, wofür andere eine Seite brauchen.',
      ],
      limits: [
        'Sagt „Kein Problem“, bevor sie hingesehen hat.',
        'Entschuldigt sich, wenn sie pünktlich geht.',
      ],
      effects: [
        'Man fragt sie nicht mehr, man setzt es einfach voraus.',
        'Sven fühlt sich verdrängt und sagt es nicht.',
      ],
      leverage: [
        'Eine Zeile über ihre Woche, so klar wie eine Schlagzeile.',
        'Den frischen Blick nutzen, den nur hat, wer weg war.',
      ],
      steps: [
        'Mit Sven schriftlich klären, wer bis zum Sommer was macht',
        'Die Zeile über meine Woche schreiben und unter jede E-Mail setzen',
        'Zehn Tage lang um vier gehen, ohne es zu erklären',
        'Zwei Dinge nennen, die ich mit frischem Blick gesehen habe',
      ],
      coachSteps: ['Das Team-Meeting auf zehn Uhr verlegen'],
      insights: [
        'Ich wollte nie weg gewesen sein.',
        'Sven war erleichtert, dass ihn jemand fragt.',
        'Pünktlich zu gehen braucht keinen Grund.',
      ],
      words: [
        'Vier Tage sind vier Tage. Die Zeile steht unter meinen E-Mails.',
        'Sven behält den Newsletter und liebt ihn. Ich behalte den Frühling.',
        'Heute bin ich angekommen. Es hat sieben Wochen gedauert.',
      ],
      notes: [
        'Die Nächte sind hart; sie hat mich gebeten, niemandem davon zu erzählen. Hält das Stimmungstief an: ihre Ärztin oder die Hebamme.',
        'Auf dem Flur hat jemand vier Tage „ein Hobby“ genannt. Den nehme ich mir vor.',
        'Beinahe hätte ich ihr von meiner eigenen Rückkehr erzählt. Dann wäre es um mich gegangen.',
      ],
    },
    {
      theme: 'Neinsagen mit Lächeln',
      works: [
        'Auswahl der Agentur',
        'Filme für die Messe',
        'Regeln für die Marke',
        'Herbstkampagne',
      ],
      outcomes: [
        'Nein zu den Filmen sagen, bevor das Lächeln Ja sagt.',
        'Aus sieben Kampagnen drei auswählen.',
        'Rechtzeitig hören, was mein Bauch sagt.',
      ],
      obstacles: [
        'Ihr Nein ist so charmant, dass es als Ja ankommt.',
        'Tomás bringt zu jeder Bitte Kuchen mit.',
        'Sieben Kampagnen, und alle heißen „klein“.',
      ],
      costs: [
        'Filme, die niemand angesehen hat, haben das Budget für den Herbst aufgefressen.',
        'Zwei Abende die Woche, schon wieder.',
      ],
      support: [
        'Sie unterbrechen, wenn das Lächeln vor dem Satz kommt.',
        'Zu den drei Kampagnen stehen.',
      ],
      strengths: [
        'Gewinnt die Leute in einer Minute.',
        'Hält ein Versprechen, selbst ein albernes.',
      ],
      limits: [
        'Hört den Wunsch und vergisst den Kalender.',
        'Ist lieber spät dran, als für schwierig zu gelten.',
      ],
      effects: [
        'Alle im Haus glauben, sie habe Zeit.',
        'Das Team arbeitet an der Kampagne, die von sieben am lautesten ruft.',
      ],
      leverage: [
        'Das Nein als Schlagzeile schreiben: fünf Wörter.',
        'Den Charme für die drei Kampagnen einsetzen.',
      ],
      steps: [
        'Tomás ein Nein aus fünf Wörtern schicken und den Kuchen behalten',
        'Die drei Kampagnen verkünden und vier beerdigen',
        'Drei Wochen lang vor jedem Ja eine Nacht warten',
        'Pelle fragen, was späte Vorgaben für ihn bedeuten',
      ],
      coachSteps: ['An die drei erinnern, sobald von einer vierten die Rede ist'],
      insights: [
        'Mein Lächeln unterschreibt Verträge.',
        'Seit mein Neinsagen mit fünf Wörtern auskommt, bleibt der Charme für den Rest.',
        'Eine Nacht später war die Hälfte der Anfragen verschwunden.',
      ],
      words: [
        '„Dieses Jahr nicht. Kuchen gern.“ Er hat gelacht, und es hat gehalten.',
        'Drei. Die zähle ich an einer Hand ab, die wieder frei ist.',
        'Vor jedem Ja eine Nacht. Ich schlafe auch besser.',
      ],
      notes: [
        'Ihr Partner hat seine Stelle verloren; der fünfte Tag kommt vielleicht zurück, des Geldes wegen. Sie entscheidet.',
        'Der Charme wirkt auch bei mir: Sie kam zweimal zu spät, und ich habe es durchgehen lassen.',
        'Jemand von weiter oben macht Bemerkungen über ihre Arbeitszeiten. Habe ihr gesagt, wo man das meldet; tut sie es, stehe ich hinter ihr.',
      ],
    },
    {
      theme: 'Blick nach vorn',
      works: ['Leitung der Marke', 'Portfolio', 'Kurs in Strategie', 'Doppelspitze mit Sven'],
      outcomes: [
        'Sagen, was ich in drei Jahren will, ohne „realistisch gesehen“.',
        'Sehen, ob sich die Leitung mit Sven teilen lässt.',
        'Noch diese Woche über den Kurs entscheiden.',
      ],
      obstacles: [
        'Die Leitung lag immer bei einer Person, sechs Tage die Woche.',
        'Sie wartet auf ein gutes Jahr, und es gibt keins.',
        'Delegation ist zu Hause schwerer als bei der Arbeit.',
      ],
      costs: [
        'Zwei freie Stellen waren vergeben, bis sie zu Ende überlegt hatte.',
        'Ihre Ideen für die Marke setzen andere um.',
      ],
      support: [
        'Fragen, wer sich in diesem Haus schon einmal eine Stelle geteilt hat.',
        '„Realistisch gesehen“ aus ihren Sätzen streichen.',
      ],
      strengths: [
        'Ein Team, das ihr aus Freude folgt.',
        'Strategie, sobald man es so nennen darf.',
      ],
      limits: ['Plant für die schlimmste Woche des Jahres.', 'Verlangt vorsorglich weniger.'],
      effects: [
        'Folglich bietet man ihr auch weniger an.',
        'Sven traut sich nur, was sie sich traut.',
      ],
      leverage: [
        'Eine Schlagzeile für den eigenen Weg.',
        'Zwei Menschen, eine Zeile: Zusammen schreiben sie gut.',
      ],
      steps: [
        'Die Schlagzeile für das übernächste Jahr schreiben',
        'Mit Sven die geteilte Stelle entwerfen, auf zwei Seiten',
        'Die Anmeldung zum Kurs abschicken',
        'Zwei Leute, die sich eine Stelle teilen, fragen, wie es wirklich ist',
      ],
      coachSteps: ['Ein Gespann finden, das sich eine Leitung teilt'],
      insights: [
        'Ich habe mit mir selbst verhandelt, bevor sonst jemand dazu kam.',
        'Eine geteilte Stelle ist eine Delegation, die beide unterschreiben.',
        'Ein gutes Jahr wird nicht kommen. Es gibt dieses.',
      ],
      words: [
        'Leiterin der Marke, zur Hälfte, mit Sven. Das ist die Schlagzeile.',
        'Ich habe mich angemeldet. Es hat vier Minuten gedauert und ein Jahr.',
        'Schluss mit „realistisch gesehen“.',
      ],
      notes: [
        'Die Geschäftsleitung ist bei geteilten Stellen uneins; ich werbe anderswo dafür, ohne ihren Namen.',
        'Den nächsten Termin hat sie abgesagt, weil die Kita eine Woche schließt. Ihr am Montag schreiben.',
        'Heute hat sie zum ersten Mal mehr verlangt. Ich hätte fast applaudiert.',
      ],
    },
  ],
};
