import { expect, test } from 'vitest';
import { z } from 'zod';
import { readManifest } from '../../scripts/package/manifest.ts';
import { sbom } from '../../scripts/package/sbom.ts';
import { shippedPackages } from '../../scripts/package/shipped.ts';

const shape = z.object({
  serialNumber: z.string(),
  metadata: z.object({ timestamp: z.string() }),
  components: z.array(
    z.object({
      'bom-ref': z.string(),
      purl: z.string(),
      hashes: z.array(z.object({ content: z.string().regex(/^[0-9a-f]{128}$/) })).length(1),
      licenses: z.array(z.unknown()).length(1),
    }),
  ),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

const when = Date.UTC(2026, 10, 22, 9) / 1000;
const write = () => sbom(readManifest(), shippedPackages(), when);

test('lists everything that ships, each with its version, hash and licence, and what needs what', () => {
  const { metadata, components, dependencies } = shape.parse(JSON.parse(write()));
  const refs = new Set(components.map((component) => component['bom-ref']));
  expect(metadata.timestamp).toBe('2026-11-22T09:00:00.000Z');
  expect(components.some(({ purl }) => purl.startsWith('pkg:npm/%40mantine/core@'))).toBe(true);
  expect(
    components.some(({ purl }) => purl.startsWith('pkg:npm/better-sqlite3-multiple-ciphers@')),
  ).toBe(true);
  const [app, ...rest] = dependencies;
  expect(rest.map(({ ref }) => ref)).toEqual([...refs]);
  const pointed = dependencies.flatMap(({ dependsOn }) => dependsOn);
  expect(pointed.filter((ref) => !refs.has(ref))).toEqual([]);
  expect(app?.dependsOn.length).toBeGreaterThan(20);
});

test('is the same text for the same commit', () => {
  expect(write()).toBe(write());
});
