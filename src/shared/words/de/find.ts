import type { find as en } from '../en/find.ts';
import type { InWords } from '../language.ts';

export const find: InWords<typeof en> = {
  label: 'In diesem Gespräch finden',
  placeholder: 'Wörter oder „eine Wortfolge“',
  previous: 'Zur vorigen Stelle',
  next: 'Zur nächsten Stelle',
  close: 'Schließen',
  count: (number, total) => {
    if (total === 0) return 'Nicht hier';
    return number === null
      ? `${total} ${total === 1 ? 'Stelle' : 'Stellen'}`
      : `${number} von ${total}`;
  },
};
