import type { InWords } from '#shared/words/language.ts';
import type { tomasHerrera as english } from '../../en/stories/tomas-herrera.ts';

/** A gifted seller who learns to listen, and to forecast honestly. */
export const tomasHerrera: InWords<typeof english> = {
  role: 'Regionalleiter im Vertrieb',
  places: ['Videogespräch', 'Café am Bahnhof', 'Raum 4'],
  peers: ['Amara', 'Gwen aus der Preisgestaltung', 'Lucía aus seinem Team'],
  energy: [
    'Ein Kalender voller Kundentermine.',
    'Applaus, und das gibt er ehrlich zu.',
    'Samstags das Fußballspiel seiner Tochter; dann keine Anrufe.',
    'Ein klares Ziel und freie Hand.',
  ],
  chapters: [
    {
      theme: 'Ehrlichkeit bei Prognosen',
      works: [
        'Prognose fürs Quartal',
        'Ausschreibungen der beiden Großkunden',
        'Entrümpelung der Pipeline',
        'Kunden im Norden',
      ],
      outcomes: [
        'Eine Prognose, auf die ich mein eigenes Geld setzen würde.',
        'Verstehen, warum meine letzten vier Quartale mit einer Überraschung endeten.',
        'Meinem Team sagen, dass ein verlorener Auftrag auch verloren heißen darf.',
      ],
      obstacles: [
        'Aufträge stehen monatelang bei neunzig Prozent, denn Hoffen kostet nichts.',
        'Er belohnt in seinem Team die Zuversichtlichen, ohne es zu merken.',
        'Hinter den beiden Ausschreibungen verschwindet alles andere.',
      ],
      costs: [
        'Für einen Auftrag, der nie kam, war schon Ware bestellt.',
        'Oben nimmt niemand die Prognose für bare Münze.',
      ],
      support: [
        'Bei jedem Auftrag fragen: Welche Annahme müsste falsch sein, damit er platzt?',
        'Eine ruhige Stunde am letzten Montag des Monats.',
      ],
      strengths: [
        'Steckt einen ganzen Raum binnen einer Minute mit Zuversicht an.',
        'Weiß von allen, wie die Kinder heißen.',
      ],
      limits: ['Hält Zweifel für Verrat.', 'Nennt erst die Zahl und sucht dann die Gründe dazu.'],
      effects: [
        'Lucía erwähnt die wackligen Aufträge gar nicht mehr.',
        'Schlechte Nachrichten erreichen ihn als Letzten.',
      ],
      leverage: [
        'Den Charme nach innen wenden: Es soll angenehm sein, ihm schlechte Nachrichten zu bringen.',
        'Den besten Erzähler im Haus die Geschichte eines verlorenen Auftrags erzählen lassen.',
      ],
      steps: [
        'Jeden Auftrag ohne Folgetermin aus der Prognose streichen',
        'Der ersten Person danken, die einen Auftrag verloren gibt',
        'Am Montag eine Zahl aufschreiben und am Freitag vergleichen',
        'Lucía fragen, an welchen Auftrag sie nicht glaubt',
      ],
      coachSteps: ['Die letzten vier Prognosen auf einem Blatt mitbringen'],
      insights: [
        'Hoffnung ist keine Verkaufsphase.',
        'Mein Team hat meine Laune vorhergesagt, nicht den Markt.',
        'Die kleinere Zahl war die mutigere.',
      ],
      words: [
        'Elf Aufträge habe ich gestrichen. Es tat weh, und dann war Ruhe im Kopf.',
        'Ich bedanke mich jetzt für schlechte Nachrichten, und ich meine es auch so.',
        'Meine Zahl vom Montag war am Freitag noch dieselbe.',
      ],
      notes: [
        'Zu Hause gibt es wohl Schulden, er hat es angedeutet. Vielleicht kommt der Optimismus daher. Nicht daran rühren.',
        'Auch vor mir steht er auf der Bühne. Ich habe ihm gesagt, dass mir der Mann dahinter lieber ist.',
        'Gut möglich, dass Lucía ihn verlässt und in die Preisgestaltung geht. Das soll sie ihm selbst sagen.',
      ],
    },
    {
      theme: 'Zuhören',
      works: [
        'Kundenbeirat',
        'Vertragsverlängerung mit der Klinikgruppe',
        'Wochenrunde des Teams',
        'Beschwerde von der Küste',
      ],
      outcomes: [
        'Ein Kundengespräch mit mehr Fragen als Antworten durchhalten.',
        'Begreifen, was mein Team mit „Du hörst nicht zu“ meint.',
        'Mir die Beschwerde von der Küste bis zum Ende anhören.',
      ],
      obstacles: [
        'Er beendet die Sätze anderer, und meistens stimmt es sogar.',
        'Schweigen fühlt sich für ihn an wie Verlieren.',
        'Die Wochenrunde ist ein Monolog mit Beifall.',
      ],
      costs: [
        'Die Klinikgruppe musste es dreimal sagen, bis er den eigentlichen Einwand hörte.',
        'Die Stillen schicken ihre Ideen lieber gleich an Gwen.',
      ],
      support: [
        'Ein Zeichen, wenn er mir ins Wort fällt: zwei Finger auf dem Tisch.',
        'Bei einer Runde mithören, mit ausgeschalteter Kamera.',
      ],
      strengths: [
        'Neugierig, sobald er nicht mehr verkauft.',
        'Entschuldigt sich schnell und ohne Ausflüchte.',
      ],
      limits: [
        'Legt sich schon die Antwort zurecht, während andere noch reden.',
        'Füllt jede Pause nach spätestens zwei Sekunden.',
      ],
      effects: [
        'Kunden fühlen sich gut unterhalten, aber nicht verstanden.',
        'Sein Team bringt ihm nur noch Fertiges.',
      ],
      leverage: [
        'Das Gedächtnis für Namen auch für Anliegen nutzen: erst wiederholen, was gesagt wurde, dann antworten.',
        'Aus der Neugier ein Spiel mit Punkten machen.',
      ],
      steps: [
        'In jedem Gespräch drei Fragen stellen, bevor die erste Antwort kommt',
        'Lucía einen Monat lang die Wochenrunde leiten lassen',
        'An der Küste anrufen und nur mitschreiben',
        'Vier Atemzüge warten, bevor ich eine Pause fülle',
      ],
      coachSteps: ['Bei einem Gespräch dabei sein und die Fragen zählen'],
      insights: [
        'Das Verkaufen übernimmt die Pause.',
        'Ich habe Leute unterhalten, die verstanden werden wollten.',
        'Dreimal haben sie es mir umsonst gesagt; bezahlt habe ich eine Studie.',
      ],
      words: [
        'Erst drei Fragen. Bei der zweiten hatte mir die Klinik schon alles erzählt.',
        'Ich habe die Pause nicht gefüllt, und sie hat mir gesagt, warum sie wütend war.',
        'Lucía leitet die Runde besser als ich. So, jetzt ist es heraus.',
      ],
      notes: [
        'Neunmal hat er mich unterbrochen, letzten Monat waren es sechsundzwanzig. Die Strichliste bleibt bei mir; er würde einen Wettkampf daraus machen.',
        'Auch ihm hat sein Vater nie zugehört. Den Zusammenhang hat er selbst gesehen.',
        'Er hat die Frau am Empfang umarmt; darauf achten, ob das allen recht ist, und es ansprechen.',
      ],
    },
    {
      theme: 'Aufbau eines Teams',
      works: [
        'Aufteilung der Region',
        'Neufassung der Bonusregeln',
        'Großkunde für Lucía',
        'Plan mit dem Produktteam',
      ],
      outcomes: [
        'Zwei meiner eigenen Kunden abgeben, und zwar mit deren Segen.',
        'Bonusregeln finden, die das Helfen belohnen.',
        'Mit Amara klären, wie Vertrieb und Produktteam Zusagen machen.',
      ],
      obstacles: [
        'Die Kunden verlangen nach ihm, und er genießt es.',
        'Der Bonus belohnt den einsamen Helden, der er einmal war.',
        'Die Delegation eines Kunden fühlt sich für ihn an, als gäbe er einen Freund weg.',
      ],
      costs: [
        'Zwei im Vertrieb verdienen gut und lernen nichts.',
        'Amaras Team erfährt von Zusagen aus der Zeitung.',
      ],
      support: [
        'Ihn daran erinnern, wer mit sechsundzwanzig eine Chance bekommen hat.',
        'Ein Gespräch zu dritt mit Amara, wenn beide das wollen.',
      ],
      strengths: [
        'Großzügig mit Lob, inzwischen auch für Einzelheiten.',
        'Stellt die besten Fragen im ganzen Team.',
      ],
      limits: [
        'Taucht bei abgegebenen Kunden wieder auf, „nur um Hallo zu sagen“.',
        'Scheut sich, den älteren Verkäufern zu sagen, was sie schlecht machen.',
      ],
      effects: [
        'Lucías Kunde ruft zuerst ihn an.',
        'Die beiden Älteren halten sich für unantastbar.',
      ],
      leverage: [
        'Die Nachfolgerin mit einer Geschichte vorstellen, die nur er erzählen kann.',
        'Die drei Fragen auch den eigenen Leuten stellen.',
      ],
      steps: [
        'Lucía der Klinikgruppe vorstellen und nach zehn Minuten gehen',
        'Den beiden älteren Verkäufern je einen klaren Satz sagen',
        'Die Bonusregeln mit drei Leuten entwerfen, denen sie nicht passen',
        'Mit Amara vereinbaren: keine Termine ohne das Produktteam',
      ],
      coachSteps: ['Mit seinem Einverständnis Amara fragen, was helfen würde'],
      insights: [
        'Ein Kunde, der mich braucht, ist ein Kunde auf der Kippe.',
        'Die Delegation eines Kunden beginnt damit, dass er mir vertraut.',
        'Am besten verkaufe ich, wenn ich nicht im Raum bin.',
      ],
      words: [
        'Nach zehn Minuten bin ich gegangen, und Lucía hat den Auftrag geholt. Darauf bin ich stolzer als auf meine eigenen.',
        'Keine Termine ohne das Produktteam. Das habe ich unterschrieben, vor meinen Leuten.',
        'Früher war ich der Held. Heute suche ich welche.',
      ],
      notes: [
        'An Amaras Achtung liegt ihm mehr, als er zugibt.',
        'Er möchte mehr Gehalt; ich habe ihn an seine Führungskraft verwiesen. Nicht meine Baustelle.',
        'Bestes Gespräch seit zwei Jahren. Er hat eine ganze Minute geschwiegen.',
      ],
    },
  ],
};
