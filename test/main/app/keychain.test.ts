import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forgetUnused, keychainSecrets } from '#main/app/keychain.ts';
import { makeLifecycle } from '#main/app/lifecycle.ts';
import { handlersOf } from '#main/ipc/handlers/index.ts';
import { fakeClock } from '../../support/fake-clock.ts';
import { fillVault } from '../../support/filled-vault.ts';
import { memoryKeychain } from '../../support/shell/memory-keychain.ts';
import { memoryShell } from '../../support/shell/memory-shell.ts';
import { createVault, hostOver, temporaryFolder, testVault } from '../../support/vault.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });
const { name, passphrase } = testVault;
const unknownId = '01890000-0000-7000-8000-000000000000';

/** The app over an open vault, on a shell that has a keychain or none. */
async function app(withKeychain = true) {
  const data = temporaryFolder();
  const host = hostOver(join(data, 'vaults'));
  await createVault(host);
  const system = memoryKeychain();
  const { shell } = memoryShell({ data, keychain: withKeychain ? system.keychain : null });
  const lifecycle = makeLifecycle({
    host,
    shell,
    clock: fakeClock().clock,
    window: () => null,
    settled: () => Promise.resolve(),
  });
  const secrets = join(data, 'keychain');
  return {
    ...handlersOf(lifecycle),
    host,
    system,
    keychainVaults: async () => (await lifecycle.state()).keychainVaults,
    secrets: () => (existsSync(secrets) ? readdirSync(secrets) : []),
    secretsFolder: secrets,
    startAnew: () => forgetUnused(host, lifecycle.keychain),
    keyfile: join(data, 'vaults', `${name}.countersign`, 'keyfile.json'),
  };
}

test('the keychain opens the vault once it was turned on, whatever the passphrase becomes, and no more once it was turned off', async () => {
  const { host, system, ...open } = await app();
  expect([await open.getKeychain({}), await open.keychainVaults()]).toEqual([
    { available: 'yes', on: false },
    [],
  ]);
  await expect(open.setKeychain({ on: true, passphrase: 'a guess' })).rejects.toThrow(
    code('wrong_passphrase'),
  );
  expect(open.secrets()).toEqual([]);

  expect(await open.setKeychain({ on: true, passphrase })).toEqual({ available: 'yes', on: true });
  await open.changePassphrase({ passphrase, newPassphrase: 'a heron stands at dawn' });
  await host.lock();
  expect(await open.keychainVaults()).toEqual([name]);
  await open.unlockWithKeychain({ name });
  expect(host.standing).toBe('unlocked');

  const copy = readFileSync(open.keyfile);
  const off = await open.setKeychain({ on: false, passphrase: 'a heron stands at dawn' });
  expect([off, open.secrets()]).toEqual([{ available: 'yes', on: false }, []]);
  await host.lock();
  // Not even the keyfile of before opens with it: the secret is gone, too.
  writeFileSync(open.keyfile, copy);
  expect(await open.keychainVaults()).toEqual([]);
  await expect(async () => open.unlockWithKeychain({ name })).rejects.toThrow(
    code('keychain_failed'),
  );
  system.become('none');
  expect((await open.getKeychain({})).available).toBe('none');
});

test('a re-encryption gives the keychain a new key, and the one of before opens only what is old', async () => {
  const { host, ...open } = await app();
  await open.setKeychain({ on: true, passphrase });
  const before = open.secrets();
  const old = readFileSync(join(open.secretsFolder, before[0] ?? ''));
  await open.reencryptVault({ passphrase });
  const after = open.secrets();
  expect([after.length, after[0] === before[0]]).toEqual([1, false]);
  await host.lock();
  await open.unlockWithKeychain({ name });
  expect(host.standing).toBe('unlocked');

  await host.lock();
  writeFileSync(join(open.secretsFolder, after[0] ?? ''), old);
  await expect(open.unlockWithKeychain({ name })).rejects.toThrow(code('keychain_failed'));
});

test('a keychain that lost its key, or keeps none safely, leaves the passphrase as the way in', async () => {
  const { host, system, ...open } = await app();
  await open.setKeychain({ on: true, passphrase });
  const keyfile = readFileSync(open.keyfile, 'utf8');
  await host.lock();
  system.become('unsafe');
  expect(await open.keychainVaults()).toEqual([]);
  await expect(open.unlockWithKeychain({ name })).rejects.toThrow(code('keychain_failed'));
  system.become('yes');
  system.forgetEverything();
  await expect(open.unlockWithKeychain({ name })).rejects.toThrow(code('keychain_failed'));
  expect(host.standing).toBe('locked');

  await host.unlock(testVault);
  system.become('unsafe');
  expect(await open.getKeychain({})).toEqual({ available: 'unsafe', on: false });
  await expect(open.setKeychain({ on: true, passphrase })).rejects.toThrow(
    code('keychain_unavailable'),
  );
  expect(readFileSync(open.keyfile, 'utf8')).toBe(keyfile);
});

test('whoever was handed the window gets no way in by the keychain, whether it locks or the app starts anew', async () => {
  const { host, ...open } = await app();
  await open.setKeychain({ on: true, passphrase });
  const { sessionId } = await fillVault(host);
  await expect(async () => open.handOver({ sessionId: unknownId })).rejects.toThrow(
    code('not_found'),
  );
  expect((await open.getKeychain({})).on).toBe(true);

  await open.handOver({ sessionId });
  await host.lock();
  expect(await open.keychainVaults()).toEqual([]);
  await expect(async () => open.unlockWithKeychain({ name })).rejects.toThrow(
    code('keychain_failed'),
  );
  await open.startAnew();
  await expect(async () => open.unlockWithKeychain({ name })).rejects.toThrow(
    code('keychain_failed'),
  );

  await open.unlockVault(testVault);
  expect((await open.getKeychain({})).on).toBe(true);
  await open.handOver({ sessionId });
  await open.handBack({ passphrase });
  await host.lock();
  await open.unlockWithKeychain({ name });
  expect(host.standing).toBe('unlocked');
});

test('a pipe in place of a keyfile keeps nobody waiting for the list of vaults', async () => {
  const { host, ...open } = await app();
  await host.lock();
  rmSync(open.keyfile);
  execFileSync('mkfifo', [open.keyfile]);
  expect(await open.keychainVaults()).toEqual([]);
});

test('a shell without a keychain says so, and a copied vault takes no secret along', async () => {
  const { host, ...open } = await app(false);
  expect(await open.getKeychain({})).toEqual({ available: 'none', on: false });
  await expect(open.setKeychain({ on: true, passphrase })).rejects.toThrow(
    code('keychain_unavailable'),
  );
  await host.lock();
  const elsewhere = temporaryFolder();
  cpSync(join(open.keyfile, '..'), elsewhere, { recursive: true });
  expect(readdirSync(elsewhere).sort()).toEqual(['keyfile.json', 'vault.db', 'vault.lock']);
});

test('a secret that no vault refers to is forgotten at the next start', async () => {
  const folder = temporaryFolder();
  const secrets = keychainSecrets(folder, memoryKeychain().keychain);
  const used = await secrets.make();
  await secrets.make();
  const vaults = { list: async () => [{ name }], keychainId: async () => used.id };
  await forgetUnused(vaults, secrets);

  expect(readdirSync(folder)).toEqual([`${used.id}.sealed`]);
});
