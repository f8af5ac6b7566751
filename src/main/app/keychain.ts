import { randomBytes } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '#shared/errors.ts';
import type { VaultRef } from '#shared/model/app.ts';
import type { KeychainState } from '#shared/model/keys.ts';
import type { KeychainSecret, VaultHost } from '#main/vault/index.ts';
import type { Keychain } from '../shell/shell.ts';
import { writeWhole } from './write-whole.ts';

/** What the system's keychain keeps for vaults, by the id of their keychain slot. */
export interface KeychainSecrets {
  available(): Promise<KeychainState['available']>;
  /** Whether there is a secret of this id, and a keychain that could open it. */
  holds(id: string): Promise<boolean>;
  /** Makes a secret and keeps it, sealed by the keychain; the caller wipes the key. */
  make(): Promise<KeychainSecret>;
  /** The key of a secret; the caller wipes it. Throws AppError `keychain_failed`. */
  reveal(id: string): Promise<Uint8Array>;
  /** Lets a secret open nothing until it is given back, also after the app has ended. */
  withhold(id: string): Promise<void>;
  giveBack(id: string): Promise<void>;
  forget(id: string): Promise<void>;
  /** Forgets every secret but these. */
  forgetOthers(ids: readonly string[]): Promise<void>;
}

const ending = '.sealed';
const withheldEnding = '.withheld';

/**
 * The secrets in `folder`, one file each, sealed by the system's keychain. They lie outside of the
 * vaults, so that a copied vault takes none along.
 *
 * @param keychain null where the shell has none
 */
export function keychainSecrets(folder: string, keychain: Keychain | null): KeychainSecrets {
  const pathOf = (id: string): string => join(folder, `${id}${ending}`);
  const available = async (): Promise<KeychainState['available']> =>
    keychain === null ? 'none' : keychain.state();
  const names = async (): Promise<readonly string[]> => readdir(folder).catch(() => []);
  const withheldPathOf = (id: string): string => join(folder, `${id}${withheldEnding}`);
  const forget = async (id: string): Promise<void> => {
    await rm(pathOf(id), { force: true });
    await rm(withheldPathOf(id), { force: true });
  };

  return {
    available,
    holds: async (id) =>
      (await available()) === 'yes' && (await names()).includes(`${id}${ending}`),
    make: async () => {
      if (keychain === null || (await available()) !== 'yes') {
        throw new AppError('keychain_unavailable');
      }
      const secret = { id: randomBytes(16).toString('base64url'), key: randomBytes(32) };
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeWhole(pathOf(secret.id), await keychain.protect(secret.key));
      } catch (cause) {
        secret.key.fill(0);
        throw new AppError('keychain_unavailable', undefined, { cause });
      }
      return secret;
    },
    reveal: async (id) => {
      if (keychain === null || (await available()) !== 'yes') throw new AppError('keychain_failed');
      try {
        return await keychain.reveal(await readFile(pathOf(id)));
      } catch (cause) {
        throw new AppError('keychain_failed', undefined, { cause });
      }
    },
    withhold: (id) => renameIfThere(pathOf(id), withheldPathOf(id)),
    giveBack: (id) => renameIfThere(withheldPathOf(id), pathOf(id)),
    forget,
    forgetOthers: async (ids) => {
      const kept = new Set(ids.flatMap((id) => [`${id}${ending}`, `${id}${withheldEnding}`]));
      for (const name of await names()) {
        if (!kept.has(name)) await rm(join(folder, name), { force: true });
      }
    },
  };
}

/** The id by which the keychain knows the open vault; null when it does not open it. */
export async function openKeychainId({
  openName,
  keychainId,
}: Pick<VaultHost, 'openName' | 'keychainId'>): Promise<string | null> {
  return openName === null ? null : keychainId(openName);
}

/** Those of `vaults` that open through the keychain. */
export async function keychainVaults(
  host: Pick<VaultHost, 'keychainId'>,
  secrets: KeychainSecrets,
  vaults: readonly VaultRef[],
): Promise<readonly string[]> {
  const held = await Promise.all(
    vaults.map(async ({ name }) => {
      const id = await host.keychainId(name);
      return id !== null && (await secrets.holds(id)) ? [name] : [];
    }),
  );
  return held.flat();
}

/**
 * Forgets what no vault refers to, left by a process that was killed between the two. Only where no
 * vault is open: a secret is kept before the slot that refers to it.
 */
export async function forgetUnused(
  host: Pick<VaultHost, 'list' | 'keychainId'>,
  secrets: KeychainSecrets,
): Promise<void> {
  const vaults = await host.list();
  const ids = await Promise.all(vaults.map(({ name }) => host.keychainId(name)));
  await secrets.forgetOthers(ids.filter((id) => id !== null));
}

async function renameIfThere(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}
