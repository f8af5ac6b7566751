import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appLanguage } from '#main/app/language.ts';
import { language, locale, speak } from '#shared/words/language.ts';

const before = locale();
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'language-'));
});
afterEach(async () => {
  speak(before);
  await rm(folder, { recursive: true });
});

test('the language that was chosen is spoken at once, and at the next start', async () => {
  const data = join(folder, 'not', 'yet', 'there');
  const first = appLanguage(data);
  expect([first.choice, locale()]).toEqual(['system', before]);
  await first.choose('de');
  expect([first.choice, language()]).toEqual(['de', 'de']);

  speak(before);
  expect([appLanguage(data).choice, language()]).toEqual(['de', 'de']);
  expect(await readFile(join(data, 'language'), 'utf8')).toBe('de\n');
});

test('what cannot be read counts as no choice', async () => {
  await writeFile(join(folder, 'language'), 'klingon\0');
  expect([appLanguage(folder).choice, locale()]).toEqual(['system', before]);
});
