import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Verdict } from '#shared/model/verdict.ts';
import { attachBundle, sealPdf, summaryHtml, verifyFile } from '#main/summary/index.ts';
import { readPdf } from '#main/summary/pdf/read.ts';
import { writeFormatPrograms } from '../../support/format-programs.ts';
import { endPrinting, printToPdf } from '../../support/print.ts';
import {
  addendumBySecondKey,
  bundledWithBoth,
  drawing,
  secondKey,
} from '../../support/signed-files.ts';
import {
  bundled,
  coach,
  content,
  cosigned,
  member,
  otherCoach,
  pageOf,
} from '../../support/summaries.ts';

const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await endPrinting();
});

const long = Array.from({ length: 30 }, (_, at) => `${content.memberWords} (${at + 1})`).join('\n');
const comment = 'I would like to look at the dates again.';
const papers = {
  'short A4': await cosigned({}, { meaning: 'commented', comment }),
  'long A4': await cosigned({ content: { ...content, memberWords: long } }),
  'short Letter': await cosigned({ paper: 'Letter' }),
  'long Letter': await cosigned({
    paper: 'Letter',
    content: { ...content, insights: long.split('\n') },
  }),
};
const printed = await printToPdf(await summaryHtml(pageOf(papers['short A4'])));
const bundle = await bundled(papers['short A4']);
const attached = await attachBundle(printed, bundle);
const good = await sealPdf(attached, coach);

function saved(pdf: Uint8Array): string {
  const file = join(folder, 'summary.pdf');
  writeFileSync(file, pdf);
  return file;
}

/** What one of poppler's tools prints. */
function output(tool: string, ...args: readonly string[]): string {
  return spawnSync(tool, args, { encoding: 'utf8' }).stdout;
}

function pdfsig(pdf: Uint8Array): string {
  return output('pdfsig', saved(pdf));
}

function textOf(pdf: Uint8Array): string {
  return output('pdftotext', '-layout', saved(pdf), '-');
}

const failed = (verdict: Verdict) =>
  verdict.checks.filter((check) => !check.passed).map((check) => check.name);

it.each(Object.entries(papers))(
  'prints, seals and verifies a summary: %s',
  async (name, envelope) => {
    const pdf = await sealPdf(
      await attachBundle(
        await printToPdf(await summaryHtml(pageOf(envelope))),
        await bundled(envelope),
      ),
      coach,
    );
    const verdict = await verifyFile('summary.pdf', pdf);
    expect(failed(verdict)).toEqual([]);
    expect(verdict).toMatchObject({ outcome: 'valid', summary: { memberName: 'Maya Lindqvist' } });
    const signature = pdfsig(pdf);
    expect(signature).toContain('Signature is Valid');
    expect(signature).toContain('Total document signed');
    const facts = output('pdfinfo', saved(pdf));
    expect(facts).toMatch(/Tagged: +yes/);
    expect(facts).toMatch(/Title: +Session summary\n/);
    expect(facts).toContain(name.endsWith('A4') ? '(A4)' : '(letter)');
    expect(Number(/Pages: +(\d+)/.exec(facts)?.[1])).toBeGreaterThanOrEqual(
      name.startsWith('long') ? 2 : 1,
    );
  },
);

it('seals a chain under a replaced key, and prints each link, whole keys and how to verify', async () => {
  const first = await cosigned({}, { drawing });
  const second = await addendumBySecondKey(first, {}, { meaning: 'declined', comment });
  const pdf = await sealPdf(
    await attachBundle(
      await printToPdf(await summaryHtml(pageOf(second, first))),
      await bundledWithBoth(first, second),
    ),
    coach,
  );
  expect(await verifyFile('summary.pdf', pdf)).toMatchObject({ outcome: 'valid' });
  expect(pdfsig(pdf)).toContain('Total document signed');
  const text = textOf(pdf).replaceAll(/\s+/g, ' ');
  const keys = [await member(), await secondKey()].map(({ thumbprint }) => thumbprint);
  const expected = [
    'Declined by Maya Lindqvist',
    comment,
    ...keys,
    coach.thumbprint,
    'Key changed on 25 November 2026; before',
    'Addendum 1, version 2',
    content.outcome,
    'Hand the release over to Jonas in January.',
    'verify.html',
    'Without Countersign',
    'Page 2 of 2',
  ];
  expect(expected.filter((words) => !text.includes(words))).toEqual([]);
  expect(Buffer.from(pdf).toString('latin1')).toContain('/Lang (en)');
});

