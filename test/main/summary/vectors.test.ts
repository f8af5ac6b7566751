import { createPublicKey, verify, webcrypto } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { verifyBundle } from '#main/summary/index.ts';
import { isSoundKey, thumbprintOf } from '#main/summary/keys/ed25519.ts';
import { keyFromSeed } from '#main/summary/keys/key-from-seed.ts';
import { bundled, cosigned } from '../../support/summaries.ts';
import { altered, signRaw } from './forge.ts';

/** RFC 8032 section 7.1: seed, public key, message, signature. */
const rfc8032 = [
  [
    '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
  [
    'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  ],
] as const;

const folder = join(import.meta.dirname, '../../../../shared/vectors');
const present = existsSync(folder);
if (!present) process.stderr.write('Wycheproof vectors: absent, 2 specs not run\n');

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

const hex = (text: string) => Buffer.from(text, 'hex');

it.each(rfc8032)(
  'derives the key of RFC 8032 seed %s and signs as it does',
  (seed, key, text, expected) => {
    const made = keyFromSeed(hex(seed));
    const publicKey = createPublicKey({ key: { ...made }, format: 'jwk' });
    expect(Buffer.from(made.x, 'base64url').toString('hex')).toBe(key);
    expect(verify(null, hex(text), publicKey, hex(expected))).toBe(true);
    expect(verify(null, hex(`${text}00`), publicKey, hex(expected))).toBe(false);
  },
);

it('names the key of RFC 8037 appendix A by the thumbprint given there', () => {
  const key = {
    crv: 'Ed25519',
    kty: 'OKP',
    x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  } as const;
  expect(thumbprintOf(key)).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
});

it('signs the example of RFC 8037 appendix A.4 to the same token', () => {
  const key = keyFromSeed(Buffer.from('nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A', 'base64url'));
  expect(signRaw('RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc', '{"alg":"EdDSA"}', key)).toEqual({
    protected: 'eyJhbGciOiJFZERTQSJ9',
    signature:
      'hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg',
  });
});

it.skipIf(!present)('agrees with Wycheproof on every Ed25519 signature', async () => {
  interface Group {
    readonly publicKeyJwk?: { readonly x: string };
    readonly publicKey: { readonly pk: string };
    readonly tests: readonly { tcId: number; msg: string; sig: string; result: string }[];
  }
  const { testGroups } = read('ed25519_test.json') as { testGroups: readonly Group[] };
  const wrong: number[] = [];
  let run = 0;
  for (const { publicKey, tests } of testGroups) {
    const jwk = { crv: 'Ed25519', kty: 'OKP', x: hex(publicKey.pk).toString('base64url') };
    const key = await webcrypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['verify']);
    for (const { tcId, msg, sig, result } of tests) {
      run += 1;
      // Exactly what jose calls; a signature of another length is stopped by the format before.
      const holds =
        hex(sig).length === 64 &&
        (await webcrypto.subtle.verify('Ed25519', key, hex(sig), hex(msg)));
      if (holds !== (result === 'valid')) wrong.push(tcId);
    }
  }
  expect(wrong).toEqual([]);
  expect(run).toBeGreaterThan(100);
});

it.skipIf(!present)('refuses every Wycheproof token in place of a signature', async () => {
  // They are of other algorithms, so even those that hold by their own rules have no place here.
  interface Group {
    readonly tests: readonly { tcId: number; jws: unknown }[];
  }
  const { testGroups } = read('json_web_signature_test.json') as { testGroups: readonly Group[] };
  const good = await bundled(await cosigned());
  const accepted: number[] = [];
  let run = 0;
  for (const { tests } of testGroups) {
    for (const { tcId, jws } of tests) {
      const [head = '', body = '', signature = ''] = String(jws).split('.');
      const text = altered(good, ({ envelope, coach }) => {
        envelope.payload = body;
        Object.assign(coach, { protected: head, signature });
      });
      run += 1;
      if ((await verifyBundle(text)).outcome === 'valid') accepted.push(tcId);
    }
  }
  expect(accepted).toEqual([]);
  expect(run).toBeGreaterThan(300);
});

it('knows the same points of small order as libsodium', async () => {
  const { default: sodium } = await import('libsodium-wrappers-sumo');
  await sodium.ready;
  const points = [
    '00'.repeat(32),
    `01${'00'.repeat(31)}`,
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
    `ec${'ff'.repeat(30)}7f`,
    `ed${'ff'.repeat(30)}7f`,
    `ee${'ff'.repeat(31)}`,
    rfc8032[0][1],
    rfc8032[1][1],
  ].map(hex);
  expect(
    points.map((point) =>
      isSoundKey({ crv: 'Ed25519', kty: 'OKP', x: point.toString('base64url') }),
    ),
  ).toEqual(points.map((point) => sodium.crypto_core_ed25519_is_valid_point(point)));
});
