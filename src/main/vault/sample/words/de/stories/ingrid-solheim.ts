import type { InWords } from '#shared/words/language.ts';
import type { ingridSolheim as english } from '../../en/stories/ingrid-solheim.ts';

/** A tired team, and a lead who learns to set limits for both. */
export const ingridSolheim: InWords<typeof english> = {
  role: 'Leiterin des Kundendienstes',
  places: ['Tisch am Fenster', 'Videogespräch', 'Raum Fjord'],
  peers: ['Tomás', 'Bea aus der Spätschicht', 'Noor'],
  energy: [
    'Kunden, die zurückschreiben, nur um Danke zu sagen.',
    'Backen fürs Team; zu oft, sagt sie.',
    'Eine volle Warteschlange um vier nimmt ihr die ganze Kraft wieder.',
    'Stricken in Meetings; so hört sie besser zu.',
  ],
  chapters: [
    {
      theme: 'Müdigkeit im Team',
      works: [
        'Warteschlange der Anfragen',
        'Spätschicht',
        'Textbausteine',
        'Urlaubsplan für den Sommer',
      ],
      outcomes: [
        'Eine Sache, die der Spätschicht diese Woche Last abnimmt.',
        'Oben sagen, was die Warteschlange mit den Leuten macht.',
        'Nicht mehr die Stimmung aller mit nach Hause nehmen.',
      ],
      obstacles: [
        'Die Warteschlange hört nie auf, also ist nie etwas geschafft.',
        'Jede Lücke im Dienstplan füllt sie selbst.',
        'Beschwerden über das Produkt landen hier und bleiben hier liegen.',
      ],
      costs: [
        'Zwei Kranke in einem Monat, beide aus der Spätschicht.',
        'Die Antworten werden kürzer und die Kunden wütender.',
      ],
      support: [
        'Die Zahlen mit ihr zusammen nach oben tragen.',
        'Fragen, wer sich um Ingrid kümmert.',
      ],
      strengths: [
        'Spürt die Stimmung eines Raums, noch ehe er eine hat.',
        'Ihr Team würde sie nie im Stich lassen.',
      ],
      limits: [
        'Nimmt Leuten die Last ab, die sie selbst tragen könnten.',
        'Kann nicht gehen, solange die Warteschlange rot ist.',
      ],
      effects: [
        'Ihr Team lernt nicht, rechtzeitig um Hilfe zu rufen.',
        'Abends ist sie mit den eigenen Kindern kurz angebunden und schämt sich dafür.',
      ],
      leverage: [
        'Das Gespür für Stimmungen als Frühwarnung nutzen, mit einer Zahl daran.',
        'Das Team backen lassen; es hat sich angeboten.',
      ],
      steps: [
        'An drei Tagen um fünf gehen, egal bei welcher Farbe',
        'Zehn Beschwerden sammeln, bei denen es am Produkt liegt, und sie Noor schicken',
        'Bea den Dienstplan der Spätschicht machen lassen',
        'Das Team nach der einen Regel fragen, die es streichen würde',
      ],
      coachSteps: ['Die Warteschlange auf die Tagesordnung der Abteilungsleitungen setzen'],
      insights: [
        'Rot ist die Warteschlange auch ohne mich.',
        'Ich habe sie vor dem beschützt, was sie können.',
        'Eine Zahl wird gehört, wo eine Stimmung verhallt.',
      ],
      words: [
        'Fünf Uhr, drei Tage. Die Warteschlange hat nichts gemerkt, meine Kinder schon.',
        'Beas Dienstplan ist gerechter als meiner.',
        'Zehn Beschwerden, ein Brief, und binnen einer Stunde rief Noor an.',
      ],
      notes: [
        'Kurz Tränen. Ich habe gefragt, ob das mehr ist als Müdigkeit; am Donnerstag geht sie zu ihrer Ärztin. Hier endet Coaching, und das habe ich auch gesagt.',
        'Bea hat mir anvertraut, dass sie sich um Ingrid sorgt. Ich habe sie gebeten, es Ingrid zu sagen.',
        'Das Geld für zwei weitere Stellen war schon abgelehnt, bevor sie überhaupt gefragt hatte.',
      ],
    },
    {
      theme: 'Neinsagen gegenüber Kunden',
      works: [
        'Erstattungen aus Kulanz',
        'Umgang mit dem Schreihals',
        'Serviceversprechen',
        'Prioritätenliste',
      ],
      outcomes: [
        'Worte, mit denen mein Team Nein sagen darf und freundlich bleibt.',
        'Entscheiden, was wir mit dem Anrufer machen, der immer schreit.',
        'Ein Serviceversprechen, das wir halten können.',
      ],
      obstacles: [
        '„Der Kunde ist König“ hängt gerahmt im Flur.',
        'Tomás verspricht, was ihr Team dann ablehnen muss.',
        'Die Regel für Erstattungen hat neunzehn Ausnahmen.',
      ],
      costs: [
        'Die Lauten kommen zuerst dran und die Geduldigen zuletzt.',
        'Eine junge Kollegin hat nach einem einzigen Anruf gekündigt.',
      ],
      support: [
        'Den Rahmen mit ihr zusammen abhängen.',
        'Hinter dem ersten Nein stehen, das als Beschwerde zurückkommt.',
      ],
      strengths: [
        'Freundlich und fest bei Fremden in Not.',
        'Schreibt Sätze, die Leute beruhigen.',
      ],
      limits: [
        'Mit Kunden nachsichtiger als mit sich selbst.',
        'Sucht erst die Ausnahme, dann die Regel.',
      ],
      effects: ['Das Team rät, welche Ausnahme heute gilt.', 'Schreien lohnt sich.'],
      leverage: [
        'Das Nein so schreiben, wie sie es einer Nachbarin sagen würde.',
        'Ihre Festigkeit einmal zeigen, vor dem ganzen Team.',
      ],
      steps: [
        'Den nächsten Anruf mit Beschimpfungen selbst beenden, vor den Ohren des Teams',
        'Drei Sätze für ein freundliches Nein schreiben',
        'Die Ausnahmen von neunzehn auf vier kürzen',
        'Tomás bitten, sich mit mir fünf Anrufe anzuhören',
      ],
      coachSteps: ['Das erste Nein, das bis nach oben geht, selbst beantworten, schriftlich'],
      insights: [
        'Neinsagen schützt die Geduldigen.',
        'Mein Team musste hören, wie ich auflege.',
        'Vier Ausnahmen sind eine Regel. Neunzehn waren eine Lotterie.',
      ],
      words: [
        'Ich habe das Gespräch beendet, höflich. Sechs Leute haben aufgeatmet.',
        'Tomás hat sich fünf Anrufe angehört und seither nichts mehr versprochen.',
        'Der Rahmen ist im Keller.',
      ],
      notes: [
        'Die Kollegin, die gekündigt hat, hatte vorher mir geschrieben; meine Antwort kam zu spät. Das geht auf meine Kappe.',
        'Sie ist gern die Sanfte; fragen, was es sie kostet.',
        'Tomás hat sich geschämt, zu Recht. Beide haben mich gebeten, es dabei zu belassen.',
      ],
    },
    {
      theme: 'Stimme der Kunden',
      works: [
        'Monatsbrief aus dem Kundendienst',
        'Platz in der Produktrunde',
        'Akademie für Schulungen',
        'Kundendienst in zwei Sprachen',
      ],
      outcomes: [
        'Aus dem, was wir hören, etwas machen, was das Produktteam lesen will.',
        'Vor dem Vorstand sprechen, fünf Minuten, mit der Geschichte eines Anrufers.',
        'Entscheiden, wer mir in der Frühschicht nachfolgt.',
      ],
      obstacles: [
        'Eingeladen wird der Kundendienst zuletzt, gedankt wird ihm zuerst.',
        'Sie meint, vor dem Vorstand sprechen sei etwas für andere.',
        'Drei könnten die Frühschicht leiten, und sie hat alle drei ins Herz geschlossen.',
      ],
      costs: [
        'Derselbe Fehler wird vierhundert Mal im Monat erklärt.',
        'Ihre Besten wechseln ins Produktteam, um gehört zu werden.',
      ],
      support: [
        'Ein Platz am Tisch, und sobald sie dort sitzt, schweige ich.',
        'Ein gelangweiltes Vorstandsmitglied spielen.',
      ],
      strengths: [
        'Kennt die Kunden besser als jede Studie.',
        'Ihre Briefe werden in Meetings zitiert.',
      ],
      limits: [
        'Stellt sich mit „nur vom Kundendienst“ vor.',
        'Will gerecht sein, wo sie sich entscheiden müsste.',
      ],
      effects: ['Die Runde hört das „nur“.', 'Drei warten auf ihr Wort und kühlen ab.'],
      leverage: [
        'Ein Anrufer, eine Minute, ein Wunsch: Das kann sie im Schlaf.',
        'Den beiden anderen die Wahrheit so sagen wie einem Kunden: freundlich, früh, klar.',
      ],
      steps: [
        'Den Monatsbrief auf einer Seite schreiben, mit einem Wunsch',
        'Dem Vorstand die Geschichte des blinden Anrufers erzählen',
        'Bea auswählen und es den beiden anderen am selben Tag sagen',
        'Einen Monat lang ohne „nur“ auskommen',
      ],
      coachSteps: ['Fünf Minuten beim Vorstand für sie ausmachen'],
      insights: [
        '„Nur“ war das lauteste Wort in meinem Satz.',
        'Eine Geschichte hat geschafft, was vierhundert Anfragen nicht geschafft haben.',
        'Auch ein gerechtes Verfahren darf mit einem einzigen Namen enden.',
      ],
      words: [
        'Fünf Minuten, und der Fehler ist behoben. Vierhundert Anrufe im Monat!',
        'Es wird Bea. Die beiden anderen haben mir für die klaren Worte gedankt.',
        'Ich bin vom Kundendienst. Punkt.',
      ],
      notes: [
        'Das Vorstandsmitglied mit den feuchten Augen hat einen blinden Sohn. Nichts fürs Protokoll.',
        'Sie hat gefragt, was nach dem Kundendienst kommt. Ich habe eine Idee und warte auf ihre.',
        'Sie hat mir einen Schal mitgebracht, zu lang und sehr grün.',
      ],
    },
  ],
};
