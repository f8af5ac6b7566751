/** A small client of WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), which Firefox speaks itself. */
export interface Bidi {
  /** Sends a command and gives its result. */
  send(method: string, params: object): Promise<Fields>;
  /** Asks for an event of one page, and is called at each. */
  on(event: string, context: string, listener: (params: Fields) => void): Promise<void>;
  close(): void;
}

type Fields = Readonly<Record<string, unknown>>;

/** An answer has an `id`, an event a `method`. */
interface Message {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: Fields;
  readonly message?: string;
  readonly method?: string;
  readonly params?: Fields;
}

interface Waiting {
  readonly resolve: (result: Fields) => void;
  readonly reject: (error: Error) => void;
}

export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true });
    socket.addEventListener('error', () => reject(new Error(`no answer at ${address}`)), {
      once: true,
    });
  });
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, (params: Fields) => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Message;
    if (answer.type === 'event') listeners.get(answer.method ?? '')?.(answer.params ?? {});
    const asked = answer.id === undefined ? undefined : waiting.get(answer.id);
    if (answer.id === undefined || !asked) return;
    waiting.delete(answer.id);
    if (answer.type === 'success') asked.resolve(answer.result ?? {});
    else asked.reject(new Error(answer.message));
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser closed'));
  });
  const send = (method: string, params: object): Promise<Fields> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  return {
    send,
    on: async (event, context, listener) => {
      listeners.set(event, listener);
      await send('session.subscribe', { events: [event], contexts: [context] });
    },
    close: () => socket.close(),
  };
}
