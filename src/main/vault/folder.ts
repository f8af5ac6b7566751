import { lstat, mkdir, readdir } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import type { VaultRef } from '#shared/model/app.ts';
import { AppError } from '#shared/errors.ts';

export const vaultEnding = '.countersign';

/**
 * The files of a vault. The lock file is empty: only the system's lock on it matters. `next` is there
 * only between the two last steps of a re-encryption.
 */
export const vaultFiles = {
  keyfile: 'keyfile.json',
  database: 'vault.db',
  next: 'vault.next.db',
  lock: 'vault.lock',
};

/** How the names begin of folders for work that has not come to its end: in a vault, and beside them. */
export const checkPrefix = 'check-';
export const buildingPrefix = '.building-';

/** Device names that Windows keeps for itself, with or without an ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu;
/** Separators, what Windows forbids in names, control and invisible or direction-changing characters. */
const forbidden = /[/\\:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/**
 * The name of a vault as it becomes a folder on every system.
 *
 * @throws AppError `invalid_input` for anything that could leave the folder or not be written there
 */
export function vaultName(typed: string): string {
  const name = typed.normalize('NFC').trim();
  const bad =
    name === '' ||
    forbidden.test(name) ||
    reserved.test(name) ||
    name.startsWith('.') ||
    name.endsWith('.') ||
    name.toLowerCase().endsWith(vaultEnding) ||
    Buffer.byteLength(name) > 200;
  if (bad) throw new AppError('invalid_input');
  return name;
}

export function vaultPath(folder: string, name: string): string {
  return join(folder, vaultName(name) + vaultEnding);
}

/**
 * The name of the vault at `path`.
 *
 * @throws AppError `vault_not_found` for a folder that is not named as a vault is
 */
export function vaultNameAt(path: string): string {
  const name = basename(path);
  if (!name.endsWith(vaultEnding)) throw new AppError('vault_not_found');
  return name.slice(0, -vaultEnding.length);
}

/** Whether a folder is that of a vault, or lies inside of one. */
export function isInVault(path: string): boolean {
  return path.split(sep).some((part) => part.toLowerCase().endsWith(vaultEnding));
}

/** The vaults in `folder`, by name. Links are not followed: a vault is a real folder. */
export async function listVaults(folder: string): Promise<readonly VaultRef[]> {
  const found = await readdir(folder, { withFileTypes: true }).catch(whenMissing([]));
  return found
    .filter((entry) => entry.isDirectory() && entry.name.endsWith(vaultEnding))
    .map((entry) => entry.name.slice(0, -vaultEnding.length))
    .filter(isVaultName)
    .sort((one, other) => one.localeCompare(other))
    .map((name) => ({ name }));
}

/**
 * The path of a vault that exists.
 *
 * @throws AppError `vault_not_found`, `invalid_input`; `vault_damaged` when one of its files is a link
 *   or no file at all: a link would have us write outside of the vault, a pipe would never answer
 */
export async function existingVault(folder: string, name: string): Promise<string> {
  const path = vaultPath(folder, name);
  const found = await lstat(path).catch(whenMissing(null));
  if (!found?.isDirectory()) throw new AppError('vault_not_found');
  for (const file of [...Object.values(vaultFiles), `${vaultFiles.database}-wal`]) {
    const part = await lstat(join(path, file)).catch(whenMissing(null));
    if (part?.isFile() === false) throw new AppError('vault_damaged');
  }
  return path;
}

/**
 * The path for a new vault; makes the folder of vaults if there is none yet.
 *
 * @throws AppError `vault_exists` also when only the case of letters differs, `invalid_input`
 */
export async function freeVaultPath(folder: string, name: string): Promise<string> {
  const path = vaultPath(folder, name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (!(await isFreeName(folder, name))) throw new AppError('vault_exists');
  return path;
}

/** Whether no vault in `folder` has this name, in whatever case of letters. */
export async function isFreeName(folder: string, name: string): Promise<boolean> {
  const wanted = (vaultName(name) + vaultEnding).toLowerCase();
  const taken = await readdir(folder).catch(whenMissing([]));
  return !taken.some((entry) => entry.normalize('NFC').toLowerCase() === wanted);
}

export function isVaultName(name: string): boolean {
  try {
    return vaultName(name) === name;
  } catch {
    return false;
  }
}

function whenMissing<T>(value: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return value;
    throw error;
  };
}
