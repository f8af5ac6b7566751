import { dirname, resolve } from 'node:path';
import { vaultNameAt } from '../../folder.ts';
import { defaultKeyCost } from '../../keys/derive.ts';
import { unlock } from '../../lifecycle/open.ts';
import type { KeptBackup } from '../../sql/queries/backups.ts';
import { backUpInto, usableFolder } from '../commands.ts';
import { alone } from './alone.ts';

/**
 * Backs up the vault whose folder is `vault` into the folder `into`, as the app does.
 *
 * @throws AppError the codes of `unlock`, of `usableFolder` and of `backUp`
 */
export async function backUpVault(
  vault: string,
  into: string,
  passphrase: string,
): Promise<KeptBackup> {
  const path = resolve(vault);
  const name = vaultNameAt(path);
  const opened = await unlock(dirname(path), { name, passphrase }, defaultKeyCost);
  try {
    const folder = await usableFolder(resolve(into), opened.vaultId);
    return await backUpInto(opened, folder, alone());
  } finally {
    opened.close();
  }
}
