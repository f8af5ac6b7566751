import { randomBytes } from 'node:crypto';
import { backupEnding } from './format.ts';

/** Of a backup that is being written. Names the vault, so that only its own are cleared away. */
const partEnding = '.countersign-part';

/**
 * The name of a backup's file, `Practice-2026-11-22-0930.countersign-backup`: when it was made, as the
 * clock on the wall said. Holds no person's name.
 *
 * @param nth from 2 on where the names before are taken
 */
export function backupFileName(vaultName: string, madeAt: Date, nth = 1): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [madeAt.getFullYear(), two(madeAt.getMonth() + 1), two(madeAt.getDate())].join('-');
  const time = two(madeAt.getHours()) + two(madeAt.getMinutes());
  return `${vaultName}-${day}-${time}${nth > 1 ? `-${nth}` : ''}${backupEnding}`;
}

/** The temporary name of a backup that this process writes. */
export function partName(vaultId: string): string {
  return `.${vaultMark(vaultId)}-${process.pid}-${randomBytes(4).toString('hex')}${partEnding}`;
}

/** Whether a file is what a backup of this vault left that did not come to its end. */
export function isLeftover(fileName: string, vaultId: string): boolean {
  if (!fileName.startsWith(`.${vaultMark(vaultId)}-`) || !fileName.endsWith(partEnding)) {
    return false;
  }
  return isAbandoned(Number(fileName.split('-')[1]));
}

/** Whether nobody works any more on what the process `pid` began; our own process has just begun. */
export function isAbandoned(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // EPERM: it lives, and is somebody else's.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** The random end of a vault's id. */
function vaultMark(vaultId: string): string {
  return vaultId.slice(-12);
}
