import { createHmac, randomBytes } from 'node:crypto';
import type { SystemClipboard } from '../shell/shell.ts';
import type { Clock } from './clock.ts';

/** How long a copied text stays to be pasted elsewhere. */
const keptMs = 30_000;
/** A clipboard that does not answer, as while the window is drawn anew, is asked again: this often, this late. */
const moreTries = 5;
const againMs = 3_000;

export interface ClipboardGuard {
  /** Something was just copied or cut in the window. */
  readonly noteCopied: () => Promise<void>;
  /** Clears what was copied in the window, unless something else lies on the clipboard by now. */
  readonly clear: () => Promise<void>;
}

/**
 * Takes what was copied in the window off the system's clipboard after 30 seconds and at every lock.
 *
 * Of the text only a keyed hash is kept, under a key of this run, and it is made of what lies on the
 * clipboard: browsers write a selection in more than one way, and that is the one that counts.
 */
export function clipboardGuard(clipboard: SystemClipboard, clock: Clock): ClipboardGuard {
  const key = randomBytes(32);
  const markOf = (text: string): string => createHmac('sha256', key).update(text).digest('base64');
  let ours: string | null = null;
  let cancel = (): void => undefined;
  let before: Promise<void> = Promise.resolve();

  /** One after the other: a lock right after copying has to know what was copied. */
  const inTurn = (work: () => Promise<void>): Promise<void> => (before = before.then(work, work));

  const clear = (tries = moreTries): Promise<void> =>
    inTurn(async () => {
      cancel();
      if (ours === null) return;
      const text = await clipboard.readText();
      if (text === null && tries > 0) {
        later(againMs, tries - 1);
        return;
      }
      if (text !== null && markOf(text) === ours) await clipboard.clear();
      ours = null;
    });
  const later = (ms: number, tries: number): void => {
    cancel = clock.after(ms, () => void clear(tries).catch(() => undefined));
  };
  return {
    noteCopied: () =>
      inTurn(async () => {
        cancel();
        const text = await clipboard.readText();
        ours = text === null || text === '' ? null : markOf(text);
        if (ours !== null) later(keptMs, moreTries);
      }),
    clear: () => clear(),
  };
}
