import { resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deriveKey } from '#main/vault/keys/derive.ts';
import { keyfileText, parseKeyfile } from '#main/vault/keys/keyfile.ts';
import type { Keyfile } from '#main/vault/keys/keyfile.ts';
import { isWord, recoveryKeyOf, recoveryWords } from '#main/vault/keys/recovery-words.ts';
import {
  keptRecoveryKey,
  keychainSlot,
  openWithKeychain,
  openWithRecoveryKey,
  recoverySlot,
} from '#main/vault/keys/slots.ts';
import { subkey } from '#main/vault/keys/subkeys.ts';
import { sodium } from '#main/vault/keys/sodium.ts';
import { testKeyCost } from '../../support/bare-vault.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });
const rootKey = new Uint8Array(32).fill(9);
const recoveryKey = new Uint8Array(32).fill(5);
const firstFormat = resolve(
  import.meta.dirname,
  '../../fixtures/vaults/schema-4/Kept.countersign/keyfile.json',
);
const header = {
  format: 'countersign-keyfile/2',
  vaultId: '0198f2a0-0000-7000-8000-000000000001',
  cipher: 'xchacha20poly1305',
} as const;

function keyfileWith(cost: { readonly opsLimit: number; readonly memLimit: number }): Keyfile {
  const empty = (length: number) => Buffer.alloc(length).toString('base64url');
  return {
    ...header,
    slots: [
      {
        type: 'passphrase',
        kdf: 'argon2id13',
        ...cost,
        salt: empty(16),
        nonce: empty(24),
        wrapped: empty(48),
      },
      recoverySlot(header, rootKey, recoveryKey),
    ],
  };
}

describe('a keyfile', () => {
  test('is read back as it was written', () => {
    const keyfile = keyfileWith(testKeyCost);
    expect(parseKeyfile(keyfileText(keyfile))).toEqual(keyfile);
  });

  test.each([
    ['one pass', 2, 64 * 2 ** 20],
    ['eleven passes', 11, 64 * 2 ** 20],
    ['too little memory', 3, 64 * 2 ** 20 - 1],
    ['more memory than a laptop has', 3, 2 ** 30 + 1],
    ['negative memory', 3, -1],
  ])('that asks for %s is refused before anything is derived', (_, opsLimit, memLimit) => {
    const text = keyfileText(keyfileWith({ opsLimit, memLimit }));
    expect(() => parseKeyfile(text)).toThrow(code('key_derivation_out_of_bounds'));
  });

  test.each([
    ['is empty', () => ''],
    ['is no JSON', () => 'PK\u0003\u0004'],
    ['is other JSON', () => '[]'],
    ['has a field more', (text: string) => text.replace('{', '{"extra": 1,')],
    ['has a field twice', (text: string) => text.replace('{', '{"cipher": "none",')],
    ['lacks its recovery slot', (text: string) => text.replace('"recovery"', '"passphrase"')],
    ['names another vault', (text: string) => text.replace('000001', '000002')],
    [
      'says that it is of the first format',
      (text: string) => text.replace('keyfile/2', 'keyfile/1'),
    ],
    ['is of no format', (text: string) => text.replace('keyfile/2', 'keyfile/0')],
    ['has other spaces', (text: string) => text.replace(': ', ':  ')],
  ])('that %s is called damaged', (_, change) => {
    const text = keyfileText(keyfileWith(testKeyCost));
    expect(() => parseKeyfile(change(text))).toThrow(code('keyfile_damaged'));
  });

  test('of a later format is left to the program that wrote it, whatever else is in it', () => {
    const text = keyfileText(keyfileWith(testKeyCost));
    for (const later of ['keyfile/3', 'keyfile/12']) {
      expect(() => parseKeyfile(text.replace('keyfile/2', later))).toThrow(code('vault_newer'));
    }
  });

  test('of the first format is read, and written again as it was', () => {
    const text = readFileSync(firstFormat, 'utf8');
    expect(keyfileText(parseKeyfile(text))).toBe(text);
  });

  test('keeps its recovery key for that very slot: moved to another one, it is refused', () => {
    const keyfile = keyfileWith(testKeyCost);
    const [passphrase, recovery] = keyfile.slots;
    expect(keptRecoveryKey(keyfile, rootKey)).toEqual(recoveryKey);
    const other = recoverySlot(header, rootKey, new Uint8Array(32).fill(6));
    const mixed = { ...other, kept: recovery.kept ?? { nonce: '', wrapped: '' } };
    expect(() => keptRecoveryKey({ ...keyfile, slots: [passphrase, mixed] }, rootKey)).toThrow(
      code('keyfile_damaged'),
    );
  });

  test('opens with the keychain by that slot’s own key only', () => {
    const keyfile = keyfileWith(testKeyCost);
    const secret = { id: 'AAAAAAAAAAAAAAAAAAAAAA', key: new Uint8Array(32).fill(4) };
    const [passphrase, recovery] = keyfile.slots;
    const slots: Keyfile['slots'] = [passphrase, recovery, keychainSlot(header, rootKey, secret)];
    const open = { ...keyfile, slots };
    expect(openWithKeychain(parseKeyfile(keyfileText(open)), secret.key)).toEqual(rootKey);
    for (const refused of [
      () => openWithKeychain(open, recoveryKey),
      () => openWithKeychain(keyfile, secret.key),
    ]) {
      expect(refused).toThrow(code('keychain_failed'));
    }
  });

  test('binds each slot to its header: a slot moved to another vault does not open', () => {
    const keyfile = keyfileWith(testKeyCost);
    expect(openWithRecoveryKey(keyfile, recoveryKey)).toEqual(rootKey);
    const moved = { ...keyfile, vaultId: '0198f2a0-0000-7000-8000-000000000002' };
    expect(() => openWithRecoveryKey(moved, recoveryKey)).toThrow(code('wrong_recovery_key'));
  });
});

