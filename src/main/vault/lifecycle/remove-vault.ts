import { randomUUID } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { flushFolder } from '../atomic-write.ts';
import { buildingPrefix, existingVault } from '../folder.ts';

/**
 * Removes a closed vault for good. It loses its name in one step, so it is there whole or not at all; what a
 * killed process leaves of it is cleared with vaults that were never finished.
 *
 * @throws AppError `vault_not_found`
 */
export async function removeVault(folder: string, name: string): Promise<void> {
  const path = await existingVault(folder, name);
  const leaving = join(folder, buildingPrefix + randomUUID());
  await rename(path, leaving);
  await flushFolder(folder);
  await rm(leaving, { recursive: true, force: true });
}
