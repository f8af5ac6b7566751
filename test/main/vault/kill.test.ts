import { expect, test } from 'vitest';
import { surviveKills } from '../../support/torture/kill.ts';
import { temporaryFolder } from '../../support/vault.ts';

test('loses no acknowledged save to 50 kills in mid-work', { timeout: 180_000 }, async () => {
  const results = await surviveKills(temporaryFolder(), { kills: 50, seed: 6 });

  expect({
    kills: results.length,
    lost: results.filter(({ found, acknowledged }) => found < acknowledged),
    torn: results.filter(({ whole }) => !whole),
  }).toEqual({ kills: 50, lost: [], torn: [] });
  // The kills prove something only if most of them came while a save was running.
  expect(results.filter(({ inMidSave }) => inMidSave).length).toBeGreaterThan(25);
});
