import type { agenda as en } from '../en/agenda.ts';
import type { InWords } from '../language.ts';

export const agenda: InWords<typeof en> = {
  title: 'Agenda',
  theirs: (name) => `Von ${name}`,
  yours: 'Von Ihnen',
  addTheirs: 'Thema vom Teammitglied',
  addYours: 'Eigenes Thema',
  nothing: 'Noch nichts. Was hier hinzukommt, bleibt stehen, bis Sie darüber gesprochen haben.',

  discussed: (text) => `Besprochen: ${text}`,
  done: (text) => `Erledigt: ${text}`,
  question: 'Aufgehobene Frage',
  action: (owner) => `Nächster Schritt aus einem früheren Gespräch, ${owner}`,
  actionDue: (owner, day) => `Nächster Schritt aus einem früheren Gespräch, ${owner}, bis ${day}`,
  inInvite: 'Darf in der Einladung stehen',

  menu: (text) => `Was damit geschehen soll: ${text}`,
  reword: 'Umformulieren',
  moveUp: 'Nach oben',
  moveDown: 'Nach unten',
  makeTheirs: 'Gehört dem Teammitglied',
  makeYours: 'Gehört Ihnen',
  putInInvite: 'Darf in die Einladung',
  keepFromInvite: 'Nicht in die Einladung',
  drop: 'Fallen lassen',
  dropped: 'Fallen gelassen. Es steht nicht mehr auf der Liste.',
  taken: 'Wieder auf der Liste.',

  hide: 'Agenda wegräumen',
  show: 'Agenda',
  showCount: (open) => `Agenda, ${open} offen`,
  openActions: 'Offene nächste Schritte',
  inBin: 'Das Gespräch dazu liegt im Papierkorb',

  carried: ({ actions, topics, questions }) => {
    const parts = [
      counted(actions, 'ein nächster Schritt', 'nächste Schritte'),
      counted(topics, 'ein Thema der Agenda', 'Themen der Agenda'),
      counted(questions, 'eine aufgehobene Frage', 'aufgehobene Fragen'),
    ].filter((part) => part !== null);
    if (parts.length === 0) return null;
    const last = parts.pop() ?? '';
    const all = parts.length === 0 ? last : `${parts.join(', ')} und ${last}`;
    return `Noch offen und für das nächste Mal aufgehoben: ${all}.`;
  },
  nothingOpen: 'Nichts ist offen geblieben.',
};

function counted(count: number, one: string, many: string): string | null {
  if (count === 0) return null;
  return count === 1 ? one : `${count} ${many}`;
}
