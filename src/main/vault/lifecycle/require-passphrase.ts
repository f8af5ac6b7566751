import { AppError } from '#shared/errors.ts';
import type { Vault } from '../context.ts';
import { wipe } from '../keys/bytes.ts';
import type { Keyfile } from '../keys/keyfile.ts';
import { openWithPassphrase } from '../keys/slots.ts';
import { sodium } from '../keys/sodium.ts';
import { subkey } from '../keys/subkeys.ts';
import { readKeyfile } from './read-keyfile.ts';

type Asked = Pick<Vault, 'folder' | 'rootProof'>;

/**
 * Whether `passphrase` is the coach's: it has to open the very vault that is open. Whoever holds the
 * laptop could have laid the keyfile of another vault in the folder, one whose passphrase they know.
 *
 * @throws AppError `wrong_passphrase`, `keyfile_damaged` also for the keyfile of another vault
 */
export async function requirePassphrase(vault: Asked, passphrase: string): Promise<void> {
  wipe((await openedKeyfile(vault, passphrase)).rootKey);
}

/**
 * The keyfile of the open vault, and its root key, which the caller wipes.
 *
 * @throws AppError as `requirePassphrase`
 */
export async function openedKeyfile(
  { folder, rootProof }: Asked,
  passphrase: string,
): Promise<{ readonly keyfile: Keyfile; readonly rootKey: Uint8Array }> {
  const keyfile = await readKeyfile(folder);
  const rootKey = await openWithPassphrase(keyfile, passphrase);
  const found = subkey(rootKey, 'proof');
  const own = sodium.memcmp(found, rootProof);
  wipe(found);
  if (own) return { keyfile, rootKey };
  wipe(rootKey);
  throw new AppError('keyfile_damaged');
}
