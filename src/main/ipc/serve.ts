import { z } from 'zod';
import { commands } from '#shared/contract.ts';
import type { CommandName, FromMain } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { ErrorCode } from '#shared/errors.ts';
import { assertNever } from '#shared/model/assert-never.ts';
import type { Standing } from '#shared/model/app.ts';
import { fail, succeed } from '#shared/reply.ts';
import type { Reply } from '#shared/reply.ts';
import type { IncomingMessage } from '../shell/shell.ts';
import type { Handlers } from './handlers/handlers.ts';

/** More than the largest session document that the contract lets through. */
const longestMessage = 64 * 1024 * 1024;

const requestShape = z.strictObject({
  id: z.int().min(0),
  command: z.string().max(100),
  input: z.unknown(),
});

export interface ServeOptions {
  readonly handlers: Handlers;
  readonly standing: () => Standing;
  /** Whether a load of the page is the one that was let in as the handed-over page. */
  readonly isTurn: (load: string) => boolean;
  /** The origin whose main frame is trusted. */
  readonly origin: string;
  /** Hears of failures that are nobody's expectation; only their code crosses to the window. */
  readonly onUnexpected: (command: CommandName, error: unknown) => void;
}

export interface Service {
  readonly receive: (message: IncomingMessage) => Promise<void>;
  /** Resolves when every message received so far is answered. */
  readonly settled: () => Promise<void>;
}

/**
 * Answers the messages of a window: parse, check the sender, look the command up, check who may ask
 * for it now, validate the input, run the handler, reply. The only place that catches.
 */
export function serve(options: ServeOptions): Service {
  const running = new Set<Promise<void>>();

  const receive = async (message: IncomingMessage): Promise<void> => {
    const request = parse(message.text);
    // Without an id there is nothing to answer, and nothing of ours sends such a message.
    if (request === null) return;
    const reply = await answer(request, message, options);
    const text: FromMain = { id: request.id, reply };
    message.reply(JSON.stringify(text));
  };

  return {
    receive: (message) => {
      const done = receive(message).finally(() => running.delete(done));
      running.add(done);
      return done;
    },
    settled: async () => {
      await Promise.allSettled(running);
    },
  };
}

type Parsed = z.output<typeof requestShape>;

function parse(text: string): Parsed | null {
  if (text.length > longestMessage) return null;
  try {
    return requestShape.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

async function answer(
  { command, input }: Parsed,
  { sender, load }: Pick<IncomingMessage, 'sender' | 'load'>,
  options: ServeOptions,
): Promise<Reply<unknown>> {
  if (!sender.mainFrame || sender.origin !== options.origin) return fail('untrusted_sender');
  if (!isCommand(command)) return fail('unknown_command');
  const refusal = refusalOf(commands[command].for, options.standing(), options.isTurn(load));
  if (refusal !== null) return fail(refusal);
  const valid = commands[command].input.safeParse(input);
  if (!valid.success) return fail('invalid_input');
  try {
    // The compiler cannot see that this input belongs to this handler; the shape has just proved it.
    const handle = options.handlers[command] as (input: unknown, load: string) => unknown;
    return succeed((await handle(valid.data, load)) ?? null);
  } catch (error) {
    if (error instanceof AppError) return fail(error.code);
    options.onUnexpected(command, error);
    return fail('internal');
  }
}

/** Own names only: `constructor` and its like are inherited, and no commands. */
function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

/**
 * Why a command for `audience` is not answered now, or null when it is.
 *
 * @param isTurn whether the handed-over page asks; it stays that page also after the vault was given back
 */
function refusalOf(
  audience: (typeof commands)[CommandName]['for'],
  standing: Standing,
  isTurn: boolean,
): ErrorCode | null {
  switch (audience) {
    case 'anyone':
      return null;
    case 'entry':
      return isTurn || standing === 'handed_over' ? 'handed_over' : null;
    case 'coach':
      if (standing !== 'unlocked') return standing;
      return isTurn ? 'handed_over' : null;
    case 'door':
      return notHandedOver(standing);
    case 'turn':
      return notHandedOver(standing) ?? (isTurn ? null : 'turn_not_open');
    default:
      return assertNever(audience);
  }
}

function notHandedOver(standing: Standing): ErrorCode | null {
  if (standing === 'handed_over') return null;
  return standing === 'locked' ? 'locked' : 'not_handed_over';
}
