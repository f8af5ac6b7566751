import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import type { Verdict } from '#shared/model/verdict.ts';
import { verdictSays } from '#shared/verdict/verdict-says.ts';
import { words } from '#shared/words/index.ts';
import { verifyPage as say } from '#shared/words/verify-page.ts';
import {
  attachBundle,
  fingerprintWords,
  sealPdf,
  verifyFile,
  verifyPageFile,
} from '#main/summary/index.ts';
import { endPrinting, openPage } from '../../support/print.ts';
import { goodBundles } from '../../support/signed-files.ts';
import { coach, content, member, otherCoach } from '../../support/summaries.ts';
import { attacksBySigners } from './attacks-by-signers.ts';
import { attacksOnChains } from './attacks-on-chains.ts';
import { attacksOnParts } from './attacks-on-parts.ts';

/** The page as it leaves, in a folder of somebody else. */
const folder = mkdtempSync(join(tmpdir(), 'verify-page-'));
afterAll(async () => {
  await endPrinting();
  rmSync(folder, { recursive: true });
});
const html = put('check-a-summary.html', await verifyPageFile());
const good = Object.entries(await goodBundles());
const bundles = good.map(([name, text]) => put(`${name}.countersign.json`, text));
const attacks = [...attacksOnParts, ...attacksBySigners, ...attacksOnChains].map(([, , text], at) =>
  put(`attack-${at}.countersign.json`, text),
);
const pdf = await sealedPdf(good[0]?.[1] ?? '');
const pdfs = [
  put('good.pdf', pdf),
  put('added.pdf', Buffer.concat([pdf, Buffer.from('\n%%EOF\n')])),
  put(
    'flipped.pdf',
    Uint8Array.from(pdf, (byte, at) => (at === 40 ? byte ^ 1 : byte)),
  ),
  put('unsealed.pdf', await attached(good[0]?.[1] ?? '')),
  put('letter.pdf', 'Dear Sam, thank you for today.'),
  put('nothing.json', ''),
];

function put(name: string, bytes: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

async function attached(bundle: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage();
  return attachBundle(await document.save(), bundle);
}

async function sealedPdf(bundle: string): Promise<Uint8Array> {
  return sealPdf(await attached(bundle), coach);
}

/** The page from its folder, with no network, and all that it asked for or complained of. */
async function open(scheme: 'light' | 'dark' = 'light') {
  const page = await openPage({ offline: true, colorScheme: scheme });
  const heard: string[] = [];
  page.on('request', (request) => heard.push(request.url()));
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  await page.goto(pathToFileURL(html).href);
  return { page, heard };
}

async function choose(page: Page, files: readonly string[]): Promise<void> {
  await page.locator('.results').evaluate('(results) => results.replaceChildren()');
  await page.getByLabel(say.choose).setInputFiles([...files]);
  await page
    .locator('.file')
    .nth(files.length - 1)
    .waitFor();
}

/** What the page shows of each file: its headline and every check. */
function shown(page: Page): Promise<readonly (readonly string[])[]> {
  return page
    .locator('.file')
    .evaluateAll((files) =>
      files.map((file) => [
        file.querySelector('h2')?.textContent ?? '',
        ...[...file.querySelectorAll('[data-check]')].map(
          (check) =>
            `${check.getAttribute('data-check')} ${check.getAttribute('data-passed')} ${check.querySelector('.soft')?.textContent}`,
        ),
      ]),
    );
}

function expected(verdict: Verdict): readonly string[] {
  const checks = verdict.checks.map(({ name, passed, detail }) => `${name} ${passed} ${detail}`);
  return [verdictSays(verdict).title, ...checks];
}

it('gives every file the verdict that the app gives it, from a folder and with no network', async () => {
  const { page, heard } = await open();
  const files = [...bundles, ...attacks, ...pdfs];
  await choose(page, files);
  const verdicts = await Promise.all(
    files.map(async (file) => verifyFile('', await readFile(file))),
  );
  expect(await shown(page)).toEqual(verdicts.map(expected));
  expect(new Set(verdicts.map(({ outcome }) => outcome))).toEqual(
    new Set(['valid', 'invalid', 'unreadable']),
  );
  expect(heard).toEqual([pathToFileURL(html).href]);
});

it('shows the page as it was signed, who signed it, and what each addendum changed', async () => {
  const { page } = await open();
  await choose(
    page,
    bundles.filter((file) => file.includes('replaced key')),
  );
  const text = (await page.locator('.file').innerText()).replaceAll(/\s+/g, ' ');
  const { thumbprint } = await member();
  const wanted = [
    content.memberWords,
    coach.thumbprint,
    thumbprint,
    ...fingerprintWords(coach.thumbprint),
    words.verify.links.name(1),
    `${content.outcome} Hand the release over to Jonas in January.`,
    words.verify.keys.title,
  ];
  expect(wanted.filter((one) => !text.includes(one))).toEqual([]);
});

it('says of a declined summary that it was declined, and shows the drawing of a signature', async () => {
  const { page } = await open();
  await choose(
    page,
    bundles.filter((file) => /declined|commented/.test(file)),
  );
  expect(await page.locator('.banner h2').allInnerTexts()).toEqual([
    words.verify.verdict.valid,
    words.verify.verdict.declined,
  ]);
  expect(await page.locator('svg.drawn path').count()).toBe(1);
});

it('compares the words that a reader wrote down, of the coach and of the member', async () => {
  const { page } = await open();
  await choose(
    page,
    bundles.filter((file) => file.includes('replaced key')),
  );
  await page.getByText(say.expected.title).click();
  const title = page.locator('.banner h2');
  const type = async (label: string, key: string) => {
    await page.getByLabel(label).fill(fingerprintWords(key).join(' '));
    await page.getByText(say.checking).waitFor({ state: 'detached' });
  };
  await type(say.expected.coach, otherCoach.thumbprint);
  await page.getByText(words.checks.keys.coachPin).waitFor();
  expect(await title.innerText()).toBe(words.verify.verdict.invalid);
  await type(say.expected.coach, coach.thumbprint);
  await page.getByText(words.checks.keys.pinned).waitFor();
  expect(await title.innerText()).toBe(words.verify.verdict.valid);
  await type(say.expected.member, (await member()).thumbprint);
  await page.getByText(words.checks.keys.memberPinReplaced).waitFor();
  expect(await title.innerText()).toBe(words.verify.verdict.invalid);
  await page.getByLabel(say.expected.member).fill('eight words of nobody');
  await page.getByLabel(say.expected.coach).focus();
  await page.getByText(say.expected.wrong).waitFor();
});

it.each(['light', 'dark'] as const)('can be used by everyone, %s', async (scheme) => {
  const { page } = await open(scheme);
  const replaced = bundles.filter((file) => file.includes('replaced key'));
  await choose(page, [...replaced, ...attacks.slice(0, 1)]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
