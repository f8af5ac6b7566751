import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { commands } from '#shared/contract.ts';
import type { CommandName } from '#shared/contract.ts';
import type { ErrorCode } from '#shared/errors.ts';
import type { Standing } from '#shared/model/app.ts';
import { startApp } from '#main/app.ts';
import { openVaultHost } from '#main/vault/index.ts';
import { testKeyCost } from '../../support/bare-vault.ts';
import { validInputs } from '../../support/inputs.ts';
import {
  commandNames,
  failed,
  ipcService,
  mutatedInput,
  standingFor,
  strangers,
  succeeded,
} from '../../support/ipc-service.ts';
import { memoryShell } from '../../support/shell/memory-shell.ts';
import { countFor, tally } from '../row.ts';
import type { RowOptions, TortureRow } from '../row.ts';

interface Case {
  readonly outcome: string;
  readonly failure: string | null;
}

export const messages: TortureRow = {
  id: 16,
  title: 'Random messages to every command; strangers; a locked vault',
  run: async (options) => {
    const cases: Case[] = [];
    for (const command of commandNames) {
      cases.push(...(await randomInputs(command, options)));
      cases.push(...(await fromStrangers(command)));
      cases.push(...(await inEveryStanding(command)));
    }
    cases.push(...(await toTheLockedApp(options.folder)));
    return {
      cases: cases.length,
      fired: cases.length,
      outcomes: tally(cases.map(({ outcome }) => outcome)),
      lost: 0,
      notes: [`${commandNames.length} commands`],
      failures: cases.flatMap(({ failure }) => failure ?? []),
    };
  },
};

/** Only an input that the command's schema takes reaches its handler, and as the schema read it. */
async function randomInputs(
  command: CommandName,
  { scale, seed }: RowOptions,
): Promise<readonly Case[]> {
  const { ask, reached } = ipcService(standingFor(command));
  const inputs = fc.sample(mutatedInput(validInputs[command]), {
    numRuns: countFor(scale, { small: 25, full: 200 }),
    seed,
  });
  const cases: Case[] = [];
  for (const input of [validInputs[command], ...inputs]) {
    reached.length = 0;
    // As the other side reads it: JSON drops what JSON cannot say.
    const read: unknown = JSON.parse(JSON.stringify({ input })).input;
    const valid = commands[command].input.safeParse(read);
    const replies = await ask(command, input);
    const right = valid.success
      ? isDeepStrictEqual(
          { replies, reached },
          { replies: succeeded('answered'), reached: [{ command, input: valid.data }] },
        )
      : isDeepStrictEqual({ replies, reached }, { replies: failed('invalid_input'), reached: [] });
    cases.push({
      outcome: valid.success ? 'valid, answered' : 'not valid, refused',
      failure: right ? null : `${command} with ${JSON.stringify(input)}: ${replies.join()}`,
    });
  }
  return cases;
}

async function fromStrangers(command: CommandName): Promise<readonly Case[]> {
  const { ask, reached } = ipcService(standingFor(command));
  const replies = await Promise.all(
    strangers.map((sender) => ask(command, validInputs[command], sender)),
  );
  return replies.map((reply) => ({
    outcome: 'refused to a stranger',
    failure:
      reached.length === 0 && isDeepStrictEqual(reply, failed('untrusted_sender'))
        ? null
        : `${command} was answered to a stranger: ${reply.join()}`,
  }));
}

/** Whom each audience keeps out, and with which code; what is not named here is answered. */
const refusals: Readonly<
  Record<(typeof commands)[CommandName]['for'], Readonly<Partial<Record<Standing, ErrorCode>>>>
> = {
  anyone: {},
  entry: { handed_over: 'handed_over' },
  coach: { locked: 'locked', handed_over: 'handed_over' },
  door: { locked: 'locked', unlocked: 'not_handed_over' },
  turn: { locked: 'locked', unlocked: 'not_handed_over' },
};

async function inEveryStanding(command: CommandName): Promise<readonly Case[]> {
  return Promise.all(
    (['locked', 'unlocked', 'handed_over'] as const).map(async (standing) => {
      const { ask, reached } = ipcService(standing);
      const reply = await ask(command, validInputs[command]);
      const code = refusals[commands[command].for][standing];
      const expected = code === undefined ? succeeded('answered') : failed(code);
      const right =
        reached.length === (code === undefined ? 1 : 0) && isDeepStrictEqual(reply, expected);
      return {
        outcome: code === undefined ? 'valid, answered' : `refused as ${code}`,
        failure: right ? null : `${command} while ${standing}: ${reply.join()}`,
      };
    }),
  );
}

/** The same of the whole app: real handlers over a real host whose vaults are all locked. */
async function toTheLockedApp(folder: string): Promise<readonly Case[]> {
  const replies = new Map<number, (text: string) => void>();
  const hear = (text: string): void => {
    const { id } = JSON.parse(text) as { readonly id?: number };
    if (id !== undefined) replies.get(id)?.(text);
  };
  const memory = memoryShell({ data: folder, startPage: (_page, { listen }) => listen(hear) });
  const app = await startApp(memory.shell, (options) =>
    openVaultHost({ ...options, keyCost: testKeyCost }),
  );
  const cases: Case[] = [];
  for (const [id, command] of commandNames.entries()) {
    if (refusals[commands[command].for].locked === undefined) continue;
    const reply = await new Promise<string>((resolve) => {
      replies.set(id, resolve);
      memory.send(JSON.stringify({ id, command, input: validInputs[command] }));
    });
    const expected = JSON.stringify({ id, reply: { ok: false, error: { code: 'locked' } } });
    cases.push({
      outcome: 'refused as locked',
      failure: reply === expected ? null : `the locked app answers ${command} with ${reply}`,
    });
  }
  await app?.quit();
  return cases;
}
