import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { prepareVault, writeVault } from '#main/vault/lifecycle/create.ts';
import { roundTrip } from '../../support/archive/round-trip.ts';
import { testKeyCost } from '../../support/bare-vault.ts';
import { countFor, tally } from '../row.ts';
import type { TortureRow } from '../row.ts';
import { access } from '../support/whole-vault.ts';

export const exportsOfEverything: TortureRow = {
  id: 28,
  title: 'vaults at random: exported and read back they are the same',
  run: async ({ scale, seed, folder, tell }) => {
    const count = countFor(scale, { small: 12, full: 200 });
    const made = await prepareVault(folder, { ...access, coachName: 'Robin Vale' }, testKeyCost);
    await writeVault(folder, made);
    const empty = join(folder, `${access.name}.countersign`);
    const outcomes: string[] = [];
    const failures: string[] = [];
    const rows = new Map<string, number>();
    for (let done = 1; done <= count; done += 1) {
      const own = join(folder, String(done));
      const { before, after } = await roundTrip(own, { empty, made, seed: `${seed} ${done}` });
      rmSync(own, { recursive: true });
      const differing = Object.keys(before).filter(
        (table) => !isDeepStrictEqual(before[table], after[table]),
      );
      outcomes.push(differing.length === 0 ? 'the same' : 'different');
      if (differing.length > 0) failures.push(`vault ${done}: ${differing.join(', ')}`);
      for (const [table, { length }] of Object.entries(before)) {
        rows.set(table, (rows.get(table) ?? 0) + length);
      }
      if (done % 50 === 0) tell(`${done} vaults`);
    }
    const sum = [...rows.values()].reduce((total, each) => total + each, 0);
    const without = [...rows].flatMap(([table, each]) => (each === 0 ? [table] : []));
    return {
      cases: count,
      fired: count,
      outcomes: tally(outcomes),
      lost: 0,
      notes: [
        `${sum} rows in ${rows.size} tables; without a row in all of them: ${without.join(', ') || 'none'}`,
      ],
      failures,
    };
  },
};