it('prints a key so that it is copied whole out of the PDF, whichever letters stand side by side', async () => {
  const kerned = 'jKqd9FfYeSdc-9fPXKi6zE6mzkKwwxXRxNunnMHc0Ts';
  const html = await summaryHtml(pageOf(papers['short A4']));
  const text = textOf(await printToPdf(html.replaceAll(coach.thumbprint, kerned)));
  expect([html.includes(coach.thumbprint), text.includes(kerned)]).toEqual([true, true]);
});

it('gives a page the fonts of its own scripts and no others', async () => {
  const page = pageOf(papers['short A4']);
  const said = (outcome: string) => summaryHtml({ ...page, content: { ...content, outcome } });
  const count = (html: string) => html.match(/@font-face/g)?.length;
  expect([
    count(await said('Plain')),
    count(await said('Привет')),
    count(await said('żółw')),
  ]).toEqual([3, 6, 6]);
});

it('embeds every font, also those that other scripts fall back to', async () => {
  const outcome = 'לצאת עם תוכנית. كنت أعتبر التسليم. 引き継ぐ計画を立てる。';
  const page = { ...pageOf(papers['short A4']), content: { ...content, outcome } };
  const fonts = output('pdffonts', saved(await printToPdf(await summaryHtml(page))));
  const rows = fonts.trim().split('\n').slice(2);
  // The columns at the end: embedded, subset, unicode, and the object's two numbers.
  const columns = rows.map((row) => row.trim().split(/\s+/).slice(-5));
  expect(rows.length).toBeGreaterThan(0);
  expect(
    columns.filter(([embedded, , unicode]) => embedded !== 'yes' || unicode !== 'yes'),
  ).toEqual([]);
});

it('prints everything that was signed, and both signers', () => {
  const text = textOf(good).replaceAll(/\s+/g, ' ');
  const expected = [
    'Maya Lindqvist',
    'Ruth Okafor',
    'Friday, 20 November 2026',
    '10:00–10:45 CET',
    'Leave with a plan for handing the release over',
    'I had been treating the handover as something I owe Jonas.',
    'Explaining a release out loud',
    'The migration finished a week early',
    'Pair with Jonas on the next',
    '4 Dec 2026',
    'Friday, 11 December 2026',
    'Look back on the first release',
    'Issued this summary.',
    'Signs with a comment.',
    comment,
    'awesome subway output public meat unit hard trap',
    'version 1',
    'Page 1 of 1',
  ];
  expect(expected.filter((words) => !text.includes(words))).toEqual([]);
});

it('gives the bundle back as it was attached', async () => {
  expect(await readPdf(good)).toEqual({
    bundle,
    seal: { state: 'intact', thumbprint: coach.sealThumbprint },
  });
});

it('marks a page that nobody signed as a draft', async () => {
  const draft = { ...pageOf(papers['short A4']), signatures: [], documentId: null };
  const text = textOf(await printToPdf(await summaryHtml(draft)));
  expect(text).toContain('Draft, not signed');
  expect(text).toContain('Waiting for Maya Lindqvist to sign');
  expect(text).toContain('Waiting for Ruth Okafor to sign');
});

it('keeps what people wrote from becoming markup', async () => {
  const evil = '</style><script>1</script><img src=x onerror=1> & "quotes"';
  const page = {
    ...pageOf(papers['short A4']),
    content: { ...content, outcome: evil },
    documentId: evil,
  };
  const html = await summaryHtml(page);
  expect(html).not.toContain('<script');
  expect(html).not.toContain('<img');
  expect(html.match(/<\/style>/g)).toHaveLength(1);
  expect(html).toContain('<title>Session summary</title>');
});

