import { statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../../support/random.ts';
import { countFor, tally } from '../row.ts';
import type { TortureRow } from '../row.ts';
import {
  complaint,
  contentOf,
  makeWholeVault,
  openWhole,
  tryWhole,
  unlockWhole,
} from '../support/whole-vault.ts';

const page = 4096;

export const truncation: TortureRow = {
  id: 3,
  title: 'Database and keyfile cut off at any length',
  run: async ({ scale, seed, folder }) => {
    const whole = await makeWholeVault(folder);
    const vault = await openWhole(whole);
    const expected = contentOf(vault.db);
    vault.close();
    const { size } = statSync(join(whole.path, 'vault.db'));
    const random = seeded(seed);
    const edges = [0, 1, 15, 16, 100, page - 1, page, page + 1, 2 * page, size - page, size - 1];
    const boundaries = Array.from({ length: size / page }, (_, index) => index * page);
    const count = countFor(scale, { small: 40, full: 270 });
    const lengths = [
      ...edges,
      ...(scale === 'full' ? boundaries : []),
      ...Array.from({ length: count }, () => Math.floor(random() * size)),
    ].slice(0, count);
    const cuts = [
      ...lengths.map((length) => ({ file: 'vault.db', length })),
      ...keyfileLengths(statSync(join(whole.path, 'keyfile.json')).size, scale === 'full' ? 30 : 8),
    ];

    const results = [];
    for (const { file, length } of cuts) {
      const spoil = (path: string) => truncateSync(join(path, file), length);
      const open = file === 'keyfile.json' ? unlockWhole : openWhole;
      const tried = await tryWhole(whole, expected, spoil, open);
      results.push({ injected: `${file} cut to ${length}`, ...tried });
    }
    return {
      cases: results.length,
      fired: results.length,
      outcomes: tally(results.map(({ outcome }) => (outcome === 'same' ? 'unharmed' : 'refused'))),
      lost: 0,
      notes: [],
      failures: results.flatMap((result) =>
        result.outcome === 'same'
          ? [`${result.injected}: opened as if nothing were missing`]
          : (complaint(result.injected, result) ?? []),
      ),
    };
  },
};

function keyfileLengths(size: number, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    file: 'keyfile.json',
    length: Math.floor((index * size) / count),
  }));
}