test('derives Argon2id v1.3 as the reference does, with NFC and NFD of a passphrase alike', async () => {
  const salt = new Uint8Array(16).fill(3);
  const expected = sodium.crypto_pwhash(
    32,
    'Zoë'.normalize('NFC'),
    salt,
    3,
    testKeyCost.memLimit,
    sodium.crypto_pwhash_ALG_ARGON2ID13,
  );
  expect(await deriveKey('Zoë'.normalize('NFD'), salt, testKeyCost)).toEqual(expected);
});

test('gives every purpose a subkey of its own', () => {
  const keys = (
    ['database', 'backup', 'audit', 'identity', 'unsaved', 'recovery', 'proof'] as const
  ).map((purpose) => Buffer.from(subkey(rootKey, purpose)).toString('hex'));
  expect(new Set(keys).size).toBe(7);
});

describe('a recovery key', () => {
  const words = recoveryWords(recoveryKey);

  test('is 24 words, read back however they are typed', () => {
    expect(words).toHaveLength(24);
    const typed = [
      words.join(' '),
      words.join('\n').toUpperCase(),
      `  ${words.join(' ,  ')} . `,
      words.map((word, index) => `${index + 1}. ${word}`).join('; '),
    ];
    for (const text of typed) expect(recoveryKeyOf(text)).toEqual(recoveryKey);
  });

  test('with a wrong, missing, added or swapped word is refused by its checksum', () => {
    const [first = '', second = '', ...rest] = words;
    const wrong = [
      '',
      rest.join(' '),
      [...words, first].join(' '),
      ['zebra', second, ...rest].join(' '),
      ['notaword', second, ...rest].join(' '),
    ];
    for (const text of wrong) expect(() => recoveryKeyOf(text)).toThrow(code('wrong_recovery_key'));
  });

  test('has a word asked back without regard to case and spaces', () => {
    expect([isWord(' Zebra ', 'zebra'), isWord('zebr', 'zebra'), isWord('', 'zebra')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