/** One flipped bit at a place in the good PDF. */
function flipped(at: number): Uint8Array {
  const bytes = good.slice();
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}

const latin1 = Buffer.from(good).toString('latin1');
const pageContent = latin1.indexOf('stream', latin1.indexOf('/FlateDecode')) + 60;
const attachment = latin1.indexOf('stream', latin1.indexOf('/EmbeddedFile')) + 60;

it.each([
  ['the pages', pageContent],
  ['the attachment', attachment],
  ['the title', latin1.indexOf('/Title') + 12],
  ['the end', latin1.lastIndexOf('%%EOF') - 4],
])('calls a PDF not valid after one flipped bit in %s, and so does pdfsig', async (_, at) => {
  const pdf = flipped(at);
  const verdict = await verifyFile('summary.pdf', pdf);
  expect(verdict.outcome).toBe('invalid');
  expect(failed(verdict)).toContain('seal');
  expect(pdfsig(pdf)).not.toContain('Signature is Valid');
});

it('calls a PDF not valid after any of 120 flipped bits, the seal’s own among them', async () => {
  const seal = latin1.indexOf('/Contents <') + 11;
  const places = [
    ...Array.from({ length: 60 }, (_, at) => Math.floor((at * good.length) / 60)),
    ...Array.from({ length: 60 }, (_, at) => seal + at * 25),
  ];
  const accepted: number[] = [];
  for (const at of places) {
    if ((await verifyFile('summary.pdf', flipped(at))).outcome === 'valid') accepted.push(at);
  }
  expect(accepted).toEqual([]);
}, 180_000);

it('calls a PDF not valid that has no seal', async () => {
  const verdict = await verifyFile('summary.pdf', attached);
  expect([verdict.outcome, failed(verdict)]).toEqual(['invalid', ['seal']]);
});

it('calls a PDF not valid that was sealed with another key than the coach’s', async () => {
  const verdict = await verifyFile('summary.pdf', await sealPdf(attached, otherCoach));
  expect([verdict.outcome, failed(verdict)]).toEqual(['invalid', ['seal']]);
});

it('calls a PDF not valid to which something was added after sealing', async () => {
  const added = Buffer.concat([good, Buffer.from('\n9 0 obj\n<<>>\nendobj\n%%EOF\n')]);
  const verdict = await verifyFile('summary.pdf', added);
  expect([verdict.outcome, failed(verdict)]).toEqual(['invalid', ['seal']]);
});

it('calls a PDF not valid whose bundle was altered before it was sealed', async () => {
  const bent = bundle.replace(
    /"signature":"(.)/,
    (_, first: string) => `"signature":"${first === '_' ? 'A' : '_'}`,
  );
  const verdict = await verifyFile(
    'x.pdf',
    await sealPdf(await attachBundle(printed, bent), coach),
  );
  expect([verdict.outcome, failed(verdict)]).toEqual([
    'invalid',
    ['coach_signature', 'member_signature'],
  ]);
});

it('says that a PDF of another kind cannot be read', async () => {
  expect(await verifyFile('other.pdf', printed)).toMatchObject({
    outcome: 'unreadable',
    fileName: 'other.pdf',
  });
});

it('lets a stranger take the bundle and the seal’s key out as docs/format.md says', () => {
  writeFormatPrograms(folder);
  const run = (pdf: Uint8Array) =>
    spawnSync('sh', ['take-out.sh', saved(pdf)], { cwd: folder, encoding: 'utf8' });
  const sound = run(good);
  expect([sound.status, sound.stdout]).toEqual([0, `sealed with ${coach.sealThumbprint}\n`]);
  expect(readFileSync(join(folder, 'summary.countersign.json'), 'utf8')).toBe(bundle);
  expect(run(flipped(pageContent)).status).toBe(1);
});
