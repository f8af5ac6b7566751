import fc from 'fast-check';
import { expect, it } from 'vitest';
import { verifyBundle, verifyFile } from '#main/summary/index.ts';
import { bundled, cosigned } from '../../support/summaries.ts';

const good = await bundled(await cosigned());
const parsed = JSON.parse(good) as object;
const outcomes = ['invalid', 'unreadable'];

/** Anything at all, from bytes to things that look ever more like a bundle. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.json(),
  fc.jsonValue().map((value) => JSON.stringify({ ...parsed, envelopes: value })),
  fc.jsonValue().map((value) => JSON.stringify({ ...parsed, keys: value })),
  fc.jsonValue().map((value) =>
    JSON.stringify({
      format: 'countersign-bundle/1',
      envelopes: [{ payload: value, signatures: value }],
      keys: [],
    }),
  ),
  fc
    .tuple(fc.nat(good.length - 1), fc.nat(400), fc.string({ maxLength: 20 }))
    .map(([at, cut, put]) => good.slice(0, at) + put + good.slice(at + cut))
    .filter((text) => text !== good),
);

it('answers 2,000 made-up bundles without throwing and accepts none', async () => {
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      expect(outcomes).toContain((await verifyBundle(text)).outcome);
    }),
    { numRuns: 2_000, seed: 20_261_122 },
  );
});

it('answers 500 made-up files without throwing and accepts none', async () => {
  const files = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .string({ unit: 'binary-ascii', maxLength: 400 })
      .map((text) => new TextEncoder().encode(`%PDF-1.7\n${text}/ByteRange [0 9 20 5]\n%%EOF`)),
  );
  await fc.assert(
    fc.asyncProperty(files, async (bytes) => {
      expect(outcomes).toContain((await verifyFile('file', bytes)).outcome);
    }),
    { numRuns: 500, seed: 20_261_122 },
  );
});

it.each([
  ['nothing', ''],
  ['nesting without end', `{"format":"countersign-bundle/1","envelopes":${'['.repeat(500_000)}`],
  [
    'closed nesting',
    `{"format":"countersign-bundle/1","envelopes":${'['.repeat(200_000)}${']'.repeat(200_000)},"keys":[]}`,
  ],
  [
    'more than any summary',
    `{"format":"countersign-bundle/1","envelopes":["${'a'.repeat(9_000_000)}"],"keys":[]}`,
  ],
])('refuses %s', async (_, text) => {
  expect(outcomes).toContain((await verifyBundle(text)).outcome);
});
