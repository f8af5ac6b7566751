import { expect, it } from 'vitest';
import { verifyBundle, verifyFile } from '#main/summary/index.ts';
import { bundled, cosigned } from '../../support/summaries.ts';
import { attacksBySigners } from './attacks-by-signers.ts';
import { attacksOnChains } from './attacks-on-chains.ts';
import { attacksOnParts } from './attacks-on-parts.ts';

const good = await bundled(await cosigned());

it('accepts the untouched bundle that every attack starts from', async () => {
  expect((await verifyBundle(good)).outcome).toBe('valid');
});

const attacks = [...attacksOnParts, ...attacksBySigners, ...attacksOnChains];

it('knows 60 attacks and more, no two of them the same', () => {
  expect(attacks.length).toBeGreaterThanOrEqual(60);
  expect(new Set(attacks.map(([, , text]) => text)).size).toBe(attacks.length);
});

it.each(attacks)('refuses a bundle when someone %s', async (_, checks, text) => {
  const verdict = await verifyBundle(text);
  const failed = verdict.checks.filter((check) => !check.passed).map((check) => check.name);
  expect({ outcome: verdict.outcome, failed }).toEqual({ outcome: 'invalid', failed: checks });
  expect(verdict).not.toHaveProperty('summary');
});

it('refuses each of 300 bundles with one flipped bit', async () => {
  const bytes = new TextEncoder().encode(good);
  const outcomes: Record<string, number> = {};
  for (let flip = 0; flip < 300; flip += 1) {
    const at = Math.floor((flip * bytes.length) / 300);
    const flipped = bytes.slice();
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (flip % 8));
    const { outcome } = await verifyFile('flipped.countersign.json', flipped);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  expect(outcomes).toEqual({ invalid: 300 });
});
