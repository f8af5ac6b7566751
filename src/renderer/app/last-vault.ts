/**
 * The vault that this window had open last, so that the lock screen has it chosen after the reload of a
 * lock. A vault's name is that of its folder and no secret; it ends with the window.
 */
const storageKey = 'last-vault';
const wishKey = 'own-vault-next';

export function rememberVault(name: string): void {
  sessionStorage.setItem(storageKey, name);
  dropOwnVaultWish();
}

export function lastVault(): string | null {
  return sessionStorage.getItem(storageKey);
}

/** Whoever leaves the sample for a vault of their own makes it at once, on the page after the lock. */
export function wishForOwnVault(): void {
  sessionStorage.setItem(wishKey, 'yes');
}

/** Whoever cancels the making of it goes back to where one begins, also after a load of the page. */
export function dropOwnVaultWish(): void {
  sessionStorage.removeItem(wishKey);
}

export function wantsOwnVault(): boolean {
  return sessionStorage.getItem(wishKey) !== null;
}
