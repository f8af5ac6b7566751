import type { Keychain } from '../shell.ts';
import type { ElectronApi } from './api.ts';

/**
 * The system's keychain through Electron's `safeStorage`. On Linux without a keyring it would fall back
 * to a password that stands in its source (`basic_text`): that keeps nothing secret.
 */
export function electronKeychain(
  { safeStorage }: Pick<ElectronApi, 'safeStorage'>,
  platform: NodeJS.Platform,
): Keychain {
  return {
    state: async () => {
      if (platform === 'linux') {
        const backend = safeStorage.getSelectedStorageBackend();
        if (backend === 'basic_text') return 'unsafe';
        if (backend === 'unknown') return 'none';
      }
      return (await safeStorage.isAsyncEncryptionAvailable()) ? 'yes' : 'none';
    },
    // It takes text only; base64 keeps every byte.
    protect: (secret) => safeStorage.encryptStringAsync(Buffer.from(secret).toString('base64')),
    reveal: async (sealed) => {
      const { result } = await safeStorage.decryptStringAsync(Buffer.from(sealed));
      return new Uint8Array(Buffer.from(result, 'base64'));
    },
  };
}
