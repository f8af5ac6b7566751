import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sodium } from '#main/vault/keys/sodium.ts';

const folder = join(import.meta.dirname, '../../../../shared/vectors');
const file = join(folder, 'xchacha20_poly1305_test.json');
const present = existsSync(file);
if (!present) process.stderr.write('Wycheproof vectors: absent, 1 spec not run\n');

// HKDF has vectors there, too; nothing here derives a key by it (subkeys are libsodium's crypto_kdf).

interface Group {
  readonly ivSize: number;
  readonly tests: readonly {
    readonly tcId: number;
    readonly key: string;
    readonly iv: string;
    readonly aad: string;
    readonly msg: string;
    readonly ct: string;
    readonly tag: string;
    readonly result: 'valid' | 'invalid';
  }[];
}

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));

test.skipIf(!present)('agrees with Wycheproof on every XChaCha20-Poly1305 sealing', () => {
  const { testGroups } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly testGroups: readonly Group[];
  };
  const wrong: number[] = [];
  let run = 0;
  for (const { tests } of testGroups) {
    for (const { tcId, key, iv, aad, msg, ct, tag, result } of tests) {
      run += 1;
      if (
        opened(bytes(ct + tag), bytes(aad), bytes(iv), bytes(key)) !==
        (result === 'valid' ? msg : null)
      ) {
        wrong.push(tcId);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(run).toBeGreaterThan(300);
});

/** The message as hex, as the slots of a keyfile are opened; null when it is refused. */
function opened(
  sealed: Uint8Array,
  associated: Uint8Array,
  nonce: Uint8Array,
  key: Uint8Array,
): string | null {
  try {
    const message = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      sealed,
      associated,
      nonce,
      key,
    );
    return Buffer.from(message).toString('hex');
  } catch {
    return null;
  }
}
