import { verifyBundle, verifyFile } from '#main/summary/index.ts';
import { attacksBySigners } from '../../main/summary/attacks-by-signers.ts';
import { attacksOnChains } from '../../main/summary/attacks-on-chains.ts';
import { attacksOnParts } from '../../main/summary/attacks-on-parts.ts';
import { goodBundles } from '../../support/signed-files.ts';
import { seeded } from '../../support/random.ts';
import { countFor, tally } from '../row.ts';
import type { TortureRow } from '../row.ts';

export const tampering: TortureRow = {
  id: 19,
  title: 'Altered signatures',
  run: async ({ scale, seed }) => {
    const flips = countFor(scale, { small: 300, full: 1_500 });
    const failures: string[] = [];
    const outcomes: string[] = [];
    for (const [name, expected, text] of [
      ...attacksOnParts,
      ...attacksBySigners,
      ...attacksOnChains,
    ]) {
      const { outcome, checks } = await verifyBundle(text);
      const failed = checks.filter(({ passed }) => !passed).map((check) => check.name);
      if (outcome !== 'invalid' || failed.join() !== expected.join()) {
        failures.push(`Someone ${name}: ${outcome}, failed: ${failed.join()}`);
      }
      outcomes.push(`structural ${outcome}`);
    }
    const structural = outcomes.length;
    const bundles = Object.entries(await goodBundles());
    const random = seeded(seed);
    for (let flip = 0; flip < flips; flip += 1) {
      const [name = '', text = ''] = bundles[flip % bundles.length] ?? [];
      const bytes = new TextEncoder().encode(text);
      const at = Math.floor(random() * bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      const { outcome } = await verifyFile('flipped.countersign.json', bytes);
      if (outcome !== 'invalid') failures.push(`Byte ${at} of '${name}' flipped: ${outcome}`);
      outcomes.push(`flipped ${outcome}`);
    }
    return {
      cases: outcomes.length,
      fired: outcomes.length,
      outcomes: tally(outcomes),
      lost: 0,
      notes: [
        `${structural} structural attacks, ${flips} flips over ${bundles.length} kinds of bundle`,
      ],
      failures,
    };
  },
};
