import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseKeyfile } from '#main/vault/keys/keyfile.ts';
import { hostOver, openTestVault, temporaryFolder } from '../../support/vault.ts';
import { testVault } from '../../support/vault.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });
const { name, passphrase } = testVault;
const next = 'a heron stands at dawn';
const oldVault = { name: 'Kept', passphrase: 'an old vault still opens' };

const keyfilePath = (folder: string, vault: string = name): string =>
  join(folder, `${vault}.countersign`, 'keyfile.json');
const keyfileIn = (folder: string, vault: string = name) =>
  parseKeyfile(readFileSync(keyfilePath(folder, vault), 'utf8'));

/** A vault as the first format of keyfiles left it. */
function copyOfOldVault(): string {
  const folder = temporaryFolder();
  cpSync(resolve(import.meta.dirname, '../../fixtures/vaults/schema-4'), folder, {
    recursive: true,
  });
  return folder;
}

/** Prepares another recovery key and puts it in force; gives its words. */
async function replaceRecoveryKey(
  host: ReturnType<typeof hostOver>,
  with_: string,
): Promise<readonly string[]> {
  const { recoveryWords, ask } = await host.call('prepareRecoveryKey', { passphrase: with_ });
  const [first, second] = ask.map((position) => recoveryWords[position] ?? '');
  await host.call('replaceRecoveryKey', { answers: [first ?? '', second ?? ''] });
  return recoveryWords;
}

describe('another passphrase', () => {
  test('opens the vault, the old one only a copy from before, and the recovery key stays', async () => {
    const { folder, host, recoveryWords } = await openTestVault();
    const { id } = await host.call('addPerson', { name: 'Sam', role: '' });
    await host.lock();
    const copy = temporaryFolder();
    cpSync(folder, copy, { recursive: true });
    const before = keyfileIn(folder);
    await host.unlock(testVault);
    const { ask, recoveryWords: unused } = await host.call('prepareRecoveryKey', { passphrase });
    await host.call('changePassphrase', { passphrase, newPassphrase: next });
    // It was made for the keyfile of before.
    const answers = [unused[ask[0]] ?? '', unused[ask[1]] ?? ''] as [string, string];
    await expect(host.call('replaceRecoveryKey', { answers })).rejects.toThrow(code('not_found'));
    await host.lock();

    await expect(host.unlock(testVault)).rejects.toThrow(code('wrong_passphrase'));
    await host.unlock({ name, passphrase: next });
    expect((await host.call('listPeople', {})).map((person) => person.id)).toEqual([id]);
    expect(keyfileIn(folder)).toEqual({
      ...before,
      slots: [expect.objectContaining({ type: 'passphrase' }), before.slots[1]],
    });
    expect(await host.call('showRecoveryKey', { passphrase: next })).toEqual(recoveryWords);

    const old = hostOver(copy);
    await old.unlock(testVault);
    expect(await old.call('listPeople', {})).toHaveLength(1);
  });

  test('needs the one of now, and a wrong one changes nothing', async () => {
    const { folder, host } = await openTestVault();
    const before = readFileSync(keyfilePath(folder), 'utf8');
    const wrong = { passphrase: 'a guess', newPassphrase: next };

    await expect(host.call('changePassphrase', wrong)).rejects.toThrow(code('wrong_passphrase'));
    expect(readFileSync(keyfilePath(folder), 'utf8')).toBe(before);
  });
});

describe('the recovery key', () => {
  test('is shown again; another one takes its place once two words came back right', async () => {
    const { host, recoveryWords } = await openTestVault();
    const card = await host.call('prepareRecoveryKey', { passphrase });
    await expect(host.call('replaceRecoveryKey', { answers: ['zebra', 'zebra'] })).rejects.toThrow(
      code('recovery_words_wrong'),
    );

    const [first, second] = card.ask.map((position) => card.recoveryWords[position] ?? '');
    await host.call('replaceRecoveryKey', { answers: [first ?? '', second ?? ''] });
    await host.lock();

    const recover = (words: readonly string[]) =>
      host.recover({ name, words: words.join(' '), newPassphrase: next });
    await expect(recover(recoveryWords)).rejects.toThrow(code('wrong_recovery_key'));
    await recover(card.recoveryWords);
    expect(await host.call('showRecoveryKey', { passphrase: next })).toEqual(card.recoveryWords);
  });

  test('of a vault from before they were kept cannot be shown, and a new one can', async () => {
    const folder = copyOfOldVault();
    const host = hostOver(folder);
    await host.unlock(oldVault);
    expect(await host.call('showRecoveryKey', oldVault)).toBe(null);
    const words = await replaceRecoveryKey(host, oldVault.passphrase);
    expect([
      keyfileIn(folder, 'Kept').format,
      await host.call('showRecoveryKey', oldVault),
    ]).toEqual(['countersign-keyfile/2', words]);
    await host.lock();
    await host.recover({ name: 'Kept', words: words.join(' '), newPassphrase: 'once more' });
    expect(host.standing).toBe('unlocked');
  });
});
