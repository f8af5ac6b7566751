import { AppError } from '#shared/errors.ts';
import type { Vault } from '../context.ts';
import { wipe } from '../keys/bytes.ts';
import { openWithPassphrase } from '../keys/slots.ts';
import { sodium } from '../keys/sodium.ts';
import { subkey } from '../keys/subkeys.ts';
import { readKeyfile } from './read-keyfile.ts';

/**
 * Whether `passphrase` is the coach's: it has to open the very vault that is open. Whoever holds the
 * laptop could have laid the keyfile of another vault in the folder, one whose passphrase they know.
 *
 * @throws AppError `wrong_passphrase`, `keyfile_damaged` also for the keyfile of another vault
 */
export async function requirePassphrase(
  { folder, auditKey }: Pick<Vault, 'folder' | 'auditKey'>,
  passphrase: string,
): Promise<void> {
  const rootKey = await openWithPassphrase(await readKeyfile(folder), passphrase);
  const found = subkey(rootKey, 'audit');
  try {
    if (!sodium.memcmp(found, auditKey)) throw new AppError('keyfile_damaged');
  } finally {
    wipe(rootKey, found);
  }
}
