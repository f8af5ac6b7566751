import type {
  CommandName,
  EventName,
  Events,
  FromMain,
  Input,
  Output,
  Request,
} from '#shared/contract.ts';
import type { Bridge } from '#shared/bridge.ts';
import { AppError } from '#shared/errors.ts';
import { fail } from '#shared/reply.ts';
import type { Reply } from '#shared/reply.ts';

declare global {
  interface Window {
    readonly countersign: Bridge;
  }
}

type Api = { readonly [N in CommandName]: (input: Input<N>) => Promise<Reply<Output<N>>> };

const pending = new Map<number, (reply: Reply<unknown>) => void>();
const listeners = new Map<EventName, Set<(data: unknown) => void>>();
let lastId = 0;
let listening = false;

/** The main process: one function for each command of the contract. Never rejects. */
export const api = new Proxy({} as Api, {
  get: (_, command) => (input: unknown) =>
    new Promise<Reply<unknown>>((resolve) => {
      listen();
      lastId += 1;
      pending.set(lastId, resolve);
      const request: Request = { id: lastId, command: String(command), input };
      window.countersign.post(JSON.stringify(request));
    }),
});

/** Calls `listener` for every event of that name; the result ends it. */
export function onEvent<N extends EventName>(
  name: N,
  listener: (data: Events[N]) => void,
): () => void {
  listen();
  const all = listeners.get(name) ?? new Set();
  listeners.set(name, all);
  // A listener of one name only ever hears that name's data.
  const heard = listener as (data: unknown) => void;
  all.add(heard);
  return () => void all.delete(heard);
}

/** The value of a reply, or its error thrown as AppError. */
export async function value<T>(reply: Promise<Reply<T>>): Promise<T> {
  const settled = await reply;
  if (!settled.ok) throw new AppError(settled.error.code);
  return settled.value;
}

function listen(): void {
  if (listening) return;
  listening = true;
  window.countersign.listen(receive);
  // No answer reaches a page that is going away.
  window.addEventListener('pagehide', () => {
    for (const answer of pending.values()) answer(fail('cancelled'));
    pending.clear();
  });
}

function receive(text: string): void {
  const message = JSON.parse(text) as FromMain;
  if ('event' in message) {
    for (const listener of listeners.get(message.event) ?? []) listener(message.data);
    return;
  }
  const answer = pending.get(message.id);
  pending.delete(message.id);
  answer?.(message.reply);
}
