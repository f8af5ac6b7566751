import { AppError } from '#shared/errors.ts';
import type { KeychainState } from '#shared/model/keys.ts';
import type { KeychainSecret } from '#main/vault/index.ts';
import { openKeychainId } from '../../app/keychain.ts';
import type { Lifecycle } from '../../app/lifecycle.ts';
import type { Handlers } from './handlers.ts';

type KeyHandlers = Pick<
  Handlers,
  'reencryptVault' | 'cancelWork' | 'getKeychain' | 'setKeychain' | 'unlockWithKeychain'
>;

/** What of the keys concerns more than the vault: the system's keychain, and work that can be stopped. */
export function keyHandlers(app: Lifecycle): KeyHandlers {
  const { host, keychain } = app;
  const openVaultsId = (): Promise<string | null> => openKeychainId(host);
  const state = async (): Promise<KeychainState> => {
    const id = await openVaultsId();
    return {
      available: await keychain.available(),
      on: id !== null && (await keychain.holds(id)),
    };
  };
  /**
   * Changes the vault's slot for the keychain. A new secret is kept before the slot that it opens, and
   * an old one goes after its slot: whatever is cut off in between, the slot in force has its secret.
   */
  const withSecret = async <T>(
    make: boolean,
    change: (secret: KeychainSecret | null) => Promise<T>,
  ): Promise<T> => {
    const before = await openVaultsId();
    const secret = make ? await keychain.make() : null;
    try {
      const done = await change(secret);
      if (before !== null) await keychain.forget(before);
      return done;
    } catch (error) {
      // The change may have come about all the same, as when the vault did not open after it.
      if (secret && (await openVaultsId()) !== secret.id) await keychain.forget(secret.id);
      throw error;
    } finally {
      secret?.key.fill(0);
    }
  };

  return {
    cancelWork: async () => {
      app.works.stop('cancelled');
      await host.cancelWork();
      return null;
    },
    reencryptVault: async ({ passphrase }) => {
      const { on } = await state();
      return withSecret(on, (secret) => host.reencrypt({ passphrase, secret }));
    },
    getKeychain: state,
    setKeychain: async ({ on, passphrase }) => {
      await withSecret(on, (secret) => host.setKeychain({ passphrase, secret }));
      return state();
    },
    unlockWithKeychain: async ({ name }) => {
      const id = await host.keychainId(name);
      if (id === null) throw new AppError('keychain_failed');
      const key = await keychain.reveal(id);
      try {
        await host.unlockWithKeychain({ name, key });
      } finally {
        key.fill(0);
      }
      await app.vaultOpened();
      return null;
    },
  };
}
