import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportKinds, mutated, mutations, verdictOn } from '../../support/import/mutations.ts';

it.each(exportKinds)('reads or refuses 2,000 exports of $name that were changed', async (kind) => {
  await fc.assert(
    fc.asyncProperty(mutations, async (changes) => {
      expect(['valid', 'refused']).toContain(await verdictOn(await mutated(kind, changes)));
    }),
    { numRuns: 2_000, seed: 20_261_122 },
  );
});
