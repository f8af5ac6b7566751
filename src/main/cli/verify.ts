import { readFile } from 'node:fs/promises';
import type { Verdict } from '#shared/model/verdict.ts';
import { cli } from '#shared/words/cli.ts';
import { isPin, verifyFile } from '#main/summary/index.ts';
import { reportOf, visible } from '#main/summary/report.ts';
import type { KeyPins } from '#main/summary/verify/check-envelopes.ts';
import { asksForHelp, exitCodes, misused, parsed, say } from './command.ts';
import type { CliCommand } from './command.ts';

const codes = {
  valid: exitCodes.ok,
  invalid: exitCodes.notOk,
  unreadable: exitCodes.unreadable,
} as const satisfies Record<Verdict['outcome'], number>;

/** `verify FILE...`; of several files, the worst decides. */
export const verify: CliCommand = async (args) => {
  if (asksForHelp(args)) {
    say(cli.verify.usage);
    return exitCodes.ok;
  }
  const given = parsed(args, {
    json: { type: 'boolean', default: false },
    'coach-key': { type: 'string' },
    'member-key': { type: 'string' },
  });
  if (given === null || given.positionals.length === 0) return misused(cli.verify.usage);
  const { 'coach-key': coach, 'member-key': member } = given.values;
  if ([coach, member].some((key) => key !== undefined && !isPin(key))) {
    return misused(cli.verify.badKey);
  }
  const pins = { ...(coach ? { coach } : {}), ...(member ? { member } : {}) };

  const verdicts: Verdict[] = [];
  for (const file of given.positionals) verdicts.push(await verdictOn(file, pins));
  say(
    given.values.json
      ? visible(JSON.stringify(verdicts, null, 2))
      : verdicts.map(reportOf).join('\n\n'),
  );
  return Math.max(...verdicts.map(({ outcome }) => codes[outcome]));
};

async function verdictOn(file: string, pins: KeyPins): Promise<Verdict> {
  try {
    return await verifyFile(file, await readFile(file), pins);
  } catch {
    const detail = cli.verify.notOpened;
    return {
      outcome: 'unreadable',
      fileName: file,
      checks: [{ name: 'readable', passed: false, detail }],
    };
  }
}
