import type { InWords } from '#shared/words/language.ts';
import type { meilingChen as english } from '../../en/stories/meiling-chen.ts';

/** Presenting to the board without hiding behind the figures. */
export const meilingChen: InWords<typeof english> = {
  role: 'Finanzdirektorin',
  places: ['Büro von Mei-Ling', 'Kantine, stille Ecke', 'Videogespräch'],
  peers: ['Edward Aldous', 'Graham von der Liquiditätsplanung', 'Lotte'],
  energy: [
    'Früh anfangen, grüner Tee, sonst niemand auf der Etage.',
    'Die eine Zahl finden, die alle anderen erklärt.',
    'Mittwochs Chor; sie kommt leichter zurück.',
    'Mit Lotte arbeiten, weil Lotte ihr widerspricht.',
  ],
  chapters: [
    {
      theme: 'Auftritt vor dem Vorstand',
      works: ['Quartalsbericht', 'Prognosemodell', 'Kreditlinie', 'Terminplan für den Abschluss'],
      outcomes: [
        'Dem Vorstand das Quartal vorstellen, ohne von den Folien abzulesen.',
        'Sagen, was ich von den Zahlen halte, und nicht nur, wie sie lauten.',
        'Ein Bericht für den Vorstand mit zwölf Seiten statt sechzig.',
        'Mich nicht mehr vor dem Dienstag fürchten, an dem der Vorstand tagt.',
      ],
      obstacles: [
        'Der Bericht wächst mit jeder Frage, die je gestellt wurde.',
        'Sie glaubt, eine Meinung aus der Finanzabteilung sei unprofessionell.',
        'Herr Aldous fällt ihr früh ins Wort, und sie verliert den Faden.',
      ],
      costs: [
        'Sechzig Seiten kosten ihr Team acht Arbeitstage im Quartal.',
        'Der Vorstand streitet über Kommas und entscheidet im Aufzug.',
      ],
      support: [
        'Publikum sein und ihr ins Wort fallen wie der Vorsitzende.',
        'Ihr jedes einzelne „nur“ vorhalten.',
      ],
      strengths: [
        'Findet die Zahl, an der alle anderen hängen.',
        'Absolut verlässlich: in sechs Jahren keine Zahl nachträglich berichtigt.',
      ],
      limits: [
        'Behandelt die eigene Meinung wie etwas, das man verstecken muss.',
        'Spricht umso schneller, je mehr man an ihr zweifelt.',
      ],
      effects: [
        'Der Vorstand vertraut den Zahlen, der Person noch nicht.',
        'Ihr Team lernt: Sicher ist, wer viel abliefert.',
      ],
      leverage: [
        'Mit der einen Zahl anfangen und sagen, was sie bedeutet.',
        'Einmal die Verlässlichkeit für sich sprechen lassen, dann eine Meinung wagen.',
      ],
      steps: [
        'Den Bericht auf zwölf Seiten kürzen und den Rest ablegen',
        'Mit einer Zahl und einer Meinung beginnen',
        'Mit Lotte üben, unterbrochen zu werden',
        'Herrn Aldous fragen, was er entscheiden möchte',
      ],
      coachSteps: ['Zur Probe kommen und unterbrechen'],
      insights: [
        'Der Auftritt vor dem Vorstand ist ein Gespräch, und ich darf es führen.',
        'Eine Meinung, unter der eine Zahl steht, ist nicht geraten.',
        'Seite vierzig wollte nie jemand haben. Nur ich.',
      ],
      words: [
        'Zwölf Seiten, eine Zahl, eine Meinung. Ich habe sie gesagt, und alle haben sich vorgebeugt.',
        'Wenn er mich unterbricht, atme ich, antworte und gehe zurück zu meiner Karte.',
        'Ich habe eine Meinung, und sie darf mit in den Raum.',
      ],
      notes: [
        'Vor Jahren hat ein früherer Vorstandschef sie vor allen berichtigt. Das erklärt die sechzig Seiten.',
        'Herr Aldous wollte wissen, wie sie sich „so macht“. Ich habe gesagt, dass ich über Menschen keine Auskunft gebe.',
        'Trug als Glücksbringer die Brosche ihrer Mutter. Eine Kleinigkeit, aber keine Nebensache.',
      ],
    },
    {
      theme: 'Delegation an Lotte',
      works: [
        'Monatsabschluss',
        'Vorbereitung der Prüfung',
        'Verlängerung der Versicherungen',
        'Liquiditätsbericht',
      ],
      outcomes: [
        'Lotte den Monatsabschluss übergeben, samt den Fehlern.',
        'Festlegen, was ich sehen muss, bevor es hinausgeht, und was nicht.',
        'Lernen, zu prüfen, ohne umzuschreiben.',
      ],
      obstacles: [
        'Sie schreibt jede Anmerkung um, bis sie nach ihr klingt.',
        'Delegation macht ihr Angst, sobald ein Prüfer nachfragen könnte.',
        'Lotte stellt weniger Fragen, als sie hat.',
      ],
      costs: [
        'Der Abschluss dauert neun Tage, zwei davon sind ihre Korrekturen.',
        'Lotte sieht sich inzwischen nach anderen Stellen um.',
      ],
      support: [
        'Nach jedem Gespräch fragen: Was hast du diese Woche nicht angefasst?',
        'Kein Mitgefühl für das vollkommene Komma.',
      ],
      strengths: [
        'Erklärt mit Beispielen, die man noch Jahre später weiß.',
        'Sieht ein falsches Vorzeichen vom anderen Ende des Raums.',
      ],
      limits: [
        'Feilt am Stil und nennt es Genauigkeit.',
        'Kann keine ungelesene Datei liegen lassen.',
      ],
      effects: [
        'Lotte gibt spät ab, damit weniger Zeit für Änderungen bleibt.',
        'Das Team nennt ihre Durchsicht „die Wäscherei“.',
      ],
      leverage: [
        'Aus dem Blick für Fehler eine Prüfliste machen, die Lotte gehört.',
        'Einmal im Monat unterrichten, sonst nur Stichproben.',
      ],
      steps: [
        'Drei Buchungen auswürfeln und prüfen, sonst nichts',
        'Lotte das Treffen mit den Prüfern überlassen und wegbleiben',
        'Die Prüfliste gemeinsam schreiben, eine Seite',
        'Am Freitag des Abschlusses Urlaub nehmen',
      ],
      coachSteps: [
        'Die Personalabteilung ohne Namen fragen, was eine Stellvertretung braucht, um allein zu unterschreiben',
      ],
      insights: [
        'Ich habe gewaschen, was schon sauber war.',
        'Delegation braucht eine Prüfliste und keine Aufpasserin.',
        'Lotte hat einen Fehler gefunden, den ich übersehen hatte, und wir haben uns beide gefreut.',
      ],
      words: [
        'Drei Buchungen, ausgewürfelt. Der Rest gehört Lotte, und er ist gut.',
        'Der Abschluss hat sechs Tage gedauert, und ich war am See.',
        'Was ich beschreiben kann, kann ich delegieren. Also beschreibe ich.',
      ],
      notes: [
        'Lotte hat ein Angebot von der Konkurrenz; sie hat es mir im Aufzug erzählt. Ich behalte es für mich und treibe lieber das Thema voran.',
        'Wenn Mei-Ling unruhig ist, zählt sie die Tassen auf dem Tisch. Heute hat sie gezählt.',
        'Nach dem Chor fragen, wenn die Zahlen ausgehen.',
      ],
    },
    {
      theme: 'Prognose nach unten',
      works: [
        'Korrektur der Prognose',
        'Einstellungsstopp',
        'Verhandlung mit der Bank',
        'Plan für magere Monate',
      ],
      outcomes: [
        'Mich darauf vorbereiten, dem Vorstand eine Zahl zu bringen, die niemand will.',
        'Meine Angst von den Zahlen trennen.',
        'Mein Team ruhig halten, ohne mich zu verstellen.',
        'Vereinbaren, wie oft ich schlechte Nachrichten bringe und mit welchen Worten.',
      ],
      obstacles: [
        'Zwei Kollegen hätten gern eine freundlichere Prognose.',
        'Das Modell ist ehrlich, die Sitzung ist es nicht.',
        'Sie nimmt die Sorge mit nach Hause, weil die Liquiditätsplanung noch nichts wissen darf.',
      ],
      costs: [
        'Gerüchte sind schneller als ihre sorgfältigen Sätze.',
        'Sie hat ihren Urlaub zum zweiten Mal verschoben.',
      ],
      support: [
        'Ein Ort, an dem sie die Zahl laut sagen kann, bevor sie sie oben sagt.',
        'Nach dem Schlaf fragen, freundlich und nur einmal.',
      ],
      strengths: [
        'Bleibt genau, wenn andere schwammig werden.',
        'Man glaubt ihr, weil sie nie dramatisiert.',
      ],
      limits: [
        'Geht allein, wo Begleitung helfen würde.',
        'Hält den Druck, eine schönere Zahl zu liefern, für ihr eigenes Versagen.',
      ],
      effects: [
        'Graham fühlt sich ausgeschlossen und rät.',
        'In einem verängstigten Raum klingt ihre Genauigkeit kalt.',
      ],
      leverage: [
        'Die ganze Spanne zeigen und nicht nur den Punkt: Das ist genau und menschlich.',
        'Lotte und Graham neben sich stehen lassen.',
      ],
      steps: [
        'Die Spanne der Prognose mit drei Ursachen zeigen',
        'Graham am selben Tag Bescheid geben wie dem Vorstand',
        'Die freundlichere Zahl in einem Satz ablehnen',
        'Nach dem Banktermin vier Tage Urlaub nehmen',
      ],
      coachSteps: ['Am Abend der Vorstandssitzung eine Stunde freihalten'],
      insights: [
        'Die Zahl bin nicht ich.',
        'Schlechte Nachrichten, früh gesagt, sind fast schon gute.',
        'Ich sollte nett zu einer Tabelle sein. Stattdessen war ich nett zu Menschen.',
      ],
      words: [
        'Ich habe die Spanne und die Ursachen mitgebracht. Der Vorstand hat mir für die gewonnene Zeit gedankt.',
        'Ich bin nicht allein gegangen. Lotte und Graham waren neben mir.',
        'Ich kann im selben Satz genau und warm sein.',
      ],
      notes: [
        'Man hat sie gedrängt, die Prognose zu schönen. Sie hat abgelehnt. Kommt das noch einmal, sage ich ihr, an wen sie sich wenden kann.',
        'Sah erschöpft aus; ich habe ihr behutsam geraten, zum Arzt zu gehen. Sie hat nicht widersprochen. Das ist nichts mehr fürs Coaching.',
        'Das ist Mut, und sie nennt es Buchhaltung.',
      ],
    },
    {
      theme: 'Stimme am Tisch',
      works: ['Investitionsantrag', 'Sitz im Strategiekreis', 'Gehaltsrunde', 'Finanzakademie'],
      outcomes: [
        'Entscheiden, wozu ich außer zu Geld gefragt werden will.',
        'Im Strategiekreis als Erste sprechen, ein Mal.',
        'Die Finanzakademie so planen, dass sie mich wenig braucht.',
      ],
      obstacles: [
        'Sie wird für die Zahlen eingeladen und geht, wenn die durch sind.',
        'Alte Gewohnheit: warten, bis alle anderen gesprochen haben.',
        'Die Akademie wächst, sobald sie hinsieht.',
      ],
      costs: [
        'Gute Gedanken kommen per E-Mail, nach der Entscheidung.',
        'Der Kreis wiederholt einen Fehler, den sie schon im Frühjahr gesehen hat.',
      ],
      support: [
        'Mit ihr zählen, wie oft sie als Erste gesprochen hat.',
        'Ein Spiegel für den Investitionsantrag: Ist das ihrer?',
      ],
      strengths: [
        'Der Vorstand fragt inzwischen ausdrücklich nach ihrer Meinung.',
        'Hat eine Stellvertreterin, die morgen übernehmen könnte.',
      ],
      limits: [
        'Hält Einfluss für etwas leicht Unanständiges.',
        'Bereitet sich eine Stunde vor, wo eine Frage genügen würde.',
      ],
      effects: [
        'Stillere Kollegen schweigen mit ihr.',
        'Strategie machen die, die in den ersten fünf Minuten reden.',
      ],
      leverage: [
        'Auch die Strategie nach der einen Zahl fragen.',
        'Die Karte vom Auftritt vor dem Vorstand auch hier benutzen.',
      ],
      steps: [
        'Mich in den nächsten zwei Sitzungen in den ersten fünf Minuten zu Wort melden',
        'Lotte die Finanzakademie eröffnen lassen',
        'Den Investitionsantrag wie einen Brief an eine Freundin schreiben',
        'Zwei Kollegen fragen, was ihnen ohne mich fehlen würde',
      ],
      coachSteps: ['In einer Strategiesitzung dabei sein und nur zählen'],
      insights: [
        'Auch Einfluss ist ein Dienst an der Sache.',
        'Mein erster Satz muss nicht mein bester sein.',
        'Ich habe auf eine Erlaubnis gewartet, die nur ich geben konnte.',
      ],
      words: [
        'Ich habe als Dritte gesprochen, dann als Erste. Die Welt steht noch.',
        'Vor zwei Jahren waren es sechzig Seiten. Jetzt ist es meine Stimme.',
        'Die Akademie wurde ohne mich eröffnet, und ich saß glücklich in der letzten Reihe.',
      ],
      notes: [
        'Herr Aldous will sie in zwei Jahren im Konzernvorstand haben. Das soll er ihr selbst sagen.',
        'Sie wollte wissen, ob sie mich noch braucht. Gute Frage; besprechen, wie wir gut aufhören.',
        'Ihr leiser Humor kommt jetzt heraus. Im Protokoll sieht man ihn nicht.',
      ],
    },
  ],
};
