import { api } from '../api.ts';

/**
 * Tells the main process whenever something is copied or cut in this window, so that it does not stay
 * on the clipboard. What it was is not said: main looks for itself.
 */
export function watchCopies(): void {
  for (const name of ['copy', 'cut']) {
    // The browser fills the clipboard after the last listener, so this is said after that.
    window.addEventListener(name, () => setTimeout(() => void api.noteCopied({})), {
      capture: true,
    });
  }
}
