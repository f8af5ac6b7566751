import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect } from '../../../e2e/support/expect.ts';
import { words } from '#shared/words/index.ts';
import { findCanaries } from '../../../e2e/support/canaries.ts';
import type { Stage } from '../stage.ts';
import * as story from '../story.ts';

const run = promisify(execFile);
const cli = resolve(import.meta.dirname, '../../../out/main/cli.js');

interface Exported {
  readonly pdf: string;
  readonly bundle: string;
}

async function exported({ out }: Stage): Promise<Exported> {
  const names = await readdir(out);
  const one = (ending: string) => {
    const found = names.filter((name) => name.startsWith('summary-') && name.endsWith(ending));
    expect(found).toHaveLength(1);
    return join(out, found[0] ?? '');
  };
  return { pdf: one('.pdf'), bundle: one('.countersign.json') };
}

export async function checksInTheApp(stage: Stage): Promise<void> {
  const { page, running, shoot, out } = stage;
  const { pdf, bundle } = await exported(stage);
  await page.getByRole('link', { name: words.common.verify, exact: true }).click();
  const choose = page.getByRole('button', {
    name: new RegExp(`${words.verify.choose}|${words.verify.chooseAnother}`, 'u'),
  });
  const verdict = (name: string) => page.getByRole('heading', { name, exact: true });
  await shoot('verify');
  for (const file of [bundle, pdf]) {
    running.chooseFile(file);
    await choose.click();
    await expect(verdict(words.verify.verdict.valid)).toBeFocused();
    await expect(page.getByText(file.split('/').at(-1) ?? '')).toBeVisible();
  }
  await shoot('verify-valid');
  const altered = join(out, 'altered.countersign.json');
  await writeFile(altered, withAnotherLetter(await readFile(bundle, 'utf8')));
  running.chooseFile(altered);
  await choose.click();
  await expect(verdict(words.verify.verdict.invalid)).toBeFocused();
  await shoot('verify-invalid');
}

export async function checksOnTheCommandLine(stage: Stage): Promise<void> {
  const { pdf, bundle } = await exported(stage);
  const exitCode = async (...files: readonly string[]) =>
    run(process.execPath, [cli, 'verify', ...files]).then(
      () => 0,
      (error: { code?: number }) => error.code ?? -1,
    );
  const codes = [
    await exitCode(pdf, bundle),
    await exitCode(join(stage.out, 'altered.countersign.json')),
  ];
  expect(codes).toEqual([0, 1]);
}

export async function readsThePdf(stage: Stage): Promise<void> {
  const { pdf } = await exported(stage);
  const { stdout } = await run('pdftotext', [pdf, '-']);
  const text = stdout.replace(/\s+/gu, ' ');
  const said = [
    story.member.name,
    story.member.words,
    story.action,
    story.insight,
    ...Object.values(story.sharedAnswers),
  ];
  expect(said.filter((part) => !text.includes(part.replace(/\s+/gu, ' ')))).toEqual([]);
  expect(story.neverShared.filter((part) => text.includes(part))).toEqual([]);
  await run('pdftoppm', ['-png', '-r', '90', pdf, join(stage.out, 'summary-page')]);
}

/** Looks for what was typed, and for the control that must be found, in every file of the tour. */
export async function findsNothingReadable(stage: Stage): Promise<void> {
  const { data } = stage.running.folders;
  const root = resolve(data, '..');
  const typed = [...story.neverShared, story.member.words, story.action, story.insight];
  const secrets = [story.coach.passphrase, story.member.passphrase];
  const control = join(root, 'control.txt');
  await writeFile(control, story.onlyYou);
  const hits = await findCanaries([root], [...typed, ...secrets]);
  expect(hits.map(({ file }) => file)).toEqual([control]);
}

function withAnotherLetter(bundle: string): string {
  const at = bundle.indexOf('"payload"') + 300;
  return bundle.slice(0, at) + (bundle[at] === 'A' ? 'B' : 'A') + bundle.slice(at + 1);
}
