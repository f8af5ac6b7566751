import { surviveKills } from '../../support/torture/kill.ts';
import { countFor, tally } from '../row.ts';
import type { TortureRow } from '../row.ts';

export const kills: TortureRow = {
  id: 6,
  title: 'kill -9 at random moments of save + index',
  run: async ({ scale, seed, folder, tell }) => {
    const asked = countFor(scale, { small: 16, full: 200 });
    const results = await surviveKills(folder, { kills: asked, seed, tell });
    const lost = results.filter(({ found, acknowledged }) => found < acknowledged);
    const torn = results.filter(({ whole }) => !whole);
    const alarmed = results.filter((result) => result.alarmed);
    const inMidSave = results.filter((result) => result.inMidSave).length;
    return {
      cases: results.length,
      fired: results.length,
      outcomes: tally(
        results.map(({ inMidSave }) => (inMidSave ? 'whole, killed in a save' : 'whole')),
      ),
      lost: lost.length,
      notes: [],
      failures: [
        ...lost.map((result) => `a save was lost: ${JSON.stringify(result)}`),
        ...torn.map((result) => `half of a save was found: ${JSON.stringify(result)}`),
        ...alarmed.map((result) => `told of a loss that was none: ${JSON.stringify(result)}`),
        // The kills prove something only if most of them came while a save was running.
        ...(inMidSave * 2 > results.length ? [] : ['most of the kills came between two saves']),
      ],
    };
  },
};
