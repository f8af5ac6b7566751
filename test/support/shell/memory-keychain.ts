import type { Keychain } from '#main/shell/shell.ts';

/** A keychain that lives as long as the test: what it sealed, only it opens. */
export function memoryKeychain() {
  const held = new Map<string, Uint8Array>();
  let state: Awaited<ReturnType<Keychain['state']>> = 'yes';
  const refuse = (): void => {
    if (state !== 'yes') throw new Error('There is no keychain');
  };
  const keychain: Keychain = {
    state: () => Promise.resolve(state),
    protect: async (secret) => {
      refuse();
      const name = `sealed ${held.size}`;
      // A `slice` of a Buffer would be the same memory, which its owner wipes.
      held.set(name, Uint8Array.from(secret));
      return Buffer.from(name);
    },
    reveal: async (sealed) => {
      refuse();
      const secret = held.get(Buffer.from(sealed).toString());
      if (!secret) throw new Error('Not sealed here');
      return Uint8Array.from(secret);
    },
  };
  return {
    keychain,
    become: (next: typeof state): void => {
      state = next;
    },
    /** As after a new login password on a system that does not carry the keyring over. */
    forgetEverything: (): void => held.clear(),
  };
}
