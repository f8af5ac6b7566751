import { tamperWithAudit } from '../../support/torture/audit.ts';
import { countFor, tally } from '../row.ts';
import type { TortureRow } from '../row.ts';

export const activityLog: TortureRow = {
  id: 22,
  title: 'activity log edited, added to, cut, its rows deleted or swapped',
  run: async ({ scale, seed, folder }) => {
    const count = countFor(scale, { small: 10, full: 60 });
    const results = await tamperWithAudit(folder, { count, seed });
    return {
      cases: results.length,
      fired: results.filter(({ fired }) => fired).length,
      outcomes: tally(results.map(({ found }) => (found ? 'found' : 'not found'))),
      lost: 0,
      notes: [],
      failures: results.flatMap(({ injected, found }) => (found ? [] : [`not found: ${injected}`])),
    };
  },
};
