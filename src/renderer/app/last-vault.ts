/**
 * The vault that this window had open last, so that the lock screen has it chosen after the reload of a
 * lock. A vault's name is that of its folder and no secret; it ends with the window.
 */
const storageKey = 'last-vault';

export function rememberVault(name: string): void {
  sessionStorage.setItem(storageKey, name);
}

export function lastVault(): string | null {
  return sessionStorage.getItem(storageKey);
}
