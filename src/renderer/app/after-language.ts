/**
 * Where the language was chosen, for the load of the page in another one: it goes on there. It is kept with the
 * tab, as it names a place of the app and nothing of the vault.
 */
const storageKey = 'language-chosen';

/** To be said before the page is loaded anew. */
export function goOnAfterLanguage(): void {
  sessionStorage.setItem(storageKey, 'yes');
}

/** Whether this page was loaded for another language, until it is back at the choice. */
export function comesFromLanguage(): boolean {
  return sessionStorage.getItem(storageKey) !== null;
}

export function backAfterLanguage(): void {
  sessionStorage.removeItem(storageKey);
}
