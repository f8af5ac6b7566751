import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { bundleOf, fingerprintWords, verifyBundle } from '#main/summary/index.ts';
import { reportOf } from '#main/summary/report.ts';
import { goodBundles } from '../../support/signed-files.ts';
import { bundled, coach, content, cosigned, issued, otherCoach } from '../../support/summaries.ts';

const folder = mkdtempSync(join(tmpdir(), 'cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const text = await bundled(
  await cosigned({}, { meaning: 'commented', comment: 'Dates to follow.' }),
);
const good = put('good.countersign.json', text);
const bad = put(
  'bad.countersign.json',
  // One signature in 64 begins with what would be put in its place.
  text.replace(/"signature":"(.)/u, (_, first) => `"signature":"${first === '_' ? '-' : '_'}`),
);
const foreign = put('letter.pdf', 'Dear all');

function put(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function countersign(...args: readonly string[]) {
  const cli = join(import.meta.dirname, '../../../src/main/cli.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it('prints who signed what, the checks and the content of a valid file', () => {
  const { status, stdout } = countersign('verify', good);
  expect(status).toBe(0);
  const expected = [
    ': VALID',
    'Ruth Okafor (coach) issued it',
    'Maya Lindqvist (team member) signed it with a comment',
    'claims 2026-11-20T09:52:00.000Z, on the coach’s laptop',
    fingerprintWords(coach.thumbprint).join(' '),
    coach.thumbprint,
    'Dates to follow.',
    content.outcome,
    content.memberWords,
    'Pair with Jonas on the next two releases (Maya Lindqvist, 2026-12-04)',
    'passed  coach_signature',
  ];
  expect(expected.filter((words) => !stdout.includes(words))).toEqual([]);
});

it('names the checks that failed, and shows nothing of the content', () => {
  const { status, stdout } = countersign('verify', bad);
  expect(status).toBe(1);
  expect(stdout).toContain('NOT VALID');
  expect(stdout).toContain('FAILED  coach_signature');
  expect(stdout).not.toContain(content.memberWords);
});

it('ends with the worst of several files', () => {
  const missing = join(folder, 'missing.pdf');
  expect(
    [[good], [good, bad], [good, bad, foreign], [missing], [foreign]].map(
      (files) => countersign('verify', ...files).status,
    ),
  ).toEqual([0, 1, 2, 2, 2]);
});

it('prints the verdicts as JSON', () => {
  const { status, stdout } = countersign('verify', '--json', good, bad);
  const verdicts = JSON.parse(stdout) as { outcome: string; summary?: unknown }[];
  expect(status).toBe(1);
  expect(verdicts).toMatchObject([
    { outcome: 'valid', summary: { content } },
    { outcome: 'invalid' },
  ]);
});

it('holds the file to the coach’s key that the reader expects', () => {
  const words = fingerprintWords(coach.thumbprint).join(' ');
  const others = fingerprintWords(otherCoach.thumbprint).join(' ');
  expect(
    [words, coach.thumbprint, others, otherCoach.thumbprint].map(
      (key) => countersign('verify', '--coach-key', key, good).status,
    ),
  ).toEqual([0, 0, 1, 1]);
});

it('writes the checking page, and never over a file that is there', () => {
  const page = join(folder, 'check.html');
  expect(countersign('verify-page', page)).toMatchObject({
    status: 0,
    stdout: `Written: ${page}\n`,
  });
  expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>[\s\S]*default-src 'none'/);
  expect(countersign('verify-page', good)).toMatchObject({ status: 1, stdout: '' });
  expect(readFileSync(good, 'utf8')).toBe(text);
});

it('says of a declined file that it was declined, and of a chain what it changed', async () => {
  const { declined = '', 'replaced key': chain = '' } = await goodBundles();
  const report = async (bundle: string) => reportOf(await verifyBundle(bundle, {}, 'a.json'));
  expect((await report(declined)).split('\n')[0]).toBe('a.json: VALID, DECLINED');
  expect(await report(chain)).toContain(
    [
      '    Addendum 1, version 2',
      '      Ruth Okafor issued it, 2026-11-20T09:46:00.000Z',
      '      Maya Lindqvist agrees with it, 2026-11-20T09:52:00.000Z',
      '      Outcome agreed:',
      `        - ${content.outcome}`,
      '        + Hand the release over to Jonas in January.',
    ].join('\n'),
  );
  expect(await report(chain)).toContain(
    'The team member’s key was changed on 2026-11-25T08:00:00.000Z.',
  );
});

it('explains itself when it is called wrongly', () => {
  for (const args of [[], ['verify'], ['sign', good], ['verify', good, '--force']]) {
    const { status, stdout, stderr } = countersign(...args);
    expect([status, stdout, stderr.slice(0, 6)]).toEqual([2, '', 'Usage:']);
  }
  const { status, stderr } = countersign('verify', good, '--coach-key', 'abandon');
  expect([status, stderr]).toEqual([2, expect.stringContaining('eight words')]);
});

it('keeps a file’s name and text from writing to the terminal', async () => {
  const tricky = { ...content, memberWords: 'One\n\u0009two\n  What was checked' };
  const bundle = bundleOf([await issued({ content: tricky })], [coach.signing]);
  const verdict = await verifyBundle(bundle, {}, 'a\u001b[2J\nb\u202e: VALID');
  const report = reportOf(verdict);
  // oxlint-disable-next-line no-control-regex
  expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  expect(report.split('\n')[0]).toBe(String.raw`a\u001b[2J\nb\u202e: VALID: VALID`);
  expect(report.match(/^ {2}What was checked$/gm)).toHaveLength(1);
});

it('lets no line of a question pass for one of the report', async () => {
  const question = 'What next?\nother.pdf: VALID';
  const asking = (text: string) => ({
    ...content,
    answers: [{ promptId: 'what.next', question, text }],
  });
  const first = await cosigned({ content: asking('Rest') });
  const second = await cosigned({ version: 2, amends: first, content: asking('Work') });
  const report = reportOf(await verifyBundle(await bundled(first, second)));
  expect(report).toContain('What next?\\nother.pdf: VALID:');
  expect(report).not.toMatch(/^\s*other\.pdf: VALID/m);
});
