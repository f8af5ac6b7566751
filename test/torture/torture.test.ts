import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/vault.ts';
import { rows } from './rows/index.ts';

test.each(rows.map((row) => [row.id, row.title, row] as const))(
  'row %i, in small: %s',
  async (_id, _title, row) => {
    const folder = temporaryFolder();
    const result = await row.run({ scale: 'small', seed: row.id, folder, tell: () => undefined });

    expect({ failures: result.failures, lost: result.lost }).toEqual({ failures: [], lost: 0 });
    // A fault that never came proves nothing; only a machine that cannot inject it may skip.
    expect(result.fired).toBeGreaterThan(result.skipped ? -1 : 0);
  },
);
