import type { Bridge } from '#shared/bridge.ts';

/** What runs in the page, as seen by the function below: main has no DOM types of its own. */
interface PageGlobals {
  countersign?: Bridge;
  addEventListener(name: string, listener: (event: PageEvent) => void): void;
  readonly crypto: { randomUUID(): string };
  [name: string]: unknown;
}

/** An event of the page, with what a key press has beside. */
interface PageEvent {
  readonly key?: string;
  readonly ctrlKey?: boolean;
  readonly metaKey?: boolean;
  preventDefault(): void;
}

export const postBinding = '__countersignPost';
export const deliverFunction = '__countersignDeliver';

/**
 * Puts `window.countersign` on the page. It is sent to the browser as text, so it may use nothing
 * from outside itself.
 *
 * Each load of the page has its own mark: an answer to an earlier load is dropped here.
 */
export function installBridge(names: { readonly post: string; readonly deliver: string }): void {
  const page = globalThis as unknown as PageGlobals;
  const send = page[names.post] as (load: string, text: string) => Promise<void>;
  const load = page.crypto.randomUUID();
  const early: string[] = [];
  let hear: ((text: string) => void) | null = null;

  const deliver = (to: string | null, text: string): void => {
    if (to !== null && to !== load) return;
    if (hear === null) early.push(text);
    else hear(text);
  };
  Object.defineProperty(page, names.deliver, { value: deliver });

  const bridge: Bridge = Object.freeze({
    post: (text: string) => void send(load, text),
    listen: (listener: (text: string) => void) => {
      hear = listener;
      for (const text of early.splice(0)) listener(text);
    },
  });
  Object.defineProperty(page, 'countersign', { value: bridge, enumerable: true });

  // The window closes without asking: the page writes what is being typed while it still can.
  page.addEventListener('pagehide', () => deliver(null, '{"event":"flush","data":{}}'));
  // An app is not reloaded: the browser's keys for it would cut off what is being typed.
  page.addEventListener('keydown', (event) => {
    const letter = event.key?.toLowerCase();
    const reloads = letter === 'f5' || (letter === 'r' && (event.ctrlKey || event.metaKey));
    if (reloads) event.preventDefault();
  });
  // A file let go over the window would be opened in it.
  for (const name of ['dragover', 'drop']) {
    page.addEventListener(name, (event) => event.preventDefault());
  }
}
