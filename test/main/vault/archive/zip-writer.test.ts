import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openZip } from '#main/vault/archive/zip-reader.ts';
import { writeZip } from '#main/vault/archive/zip-writer.ts';
import type { ZippedFile } from '#main/vault/archive/zip-writer.ts';
import { temporaryFolder } from '../../../support/vault.ts';

test('a zip of many files holds each of them, in the order in which they came', async () => {
  const texts = Array.from({ length: 300 }, (_, at) => [`${at}.txt`, 'x'.repeat(at * 7)] as const);
  const files: readonly ZippedFile[] = texts.map(([path, text]) => ({
    path,
    content: () => (text === '' ? [] : [Buffer.from(text)]),
  }));
  const path = join(temporaryFolder(), 'many.zip');
  const { signal } = new AbortController();
  await writeZip(path, files, { madeAt: new Date('2026-11-22T12:00:00.000Z'), signal });

  const zip = await openZip(path, () => true);
  onTestFinished(zip.close);
  const read = await Promise.all(
    zip.paths.map(async (name) => [name, await zip.readText(name, 10_000)] as const),
  );
  expect(read).toEqual(texts);
});
