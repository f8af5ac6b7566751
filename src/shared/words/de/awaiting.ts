import type { awaiting as en } from '../en/awaiting.ts';
import type { InWords } from '../language.ts';

export const awaiting: InWords<typeof en> = {
  title: 'Wartet auf Unterschrift',
  theirs: 'Vom Teammitglied',
  yours: 'Von Ihnen',
  issued: (name) => `${name} unterschreibt als Nächstes`,
  kit: (name) => `${name} unterschreibt am eigenen Gerät`,
  unsigned: (name) => `Sie unterschreiben als Nächstes, mit ${name}`,
  declined: (name) => `${name} hat abgelehnt`,
  neverSigned: (name) => `Nicht unterschrieben, mit ${name}`,
  addendum: 'Nachtrag',
  session: (day) => `Gespräch vom ${day}`,
  since: (days) => (days === 0 ? 'seit heute' : days === 1 ? 'seit gestern' : `seit ${days} Tagen`),
  all: (count) => `Alle ${count} anzeigen`,
  fewer: 'Weniger anzeigen',
  optional: (count) =>
    count === 1 ? 'Eine weitere ohne Unterschrift' : `${count} weitere ohne Unterschrift`,
  optionalMeans: 'Ob unterschrieben wird, entscheiden Sie beide; nichts muss folgen.',
};
