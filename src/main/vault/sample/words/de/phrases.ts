import type { InWords } from '#shared/words/language.ts';
import type { phrases as english } from '../en/phrases.ts';

/**
 * What fills the slots is in the nominative and without an article, so it stands beside a colon and never where
 * a case or an article would be needed.
 */
export const phrases: InWords<typeof english> = {
  agenda: [
    '{work}: wo es steht',
    'zehn Minuten für ein Thema: {theme}',
    'ein Wort zu {peer}',
    '{other}, bevor es wieder liegen bleibt',
    'Urlaubsvertretung',
    'was tun? {other}',
    'Neues von {peer}, gutes und weniger gutes',
    '{work}: wer entscheidet was',
    'Rückmeldung zum Meeting am {weekday}',
    'mein eigener Kalender',
    '{work}: eine Entscheidung',
    'womit ich jeden {weekday} verbringe',
  ],

  coachAgenda: [
    'Von mir: wie es inzwischen geht ({theme})',
    'Von mir: {work}, eine Frage',
    'Von mir: Dank ({other})',
    'Von mir: Termine der nächsten Wochen',
    'Von mir: was ich von {peer} höre',
    'Von mir: heute nichts',
  ],

  accountability: [
    '{work}, mit einem ersten Ergebnis bis {weekday}',
    '{other}: die Termine halten',
    '{work}: eine Antwort für {peer}',
    '{other}: eine Entscheidung herbeiführen',
    '{work}, die zweite Hälfte davon',
    '{other}: eine Seite dazu schreiben',
    'mit {peer} reden ({work})',
    'einen halben Tag pro Woche freihalten: {work}',
  ],

  progress: [
    '{work}: zu {n}0 Prozent geschafft, der Rest wartet auf {peer}.',
    '{work}: fertig und gut angekommen. {other}: noch nicht begonnen.',
    '{work}: Es geht voran, {n} von 9 Punkten sind erledigt.',
    '{other}: zwei Wochen Stillstand. {work}: keineswegs.',
    '{work}: Das Schwerste liegt hinter uns; {peer} hat es ungefragt gesagt.',
    '{work}: zurück mit {n} Anmerkungen, alle berechtigt.',
    '{work}: Die Hälfte musste weg. Besser jetzt als im Frühling.',
    '{other}: dem Plan voraus. {work}: {n} Tage zu spät.',
    '{work}: Die erste Fassung ist draußen; {n} Leute haben geantwortet.',
    '{work}: kleiner als befürchtet, alles in allem {n} Stunden.',
    '{other}: nichts, und zwar mit Absicht. Zuerst kam anderes: {work}.',
    '{work}: fertig bis auf den Teil, der bei {peer} liegt.',
    '{work}: langsam, aber stetig. {other}: braucht einen neuen Termin.',
    '{work}: Nach {n} Anläufen gibt es eine Fassung, mit der alle leben können.',
  ],

  acknowledge: [
    '{work}: geliefert ohne Drama. Ein Versprechen gehalten, für alle sichtbar.',
    '{other}: {peer} reinen Wein eingeschenkt. Offenheit vor Bequemlichkeit.',
    '{work}: in {n} Tagen gedreht, und allen namentlich gedankt.',
    '{other}: um Hilfe gebeten, bevor es zu spät war. Das dient dem Ziel für das ganze Jahr.',
    '{work}: besser hinterlassen als vorgefunden.',
    '{peer} schrieb mir ungefragt, wie sehr das den Monat leichter gemacht hat: {work}.',
    '{other}: offen einen Fehler genannt und ihn behoben.',
    '{work}: klein gehalten, als alle es groß haben wollten.',
  ],

  clarity: [
    '{work}: Wer hat das letzte Wort, wir hier oder {peer}?',
    '{other}: Wie es zu den Jahreszielen passt, hat nie jemand gesagt.',
    '{work}: Was heißt hier „gut genug“?',
    '{other}: Zählt das noch, seit Neues läuft ({work})?',
    '{work}: Das Datum ist klar, der Grund für das Datum nicht.',
    'Unklar, was {peer} erwartet und bis wann.',
    '{other}: Erwarte ich Zahlen oder eine Geschichte?',
    '{work}: Dass es Geld kosten darf, war nicht klar. Es darf.',
  ],

  obstacle: [
    '{peer} ist bis {weekday} weg. Was so lange warten muss: {work}.',
    '{other}: Zu viele haben eine Meinung dazu.',
    '{work} und {other}: beides in denselben {n} Stunden.',
    '{work}: Die Zahlen kommen spät und in drei Formaten.',
    'Keine ruhige Zeit: allein am {weekday} {n} Meetings.',
  ],

  motivation: [
    'Energie in dieser Woche: {n} von 10, am {weekday} höher.',
    'Was zu verschenken wäre: {other}. Was bleiben soll: {work}.',
    'Möchte früh und kurz Bescheid wissen; die langen Nachrichten kosteten Kraft ({other}).',
    '{work}: macht wieder Freude.',
    '{other}: stolz darauf, aber bitte kein Aufhebens.',
    'Die besten Stunden waren die mit {peer}.',
  ],

  success: [
    'Das Gespräch mit {peer} am {weekday}: mutig und freundlich.',
    '{work}: ruhig geblieben, als alles infrage stand.',
    '{other}: jemand anderen glänzen lassen.',
    'Kam heute mit einer Frage statt mit einem Bericht: {other}.',
    '{work}: das alte Muster bemerkt, ganz ohne mich.',
    '{peer} bis zum Ende zugehört; ich weiß es von beiden Seiten.',
    '„Das weiß ich noch nicht“ gesagt, vor {n} Leuten.',
  ],

  wordsTails: [
    '{work}: Das heißt ein Schritt in dieser Woche, nicht fünf.',
    'Am {weekday} sage ich es {peer}.',
    '{other}: Das kann so lange warten.',
    'Was ich dafür tue, tue ich vor {weekday}.',
    'Beginnen möchte ich das nächste Mal damit: {work}.',
    'Das gibt mir {n} Stunden zurück.',
    '',
    '',
  ],

  noteOpeners: [
    'Kam {n} Minuten zu spät und bat zweimal um Verzeihung.',
    'Leichter Anfang heute; zuerst {n} Minuten über das Wochenende.',
    '{work}: lange Pausen. Ich habe sie ausgehalten.',
    'In den ersten {n} Minuten habe ich zu viel geredet.',
    'Müde Augen, gute Laune.',
    'Blick zur Uhr, als der Name {peer} fiel.',
    'Saß heute anders da, aufrecht, sogar hierbei: {other}.',
    'Ich hatte {n} Fragen vorbereitet und brauchte eine.',
    'Nächstes Mal nachfragen: {other}. Die Antwort kam zu schnell.',
    'Meine Laune war {n} Minuten lang schlecht. Das half nicht.',
  ],

  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag'],
};
