import { AppError } from '#shared/errors.ts';
import { wipe } from '../keys/bytes.ts';
import type { KeyCostRule } from '../keys/derive.ts';
import type { Work } from '../long-work.ts';
import { openVault } from './open.ts';
import type { OpenVault } from './open.ts';
import { reencrypt, UnsettledKeys } from './reencrypt.ts';
import type { Reencrypted, ReencryptInput } from './reencrypt.ts';

/**
 * Encrypts an open vault anew and opens it again.
 *
 * @param closed called when the vault of before is closed: nothing may use it any more
 * @throws AppError as `reencrypt`; `locked` when the vault is closed and did not open again
 */
export async function reencryptAndOpen(
  open: OpenVault,
  input: ReencryptInput,
  { work, keyCost, closed }: { work: Work; keyCost: KeyCostRule; closed: () => void },
): Promise<Pick<Reencrypted, 'recoveryWords'> & { readonly vault: OpenVault }> {
  const close = (): void => {
    closed();
    open.close();
  };
  const { keyfile, rootKey, recoveryWords } = await reencrypt(open, input, work).catch(
    (error: unknown) => {
      if (error instanceof UnsettledKeys) close();
      throw error;
    },
  );
  try {
    close();
    const vault = await openVault(open.folder, keyfile, rootKey, keyCost, 'vault_unlocked');
    return { vault, recoveryWords };
  } catch (cause) {
    throw new AppError('locked', 'the re-encrypted vault does not open', { cause });
  } finally {
    wipe(rootKey);
  }
}
