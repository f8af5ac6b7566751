import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { rotatedAway } from '#shared/model/backup-rules.ts';
import type { OpenVault } from '../lifecycle/open.ts';
import type { Work } from '../long-work.ts';
import { deleteBackup, keptBackups } from '../sql/queries/backups.ts';
import type { KeptBackup } from '../sql/queries/backups.ts';
import { openSealedFile } from './sealed-file.ts';
import { isPresent } from './state.ts';
import { readOutside } from './unseal.ts';

/**
 * Removes backups of this vault from `folder` that `rotatedAway` names. Call it only once a new one is
 * proved. A file goes only when it says of itself that it is the backup that was listed.
 */
export async function rotate(
  { db }: OpenVault,
  folder: string,
  inTurn: Work['inTurn'],
): Promise<void> {
  const all = keptBackups(db).filter((backup) => backup.folder === folder);
  const there = await Promise.all(all.map(isPresent));
  const present = all.filter((_backup, index) => there[index]);
  const gone: KeptBackup[] = [];
  for (const backup of rotatedAway(present)) {
    const path = join(folder, backup.fileName);
    if (!isThatBackup(path, backup.id)) continue;
    // What cannot be removed stays listed, and is tried again.
    await rm(path).then(
      () => gone.push(backup),
      () => undefined,
    );
  }
  // Files that a person removed: they are listed as missing for as long as they would have been kept.
  gone.push(...rotatedAway(all).filter((backup) => !present.includes(backup)));
  if (gone.length === 0) return;
  await inTurn(() => db.atomically(() => gone.forEach(({ id }) => deleteBackup(db, id))));
}

function isThatBackup(path: string, id: string): boolean {
  try {
    const file = openSealedFile(path);
    try {
      return readOutside(file).header.id === id;
    } finally {
      file.close();
    }
  } catch {
    return false;
  }
}
