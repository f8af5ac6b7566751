import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/vault.ts';
import { rows } from '../rows/index.ts';

/** One test for each row from `first` to `last`, in small. A file each for a few, so that they run beside each other. */
export function testRows(first: number, last = Infinity): void {
  const asked = rows.filter(({ id }) => id >= first && id <= last);
  test.each(asked.map((row) => [row.id, row.title, row] as const))(
    'row %i, in small: %s',
    async (_id, _title, row) => {
      const folder = temporaryFolder();
      const result = await row.run({ scale: 'small', seed: row.id, folder, tell: () => undefined });

      expect({ failures: result.failures, lost: result.lost }).toEqual({ failures: [], lost: 0 });
      // A fault that never came proves nothing; only a machine that cannot inject it may skip.
      expect(result.fired).toBeGreaterThan(result.skipped ? -1 : 0);
    },
  );
}
