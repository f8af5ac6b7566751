import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Verdict } from '#shared/model/verdict.ts';
import { words } from '#shared/words/index.ts';
import { isPin, verifyFile } from './summary/index.ts';
import { reportOf, visible } from './summary/report.ts';

const exitCodes = { valid: 0, invalid: 1, unreadable: 2 } as const satisfies Record<
  Verdict['outcome'],
  number
>;

/** `countersign verify FILE...`: exits 0, 1 (not valid) or 2 (cannot be read); the highest wins. */
async function main(args: readonly string[]): Promise<number> {
  const given = argumentsOf(args);
  if (given === null) return misused(words.cli.usage);
  const { files, json, coachKey } = given;
  if (coachKey !== undefined && !isPin(coachKey)) return misused(words.cli.badKey);

  const verdicts: Verdict[] = [];
  for (const file of files) {
    verdicts.push(await verdictOn(file, coachKey));
  }
  process.stdout.write(
    json
      ? `${visible(JSON.stringify(verdicts, null, 2))}\n`
      : `${verdicts.map(reportOf).join('\n\n')}\n`,
  );
  return Math.max(...verdicts.map(({ outcome }) => exitCodes[outcome]));
}

async function verdictOn(file: string, coachKey: string | undefined): Promise<Verdict> {
  try {
    return await verifyFile(file, await readFile(file), coachKey ? { coach: coachKey } : {});
  } catch {
    const detail = words.cli.notOpened;
    return {
      outcome: 'unreadable',
      fileName: file,
      checks: [{ name: 'readable', passed: false, detail }],
    };
  }
}

function argumentsOf(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, 'coach-key': { type: 'string' } },
    });
    const [command, ...files] = positionals;
    if (command !== 'verify' || files.length === 0) return null;
    return { files, json: values.json, coachKey: values['coach-key'] };
  } catch {
    return null;
  }
}

function misused(message: string): number {
  process.stderr.write(`${message}\n`);
  return exitCodes.unreadable;
}

process.exitCode = await main(process.argv.slice(2));
