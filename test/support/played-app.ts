import type { CommandName, FromMain } from '#shared/contract.ts';
import type { Reply } from '#shared/reply.ts';
import { startApp } from '#main/app.ts';
import { fakeClock } from './fake-clock.ts';
import { fakeHost } from './fake-host.ts';
import { validInputs } from './inputs.ts';
import { memoryShell } from './shell/memory-shell.ts';

/** The whole app but for the vault and the screen, with a page that this test plays. */
export async function startPlayed({ answersFlush = true } = {}) {
  const { clock, pass } = fakeClock();
  const answers = new Map<number, (reply: Reply<unknown>) => void>();
  let lastId = 0;
  let token: string | null = null;
  const memory = memoryShell({
    startPage: (_page, bridge, given) => {
      token = given;
      bridge.listen((text) => {
        const message = JSON.parse(text) as FromMain;
        if (!('event' in message)) {
          answers.get(message.id)?.(message.reply);
          return;
        }
        memory.log.push(`event ${message.event} ${JSON.stringify(message.data)}`);
        if (message.event === 'flush' && answersFlush) {
          memory.log.push('page saves');
          post('flushed', {});
        }
      });
    },
  });
  const post = (command: CommandName, input: unknown): void => {
    lastId += 1;
    memory.send(JSON.stringify({ id: lastId, command, input }));
  };
  /** Asks as the page would; resolves with the reply if the page is still there to get it. */
  const ask = (
    command: CommandName,
    input: unknown = validInputs[command],
  ): Promise<Reply<unknown>> => {
    post(command, input);
    const id = lastId;
    return new Promise((resolve) => answers.set(id, resolve));
  };
  let fault = (): void => undefined;
  const app = await startApp(
    memory.shell,
    ({ onFault }) => {
      fault = onFault;
      return fakeHost(memory.log);
    },
    clock,
  );
  if (app === null) throw new Error('The app did not start.');
  /** Lets the page in that is shown, by the token of its address. */
  const comeIn = () => ask('openTurn', { token });
  return {
    app,
    memory,
    ask,
    comeIn,
    token: () => token,
    pass,
    fault: () => fault(),
    log: memory.log,
  };
}

/** Lets everything run that does not wait for time. */
export const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
