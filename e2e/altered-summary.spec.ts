import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { verdictSays } from '#shared/verdict/verdict-says.ts';
import { words } from '#shared/words/index.ts';
import { system } from '#shared/words/system.ts';
import { verifyPage } from '#shared/words/verify-page.ts';
import { exportSummary } from '#main/app/export-summary.ts';
import { fingerprintWords, verifyFile } from '#main/summary/index.ts';
import { browsers } from './support/browsers/index.ts';
import type { SentPage } from './support/browsers/sent-page.ts';
import type { RunningApp } from './support/launch.ts';
import { openVaultWith, seedSession, signByBoth } from './support/seed.ts';
import { expect, test } from './support/test.ts';

test('an altered bundle and an altered PDF are not valid, and the failed check is named', async ({
  running,
}) => {
  const { page, folders } = running;
  const { sessionId } = await openVaultWith(running, async () => {
    const seeded = await seedSession(running);
    await signByBoth(running, seeded.sessionId);
    return seeded;
  });
  const bundle = join(folders.exports, await exported(running, sessionId, 'bundle'));
  const pdf = join(folders.exports, await exported(running, sessionId, 'pdf'));
  const altered = join(folders.exports, 'altered.countersign.json');
  const alteredPdf = join(folders.exports, 'altered.pdf');
  const other = join(folders.exports, 'letter.pdf');
  await page.getByRole('link', { name: words.common.verify }).click();

  await test.step('as they were exported, both are valid', async () => {
    await check(running, bundle, words.verify.verdict.valid);
    await check(running, pdf, words.verify.verdict.valid);
  });

  await test.step('one other letter in the signed text', async () => {
    const text = await readFile(bundle, 'utf8');
    const start = text.indexOf('"payload"') + '"payload":"'.length + 200;
    const other = text[start] === 'A' ? 'B' : 'A';
    await writeFile(altered, text.slice(0, start) + other + text.slice(start + 1));
    await check(running, altered, words.verify.verdict.invalid);
    await expect(page.getByText(/What failed: .+\./u)).toBeVisible();
  });

  await test.step('one other byte on the page of the PDF', async () => {
    const bytes = await readFile(pdf);
    // The first stream is page content, before the attachment and the seal.
    const at = bytes.indexOf('stream') + 40;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(alteredPdf, bytes);
    await check(running, alteredPdf, words.verify.verdict.invalid);
    const failed = words.verify.verdict.invalidMeans(words.verify.checks.name.seal);
    await expect(page.getByText(failed)).toBeVisible();
  });

  await test.step('a file that is something else cannot be read', async () => {
    await writeFile(other, 'Dear Sam, thank you for today.');
    await check(running, other, words.verify.verdict.unreadable);
  });

  await test.step('someone without Countersign gets the page that checks it', async () => {
    await page.getByRole('button', { name: words.verify.page.save }).click();
    await expect(page.getByText(words.verify.page.saved(system.verifyPageFile))).toBeVisible();
  });

  const url = pathToFileURL(join(folders.exports, system.verifyPageFile)).href;
  for (const [name, open] of Object.entries(browsers)) {
    await test.step(`from a file in ${name}, with no network, that page says the same`, async () => {
      const opened = await open(url);
      await saysTheSame(opened.page, [pdf, bundle, altered, alteredPdf, other]);
      expect(opened.heard).toEqual([]);
      await opened.close();
    });
  }
});

/** What the page says of files that it is given, without the words of a key, with the coach's, and with another's. */
async function saysTheSame(page: SentPage, files: readonly string[]): Promise<void> {
  const { choose: label, expected, checked } = verifyPage;
  await page.heading(verifyPage.title);
  await page.attach(label, files);
  await page.says(checked(files.length, 2));
  expect(await verdictsOn(page)).toEqual(await verdictsOf(files));

  const [coach = ''] = await page.texts('.thumbprint');
  const own = { coach: fingerprintWords(coach).join(' ') };
  const another = { coach: fingerprintWords(coach.replaceAll(/[a-z]/gu, 'A')).join(' ') };
  await page.unfold(expected.title);
  await page.fill(expected.coach, another.coach);
  await page.says(checked(files.length, 0));
  expect(await verdictsOn(page)).toEqual(await verdictsOf(files, another));
  await page.fill(expected.coach, own.coach);
  await page.says(checked(files.length, 2));
  expect(await verdictsOn(page)).toEqual(await verdictsOf(files, own));
}

/** Of every file its verdict, what the verdict means, and what each check found. */
const verdictsOn = (page: SentPage): Promise<readonly string[]> =>
  page.texts('.banner h2, .banner h2 + p, [data-check] > .soft');

async function verdictsOf(
  files: readonly string[],
  pins: { readonly coach?: string } = {},
): Promise<readonly string[]> {
  const said: string[] = [];
  for (const file of files) {
    const verdict = await verifyFile('', await readFile(file), pins);
    const { title, means } = verdictSays(verdict);
    said.push(title, means, ...verdict.checks.map(({ detail }) => detail));
  }
  return said;
}

async function check(running: RunningApp, file: string, verdict: string): Promise<void> {
  const { page } = running;
  running.chooseFile(file);
  const choose = [words.verify.choose, words.verify.chooseAnother].join('|');
  await page.getByRole('button', { name: new RegExp(choose, 'u') }).click();
  await expect(page.getByRole('heading', { name: verdict, exact: true })).toBeFocused();
}

async function exported(
  { app }: RunningApp,
  sessionId: string,
  format: 'pdf' | 'bundle',
): Promise<string> {
  const { fileName } = await exportSummary(app, sessionId, format);
  return fileName ?? '';
}
