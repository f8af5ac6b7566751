import { expect, it } from 'vitest';
import { verifyBundle } from '#main/summary/index.ts';
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
