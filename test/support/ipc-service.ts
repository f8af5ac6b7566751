import fc from 'fast-check';
import { commands } from '#shared/contract.ts';
import type { CommandName } from '#shared/contract.ts';
import type { Standing } from '#shared/model/app.ts';
import type { Handlers } from '#main/ipc/handlers/index.ts';
import { serve } from '#main/ipc/serve.ts';
import type { Sender } from '#main/shell/shell.ts';

export const commandNames = Object.keys(commands) as CommandName[];

const trusted: Sender = { mainFrame: true, origin: 'app://here' };

/** Senders that are not the main frame of the app's own page. */
export const strangers: readonly Sender[] = [
  { mainFrame: false, origin: trusted.origin },
  { mainFrame: true, origin: 'https://example.com' },
  { mainFrame: true, origin: 'null' },
  { mainFrame: true, origin: `${trusted.origin}.example.com` },
];

const turnLoad = 'the load of the page that asks';

/**
 * A service whose handlers only write down that they were reached.
 *
 * @param isTurn whether the page that asks came in as the handed-over page
 */
export function ipcService(
  standing: Standing = 'unlocked',
  answer: () => unknown = () => 'answered',
  isTurn: boolean = standing === 'handed_over',
) {
  const reached: { readonly command: string; readonly input: unknown }[] = [];
  const unexpected: unknown[] = [];
  const handlers = Object.fromEntries(
    commandNames.map((command) => [
      command,
      (input: unknown) => {
        reached.push({ command, input });
        return answer();
      },
    ]),
  ) as unknown as Handlers;
  const { receive } = serve({
    handlers,
    standing: () => standing,
    isTurn: (load) => isTurn && load === turnLoad,
    origin: trusted.origin,
    onUnexpected: (_command, error) => void unexpected.push(error),
  });
  const send = async (
    text: string,
    sender: Sender = trusted,
    load = turnLoad,
  ): Promise<readonly string[]> => {
    const replies: string[] = [];
    await receive({ text, sender, load, reply: (reply) => void replies.push(reply) });
    return replies;
  };
  const ask = (command: string, input: unknown, sender?: Sender, load?: string) =>
    send(JSON.stringify({ id: 7, command, input }), sender, load);
  return { reached, unexpected, send, ask };
}

/** What `ask` gets back for a failure, and for a value. */
export const failed = (code: string) => [
  JSON.stringify({ id: 7, reply: { ok: false, error: { code } } }),
];
export const succeeded = (value: unknown) => [
  JSON.stringify({ id: 7, reply: { ok: true, value } }),
];

/** The standing in which a command is answered. */
export const standingFor = (command: CommandName): Standing =>
  ['door', 'turn'].includes(commands[command].for) ? 'handed_over' : 'unlocked';

/** `valid` with something about it changed, or something else altogether. */
export function mutatedInput(valid: unknown): fc.Arbitrary<unknown> {
  const keys = Object.keys(valid as object);
  const strangeKey = fc.constantFrom(...keys, '__proto__', 'constructor', 'extra');
  return fc.oneof(
    fc.jsonValue(),
    fc.constant(valid),
    fc
      .tuple(strangeKey, fc.jsonValue())
      .map(([key, value]) =>
        Object.fromEntries([...Object.entries(valid as object), [key, value]]),
      ),
    strangeKey.map((dropped) =>
      Object.fromEntries(Object.entries(valid as object).filter(([key]) => key !== dropped)),
    ),
    fc
      .constantFrom(...keys, 'extra')
      .chain((key) =>
        fc
          .oneof(fc.string(), fc.integer(), fc.constant(null), fc.string({ unit: 'binary' }))
          .map((value) => ({ ...(valid as object), [key]: value })),
      ),
    fc.array(fc.constant(valid), { maxLength: 2 }),
  );
}
