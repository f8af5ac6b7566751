import type { IncomingMessage } from './shell.ts';

export interface Inbox {
  /** Hands `message` to the listener, or keeps it until there is one. */
  readonly push: (message: IncomingMessage) => void;
  readonly listen: (listener: (message: IncomingMessage) => void) => void;
}

/** A page speaks as soon as it is loaded, which may be before anybody listens. */
export function makeInbox(): Inbox {
  const early: IncomingMessage[] = [];
  let hear: ((message: IncomingMessage) => void) | null = null;
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
