import type { leaving as en } from '../en/leaving.ts';
import type { InWords } from '../language.ts';
import { summaryPage } from './summary-page.ts';

export const leaving: InWords<typeof en> = {
  when: 'Wann und wo',
  outcome: 'Vereinbartes Ergebnis',
  memberWords: 'In eigenen Worten',
  insight: 'Erkenntnis',
  action: 'Nächster Schritt',
  owner: { member: 'das Teammitglied', coach: 'der Coach' },
  done: 'erledigt',
  minutes: (count) => `${count} Minuten`,
  next: 'Nächstes Gespräch',
  comment: summaryPage.comment,
  reason: summaryPage.reason,
};
