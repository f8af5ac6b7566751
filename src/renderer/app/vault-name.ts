import type { VaultRef } from '#shared/model/app.ts';
import { words } from '#shared/words/index.ts';

/** What no folder may be called on one of the systems the vault may be carried to. */
const unfit =
  /[/\\:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|^\.|\.$|^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)|\.countersign$/iu;

/** Why a vault cannot have this name, or null when it can. */
export function vaultNameProblem(name: string, vaults: readonly VaultRef[]): string | null {
  const wanted = name.trim();
  if (wanted === '') return words.welcome.nameMissing;
  if (unfit.test(wanted)) return words.welcome.vaultNameUnfit;
  const taken = vaults.some((vault) => folded(vault.name) === folded(wanted));
  return taken ? words.welcome.vaultNameTaken : null;
}

/** Two folders whose names differ only by case are one folder on most laptops. */
const folded = (name: string) => name.normalize('NFC').toLocaleLowerCase();
