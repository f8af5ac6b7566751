import { randomBytes } from 'node:crypto';

/** Who may speak for the handed-over page: one load of it, let in once by a token of its own. */
export interface TurnDoor {
  /** A new token; whoever came in before is out. */
  readonly issue: () => string;
  /** Lets nobody else in. Whoever came in stays known as the handed-over page. */
  readonly close: () => void;
  /**
   * Lets the page load in that presents the token; false for any other token, and for this one again.
   *
   * @param load the mark of the page load that asks
   */
  readonly open: (token: string, load: string) => boolean;
  readonly cameIn: (load: string) => boolean;
}

/** The door between the vault and the handed-over page (docs/decisions/turn-token.md). */
export function turnDoor(): TurnDoor {
  let awaited: string | null = null;
  let inside: string | null = null;
  return {
    issue: () => {
      inside = null;
      awaited = randomBytes(32).toString('base64url');
      return awaited;
    },
    close: () => {
      awaited = null;
    },
    open: (token, load) => {
      if (awaited === null || token !== awaited) return false;
      awaited = null;
      inside = load;
      return true;
    },
    cameIn: (load) => load === inside,
  };
}
