import { dirname, resolve } from 'node:path';
import { freeVaultPath, vaultNameAt } from '../../folder.ts';
import { defaultKeyCost } from '../../keys/derive.ts';
import { dropBackup, openBackup, restoreBackup } from '../restore.ts';
import type { OpenedBackup } from '../restore.ts';
import { alone } from './alone.ts';
import type { Secret } from './check.ts';

/**
 * Makes a new vault, whose folder will be `vault`, of the backup at `backup`.
 *
 * @throws AppError `vault_exists`, `vault_not_found` for a name that is no vault's, and the codes of
 *   `openBackup` and `restoreBackup`
 */
export async function restoreVault(
  backup: string,
  vault: string,
  secret: Secret,
): Promise<Pick<OpenedBackup, 'manifest' | 'counts'>> {
  const path = resolve(vault);
  const name = vaultNameAt(path);
  const vaults = dirname(path);
  // Before the key derivation: nobody should wait for that to be told so.
  await freeVaultPath(vaults, name);
  const opened = await openBackup(vaults, { path: resolve(backup), ...secret }, alone());
  try {
    await restoreBackup(vaults, opened, name, defaultKeyCost);
    return opened;
  } finally {
    await dropBackup(opened);
  }
}
