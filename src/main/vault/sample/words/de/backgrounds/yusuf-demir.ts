import type { InWords } from '#shared/words/language.ts';
import type { yusufDemir as english } from '../../en/backgrounds/yusuf-demir.ts';

export const yusufDemir: InWords<typeof english> = {
  profile: {
    expectations:
      'Ich: dass er schläft. Er: dass ich auf den Hof komme und nicht er ins Hochhaus muss.',
    logistics: 'Alle drei Wochen, freitags um Viertel vor acht, im Gehen.',
    communication: 'Von Angesicht zu Angesicht. Kurz. Keine Formulare.',
    frustrations: 'Anrufe nachts um drei, die nicht nötig waren.',
    motivations: 'Die erste Stunde, wenn alles rollt.',
    results: 'Beschädigte Ware, der Schichtplan, die Spedition.',
    relationship: 'Um Hilfe bitten, bevor es brennt.',
  },
  cleanSlate:
    'Zwei Jahre lang habe ich auf diesem Hof die Besprechungen geleitet und mich nicht ein Mal mit dir allein hingesetzt. Das war falsch, und es tut mir leid. Heute fangen wir neu an.',
  goals: [
    {
      title: 'Nächtliche Anrufe bei Yusuf',
      measure: 'im Monat',
      note: 'Vier, zwei davon aus Gewohnheit.',
    },
  ],
  focus: [
    {
      title: 'Bittet um Hilfe, solange es klein ist',
      notes: ['Hat Greta gefragt, vor der ganzen Schicht.'],
    },
  ],
  assessments: [
    {
      behaviour: 'Ich renne.',
      seen_by_others: 'Als Feuerwehr.',
      drives: 'Dass die Laster vom Hof kommen.',
      gives_energy: 'Die erste Stunde.',
      drains_energy: 'Das Telefon in der Nacht.',
      develop: 'Schlafen.',
    },
    {
      behaviour: 'Ich gehe.',
      seen_by_others: 'Ruhiger. Sagt Greta.',
      drives: 'Dass sie auch ohne mich vom Hof kommen.',
      gives_energy: 'Das Frühstück am Sonntag.',
      drains_energy: 'Formulare, wie immer.',
      develop: 'Es sagen, bevor ich müde bin.',
    },
  ],
  feedback: [
    {
      situation:
        'Du hast der Spedition an meiner Stelle geantwortet, während ich auf der Leiter stand.',
      impact: 'Herr Bakker ruft jetzt dich an.',
      input: 'Ich wollte helfen. Ich habe ihm seinen Ansprechpartner weggenommen.',
      followUp: 'Ich schicke Herrn Bakker zu ihm zurück, heute noch.',
    },
  ],
  agenda: ['Greta leitet die Hochsaison: was sie dafür braucht'],
};
