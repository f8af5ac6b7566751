export interface Inbox<T> {
  /** Hands `message` to the listener, or keeps it until there is one. */
  readonly push: (message: T) => void;
  readonly listen: (listener: (message: T) => void) => void;
}

/**
 * Keeps what comes before anybody listens: a page speaks as soon as it is loaded, and a system says which
 * file to open before the app is ready.
 */
export function makeInbox<T>(): Inbox<T> {
  const early: T[] = [];
  let hear: ((message: T) => void) | null = null;
  return {
    push: (message) => {
      if (hear === null) early.push(message);
      else hear(message);
    },
    listen: (listener) => {
      hear = listener;
      for (const message of early.splice(0)) listener(message);
    },
  };
}
