import { constants, open } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '#shared/errors.ts';
import { vaultFiles } from '../folder.ts';
import { parseKeyfile } from '../keys/keyfile.ts';
import type { Keyfile } from '../keys/keyfile.ts';

/** Larger than any keyfile of ours. */
const largestKeyfile = 64 * 1024;

/**
 * Reads the keyfile of the vault at `path`.
 *
 * @throws AppError `keyfile_damaged`, also when it is missing; `key_derivation_out_of_bounds`
 */
export async function readKeyfile(path: string): Promise<Keyfile> {
  return parseKeyfile(await keyfileTextAt(path));
}

/** @throws AppError `keyfile_damaged` when it is missing, or cannot be one of ours */
export async function keyfileTextAt(path: string): Promise<string> {
  // Without waiting: a pipe in its place would keep the worker, and with it every lock, for ever.
  const readNow = constants.O_RDONLY | constants.O_NONBLOCK;
  const file = await open(join(path, vaultFiles.keyfile), readNow).catch(
    (error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? new AppError('keyfile_damaged') : error;
    },
  );
  try {
    const found = await file.stat();
    if (!found.isFile() || found.size > largestKeyfile) throw new AppError('keyfile_damaged');
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}
