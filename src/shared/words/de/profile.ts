import type { profile as en } from '../en/profile.ts';
import type { InWords } from '../language.ts';

export const profile: InWords<typeof en> = {
  fields: {
    expectations: {
      label: 'Grundregeln',
      hint: 'Worauf sich jeder von Ihnen beim anderen verlassen kann.',
    },
    logistics: {
      label: 'Organisatorisches',
      hint: 'Wann, wo und wie oft Sie sich treffen, und wie lange.',
    },
    communication: {
      label: 'Kommunikation',
      hint: 'Auf welchem Weg das Teammitglied Dinge hören möchte, und wie.',
    },
    frustrations: { label: 'Was frustriert', hint: 'Was an den Kräften zehrt.' },
    motivations: { label: 'Was motiviert', hint: 'Wovon es mehr sein dürfte.' },
    clean_slate: {
      label: 'Ein Neuanfang',
      hint: 'Was Sie aus der Zeit vor den 1-1 schuldig sind, und was jetzt anders ist.',
    },
    results: {
      label: 'Zu Ergebnissen',
      hint: 'Auf welche Arbeit und welche Ziele Sie gemeinsam sehen.',
    },
    relationship: {
      label: 'Zur Entwicklung',
      hint: 'Wohin es gehen soll, in dieser Arbeit und danach.',
    },
  },
  groups: {
    together: 'Zusammenarbeit',
    person: 'Was bewegt',
    checkIns: 'Worum es bei Zwischenständen geht',
  },
  placeholder: 'Noch nichts hier',
  emptyTitle: 'Ein erstes Gespräch füllt diese Seite',
  emptyText:
    'Was Sie beide darin vereinbaren, wird hier aufbewahrt, sobald es abgeschlossen ist. Sie können es auch jederzeit selbst schreiben.',
  fromSession: (day) => `Aus dem Gespräch vom ${day}`,
  byYou: (day) => `Von Ihnen geschrieben, ${day}`,
};
