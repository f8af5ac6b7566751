import type { backups as en } from '../en/backups.ts';
import type { InWords } from '../language.ts';

const people = (count: number) => (count === 1 ? '1 Person' : `${count} Personen`);
const sessions = (count: number) => (count === 1 ? '1 Gespräch' : `${count} Gespräche`);

export const backups: InWords<typeof en> = {
  emptyTitle: 'Legen Sie eine zweite Kopie auf einen anderen Datenträger',
  emptyText:
    'Geht dieser Laptop oder sein Speicher verloren, sind auch Ihre Notizen weg. Wählen Sie einen Ordner auf einem anderen Datenträger, etwa einer externen Festplatte. Dorthin legt Countersign einmal am Tag eine verschlüsselte Kopie, liest sie zurück und prüft sie.',
  chooseFolder: 'Ordner wählen',

  lastProved: 'Letzte geprüfte Sicherung',
  proved: (peopleCount, sessionCount) =>
    `Vom Datenträger zurückgelesen, geprüft und gezählt: ${people(peopleCount)} und ${sessions(sessionCount)}, wie im Tresor.`,
  noneYet: 'Noch keine Sicherung',
  noneYetText:
    'Die erste entsteht binnen eines Tages, während der Tresor offen ist, oder gleich jetzt.',
  now: 'Jetzt sichern',
  failedTitle: (when) => `Der letzte Versuch, ${when}, ist misslungen`,

  whereAndWhen: 'Wo und wann',
  folder: 'Ordner',
  change: 'Ändern',
  changeFolder: 'Ordner der Sicherungen ändern',
  automatic: 'Jeden Tag von selbst',
  automaticHint: 'Einmal am Tag, während der Tresor offen ist. Sie können dabei weiterschreiben.',

  all: 'Sicherungen',
  kept: 'Aufbewahrt werden die letzten von 7 Tagen, 4 Wochen und 12 Monaten',
  columnMade: 'Angelegt',
  columnHolds: 'Inhalt',
  columnSize: 'Größe',
  holds: (peopleCount, sessionCount) => `${people(peopleCount)}, ${sessions(sessionCount)}`,
  gone: 'Nicht mehr im Ordner',

  back: 'Der Weg zurück',
  restore: 'Wiederherstellen',
  restoreHint:
    'Zeigt, was in einer Sicherung ist, und legt es dann in einen neuen Tresor neben diesem.',
};
