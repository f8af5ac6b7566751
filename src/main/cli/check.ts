import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { cli } from '#shared/words/cli.ts';
import { auditHeadsOf } from '#main/summary/index.ts';
import { checkBackup, checkVault, examinationSteps } from '#main/vault/headless.ts';
import type { CheckResult } from '#main/vault/headless.ts';
import { asksForHelp, exitCodes, misused, parsed, say } from './command.ts';
import type { CliCommand } from './command.ts';
import { countLines } from './count-lines.ts';
import { refused } from './refused.ts';
import { askForOpening } from './secret.ts';

/** `check VAULT-FOLDER|BACKUP-FILE [--against SUMMARY-FILE]`: reads everything and changes nothing. */
export const check: CliCommand = async (args) => {
  if (asksForHelp(args)) {
    say(cli.check.usage);
    return exitCodes.ok;
  }
  const given = parsed(args, {
    recovery: { type: 'boolean', default: false },
    against: { type: 'string' },
  });
  const [path, ...more] = given?.positionals ?? [];
  if (!given || path === undefined || more.length > 0) return misused(cli.check.usage);
  const { against } = given.values;
  const heads = against === undefined ? [] : await headsIn(against);
  if (heads === null) return misused(cli.check.badSummary);
  try {
    const isFolder = (await stat(path).catch(() => null))?.isDirectory() === true;
    const secret = await askForOpening(given.values.recovery);
    const result = await (isFolder ? checkVault : checkBackup)(path, secret, heads);
    say(...report(path, result, heads.length));
    const ok = result.failed === null && result.witnesses.every(Boolean);
    return ok ? exitCodes.ok : exitCodes.notOk;
  } catch (error) {
    return refused(error);
  }
};

async function headsIn(file: string): Promise<readonly string[] | null> {
  const bytes = await readFile(file).catch(() => null);
  return bytes && auditHeadsOf(basename(file), bytes);
}

function report(path: string, { failed, counts, witnesses }: CheckResult, asked: number) {
  const reached = failed === null ? examinationSteps.length : examinationSteps.indexOf(failed);
  const line = (passed: boolean, what: string): string =>
    `  ${(passed ? cli.passed : cli.failed).padEnd(8)}${what}`;
  const witnessed = witnesses.every(Boolean);
  return [
    `${path}: ${failed === null && witnessed ? cli.check.whole : cli.check.notWhole}`,
    ...examinationSteps
      .slice(0, reached + 1)
      .map((step, index) => line(index < reached, cli.check.steps[step])),
    ...(asked > 0 && failed === null
      ? [line(witnessed, witnessed ? cli.check.witnessed : cli.check.older)]
      : []),
    ...(counts === null ? [] : countLines(counts)),
  ];
}
