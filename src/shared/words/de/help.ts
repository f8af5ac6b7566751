import type { help as en } from '../en/help.ts';
import type { InWords } from '../language.ts';
import { appPages } from './help-app.ts';
import { coachingPages } from './help-coaching.ts';

export const help: InWords<typeof en> = {
  title: 'Hilfe',
  lead: 'Kurze Seiten darüber, wie Countersign arbeitet. Sie gehören zur App und sind auch ohne Netz da.',
  search: 'In der Hilfe suchen',
  results: 'Was gefunden wurde',
  found: (count) => (count === 1 ? 'Eine Stelle' : `${count} Stellen`),
  none: 'Darüber steht hier nichts. Versuchen Sie ein einzelnes Wort oder nur seinen Anfang.',
  all: 'Alle Seiten',
  place: (title) => `Hilfe: ${title}`,
  keys: 'Kürzel sehen und ändern',
  pages: { ...coachingPages, ...appPages },
};
