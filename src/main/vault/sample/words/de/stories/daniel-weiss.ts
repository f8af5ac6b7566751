import type { InWords } from '#shared/words/language.ts';
import type { danielWeiss as english } from '../../en/stories/daniel-weiss.ts';

/** A long conflict with a peer, named late and settled in the end. */
export const danielWeiss: InWords<typeof english> = {
  role: 'Entwicklungsleiter Plattform',
  places: ['Besprechungsraum Linde', 'Videogespräch', 'Bank hinter der Werkstatt'],
  peers: ['Bram', 'Sunita aus der IT-Sicherheit', 'Corin'],
  energy: [
    'Lange stille Strecken am Vormittag.',
    'Ein schweres Problem mit einer kleinen Gruppe.',
    'Donnerstags joggt er nach Hause; nach fünf nie etwas ansetzen.',
    'Klare Regeln, einmal ausgefochten und dann eingehalten.',
  ],
  chapters: [
    {
      theme: 'Rückschau nach Ausfällen',
      works: [
        'Rückschau nach Ausfällen',
        'Umzug auf den neuen Cluster',
        'Bereitschaftsplan',
        'Aufräumen der Zugriffsrechte',
      ],
      outcomes: [
        'Herausfinden, warum unsere Rückschauen in Schweigen enden.',
        'Ein Bereitschaftsplan, mit dem auch Leute mit kleinen Kindern leben können.',
        'Klar sagen, was ich nach einem Ausfall erwarte, in drei Punkten.',
      ],
      obstacles: [
        'In der Rückschau geht es bald um das Wer statt um das Was.',
        'Corin rückt die Kurven seiner Hälfte der Plattform nicht heraus.',
        'Der Bereitschaftsplan stammt aus einer Zeit, als das Team doppelt so groß war.',
      ],
      costs: [
        'Derselbe Fehler kam dreimal wieder, jedes Mal unter anderem Namen.',
        'In einem Monat wollten zwei Leute aus der Bereitschaft heraus.',
      ],
      support: [
        'Die nächste Rückschau lesen, bevor sie verschickt wird, und auf Schuldzuweisungen achten.',
        'Im Moment nichts; er will es erst allein versuchen.',
      ],
      strengths: [
        'Denkt in Systemen und zeichnet sie so, dass jeder mitkommt.',
        'Übertreibt nie; darum hört man hin, wenn er warnt.',
      ],
      limits: [
        'Verstummt, wenn er wütend ist, und glaubt, man merke es nicht.',
        'Traut einem Argument mehr als einem Menschen.',
      ],
      effects: [
        'Die Jüngeren halten sein Schweigen für ein Urteil über sie.',
        'Besprechungen mit Corin enden höflich, und dann passiert nichts.',
      ],
      leverage: [
        'Den Vorfall als System zeichnen, ohne einen einzigen Namen.',
        'Mit seiner ruhigen Stimme könnte er das Gespräch öffnen, statt es zu beenden.',
      ],
      steps: [
        'Die nächste Rückschau mit dem eigenen Versäumnis eröffnen',
        'Den Bereitschaftsplan mit den beiden neu aufstellen, die nicht mehr wollten',
        'Die drei Erwartungen nach einem Ausfall aufschreiben',
        'Sunita bitten, einmal die Rückschau zu leiten',
      ],
      coachSteps: ['Die beiden Artikel über die Rückschau ohne Schuldfrage schicken'],
      insights: [
        'Auch Schweigen ist eine Botschaft, und meines ist ziemlich laut.',
        'Wer einen Schuldigen gefunden hat, sucht nicht mehr weiter.',
        'Ich bitte um Offenheit und antworte mit Stirnrunzeln.',
      ],
      words: [
        'Ich fange mit meinem eigenen Versäumnis an. Wenn ich das kann, können es die anderen auch.',
        'Der Bereitschaftsplan ist auch ein Versprechen an die Familien. Wir haben ihn neu aufgestellt.',
        'Drei Punkte nach einem Ausfall, mehr nicht, und nicht in der ersten Wut.',
      ],
      notes: [
        'Er und Corin haben seit der Umstrukturierung nicht mehr zusammen zu Mittag gegessen. Niemand spricht darüber.',
        'Ich glaube, er ist einsamer, als er zeigt. Vorsicht: Coaching, kein Trost.',
        'Hat mir erzählt, dass er in der Woche des Umzugs beinahe gekündigt hätte.',
      ],
    },
    {
      theme: 'Konflikt mit Corin',
      works: [
        'Plan für die ganze Plattform',
        'Einstellungsrunde',
        'Werkzeugkette',
        'Übergabe zwischen den Hälften',
      ],
      outcomes: [
        'Aussprechen, worum es im Konflikt mit Corin geht.',
        'Den ersten Satz für das Gespräch mit Corin vorbereiten.',
        'Mich nicht mehr bei Leuten über Corin beklagen, die nichts daran ändern können.',
        'Mit mir selbst ausmachen, was ich von Corin will und was ich anbieten kann.',
      ],
      obstacles: [
        'Der Konflikt mit Corin wird in den Kommentaren unter dem Code ausgetragen, wo alle mitlesen.',
        'Beiden wurde vor zwei Jahren dieselbe Stelle versprochen, von jemandem, der nicht mehr da ist.',
        'Jedes Team hat seine eigene Werkzeugkette, und jedes ist stolz darauf.',
        'Er führt ein Sündenregister, jeder Eintrag mit Datum.',
      ],
      costs: [
        'Jede gemeinsame Änderung kostet zwei Freigaben und eine Woche frostige Höflichkeit.',
        'Eine gute Bewerberin hat die Spannung gespürt und abgesagt.',
        'Auf der Heimfahrt übt er Streitgespräche.',
      ],
      support: [
        'Ihm helfen, den Satz zu finden; ihn nicht für ihn zu Corin tragen.',
        'Fragen, was Corin über denselben Nachmittag erzählen würde.',
        'Einen Raum und eine Stunde anbieten und draußen bleiben.',
      ],
      strengths: [
        'Hält Wort, auch gegenüber Leuten, die er nicht mag.',
        'Kann die andere Seite fair darstellen, wenn man ihn bittet, sie aufzuschreiben.',
      ],
      limits: [
        'Sammelt Beweise, wo eine Frage genügen würde.',
        'Hat lieber in einem Monat recht, als heute zu fragen.',
      ],
      effects: [
        'Wen man in Kopie setzt, verrät inzwischen, zu wem man hält.',
        'Seine eigenen Leute übernehmen allmählich den Ton.',
      ],
      leverage: [
        'Corins Sicht fair aufschreiben und sie ihm zeigen.',
        'Fairness ist seine Stärke: Er soll die Aufteilung vorschlagen, die er auch von der anderen Seite annähme.',
      ],
      steps: [
        'Corin zu einem Kaffee außer Haus einladen, ohne Tagesordnung',
        'Das Sündenregister löschen',
        'Eine halbe Seite schreiben, als wäre sie von Corin',
        'Den Streit nicht mehr in den Kommentaren austragen, ab heute',
        'Eine gemeinsame Werkzeugkette vorschlagen, mit der des anderen Teams als Anfang',
      ],
      coachSteps: ['Den ruhigen Raum für die beiden buchen, im Kalender ohne Titel'],
      insights: [
        'Corin und mir wurde dasselbe versprochen; keiner hat es dem anderen weggenommen.',
        'Für alles hatte ich Beweise, gefragt hatte ich kein einziges Mal.',
        'Es war leichter, den Konflikt zu behalten, als ihn zu beenden.',
        'Aus Corins Sicht aufgeschrieben, las sich mein Verhalten arrogant.',
      ],
      words: [
        'Der erste Satz heißt: Ich glaube, man hat uns beide im Stich gelassen. Das kann ich sagen.',
        'Ich führe kein Register mehr. Das war, als stellte ich eine schwere Tasche ab.',
        'Wir haben eine Stunde geredet. Wir sind nicht in allem einig, und einmal haben wir gelacht.',
      ],
      notes: [
        'Corins Chef bat mich, „Daniel in Ordnung zu bringen“. Ich habe erklärt, wozu Coaching da ist.',
        'Heute lag Verachtung in seiner Stimme. Wenn das so bleibt, es ihm direkt sagen.',
        'Das gebrochene Versprechen stammt aus der Zeit vor mir; die Aktenlage ist dünn und geht ihn nichts an.',
        'Auf dem Parkplatz kamen ihm kurz die Tränen. Er bat mich, es zu vergessen; ich spreche es nicht an.',
      ],
    },
    {
      theme: 'Neinsagen nach oben',
      works: [
        'Befunde der Prüfung',
        'Kostenziel',
        'Auszug aus dem alten Rechenzentrum',
        'Änderungsstopp im Sommer',
      ],
      outcomes: [
        'Meinem Bereichsleiter sagen, dass Kostenziel und Umzug einander ausschließen.',
        'Aus dem Neinsagen nach oben eine Frage der Zahlen machen, nicht des Mutes.',
        'Entscheiden, welcher Befund warten kann, und mit meinem Namen dafür unterschreiben.',
      ],
      obstacles: [
        'Schlechte Nachrichten werden auf dem Weg nach oben weicher, und er lässt es geschehen.',
        'Das Kostenziel stand fest, bevor jemand vom Umzug wusste.',
        'Er glaubt, ein Nein sähe nach dem letzten Jahr wie Schwäche aus.',
      ],
      costs: [
        'Das Team arbeitet an beiden Plänen, und keiner ist sicher.',
        'Ein Befund ist auf dem Papier erledigt und in Wirklichkeit offen.',
      ],
      support: [
        'Die Zahlen mit fremden Augen prüfen.',
        'Ihn nach dem Termin daran erinnern, dass es lief wie geplant.',
      ],
      strengths: [
        'Seine Zahlen halten jeder Nachfrage stand.',
        'Steht mit seinem Namen für ein Risiko ein und meint es ernst.',
      ],
      limits: [
        'Wartet bei Leuten über ihm auf den perfekten Moment.',
        'Klingt streng, wenn er nur genau ist.',
      ],
      effects: [
        'Sein Bereichsleiter hört ein Problem und kein Angebot.',
        'Das Team fühlt sich dem Kostenziel schutzlos ausgesetzt.',
      ],
      leverage: [
        'Zwei Möglichkeiten samt Preis anbieten und fragen, welche es sein soll.',
        'Genauigkeit, und am Anfang ein warmer Satz.',
      ],
      steps: [
        'Umzug und Kostenziel auf einer Seite als zwei Möglichkeiten darstellen',
        'Vor der Budgetrunde um zwanzig Minuten bitten',
        'Den Befund wieder öffnen und sagen, warum',
        'Dem Team sagen, was gefordert war und was dabei herauskam',
      ],
      coachSteps: ['Die Seite mit den zwei Möglichkeiten vor Freitag lesen'],
      insights: [
        'Ein Nein mit zwei Möglichkeiten ist ein Angebot.',
        'Mein Bereichsleiter hatte nur darauf gewartet, dass es jemand ausspricht.',
        'Ich hatte Strenge mit Ernst verwechselt.',
      ],
      words: [
        'Zwei Möglichkeiten, jede mit Preisschild, und die Frage: welche? So sage ich nach oben Nein.',
        'Ich habe den Befund wieder geöffnet. Niemand hat geschrien.',
        'Am besten schütze ich das Team, wenn ich früh den Mund aufmache.',
      ],
      notes: [
        'Der Bereichsleiter fürchtet den Vorstand mehr als den Umzug. Gut zu wissen; Gebrauch davon mache ich nicht.',
        'Beim Arzt war der Befund nicht gut; er hat es einmal erwähnt, nebenbei.',
        'Er fragte, ob ich mich getraut hätte. Ehrliche Antwort: in seinem Alter nicht.',
      ],
    },
    {
      theme: 'Plattform zu zweit',
      works: [
        'Zusammenlegung der beiden Teams',
        'Werkzeugkette für alle',
        'Roadmap für beide Hälften',
        'Begleitung der zwei neuen Teamleiter',
      ],
      outcomes: [
        'Den ersten Monat des gemeinsamen Teams planen, mit Corins Fragen im Kopf.',
        'Wissen, was ich im gemeinsamen Team gern abgebe und was nicht.',
        'Corins Erfolge nicht nur sehen, sondern auch aussprechen.',
        'Entscheiden, wie wir zwei entscheiden.',
      ],
      obstacles: [
        'Alte Bindungen: Noch immer wird gefragt, zu welcher Hälfte eine Aufgabe gehört.',
        'Zwei Arten, Code zu prüfen, unter einem Dach.',
        'Er nimmt sich zu weit zurück, nur um nicht zu dominieren.',
      ],
      costs: [
        'Entscheidungen warten höflich auf den jeweils anderen.',
        'Die neuen Teamleiter bekommen zwei Antworten und nehmen die bequemere.',
      ],
      support: [
        'Einmal im Quartal beide zusammen treffen, auf ihren Wunsch.',
        'Ihm sagen, wenn aus Höflichkeit Verzögerung wird.',
      ],
      strengths: [
        'Ist der geworden, den andere vor schweren Gesprächen um Rat fragen.',
        'Teilt den Erfolg und nennt dabei Namen.',
      ],
      limits: [
        'Meidet jetzt jede Reibung, auch die nützliche.',
        'Lobt schriftlich und selten laut.',
      ],
      effects: [
        'Das gemeinsame Team ist ruhig und eine Spur langsam.',
        'Corin ahnt nicht, wie sehr Daniel ihn schätzt.',
      ],
      leverage: [
        'Aus der alten Fairness eine Regel machen: Einer entscheidet, der andere darf einmal widersprechen.',
        'Das Lob in der Morgenrunde sagen, in zehn Wörtern.',
      ],
      steps: [
        'Mit Corin auf einer Seite festhalten, wer was entscheidet',
        'Corin in der großen Runde namentlich danken',
        'Die neuen Teamleiter je eine Rückschau leiten lassen',
        'Die zweite Werkzeugkette abschalten',
      ],
      coachSteps: ['Eine Tagesordnung für das vierteljährliche Gespräch zu dritt entwerfen'],
      insights: [
        'Der Konflikt mit einem Kollegen hat mich mehr gelehrt als der ganze Cluster.',
        'Frieden ohne Reibung ist bloß Ruhe.',
        'Einer von uns entscheidet, der andere darf einmal widersprechen: Es klappt.',
      ],
      words: [
        'Corin und ich haben eine Seite und eine Werkzeugkette. Vor einem Jahr hatte ich ein Sündenregister.',
        'Das Gute sage ich ab jetzt laut, in zehn Wörtern.',
        'Ich will der Teamleiter sein, den ich damals gebraucht hätte.',
      ],
      notes: [
        'Er gäbe selbst einen guten Coach ab. Noch ein Jahr warten, bevor ich es sage.',
        'In Corins Fassung ist die Geschichte freundlicher als in Daniels. Er weiß es nicht.',
        'Darauf bin ich stolz, und ich muss aufpassen, dass ich es mir nicht selbst anrechne.',
      ],
    },
  ],
};
