import { expect, test } from 'vitest';
import { electronKeychain } from '#main/shell/electron/keychain.ts';
import { fakeElectron } from '../../../support/shell/fake-electron.ts';

test('gives back the bytes that it sealed, and shows nothing of them', async () => {
  const { electron } = fakeElectron();
  const keychain = electronKeychain(electron, 'darwin');
  const secret = Uint8Array.from({ length: 32 }, (_, index) => (index * 37) % 256);
  const sealed = await keychain.protect(secret);

  expect([
    await keychain.reveal(sealed),
    Buffer.from(sealed).includes(Buffer.from(secret)),
  ]).toEqual([secret, false]);
});

test.each([
  ['linux', 'basic_text', true, 'unsafe'],
  ['linux', 'unknown', true, 'none'],
  ['linux', 'gnome_libsecret', true, 'yes'],
  ['linux', 'kwallet6', false, 'none'],
  ['darwin', 'asked only on Linux', true, 'yes'],
  ['win32', 'asked only on Linux', false, 'none'],
] as const)(
  'on %s with %s (encryption available: %s) it is %s',
  async (platform, backend, available, state) => {
    const { electron, keyring } = fakeElectron();
    keyring.backend = backend;
    keyring.available = available;

    expect(await electronKeychain(electron, platform).state()).toBe(state);
  },
);
