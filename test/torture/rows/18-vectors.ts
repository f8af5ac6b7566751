import { createPrivateKey, createPublicKey, hkdfSync, sign, verify, webcrypto } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyBundle } from '#main/summary/index.ts';
import { loadSodium } from '#main/summary/keys/load-sodium.ts';
import { keyFromSeed } from '#main/summary/keys/key-from-seed.ts';
import { verifyEcdsa } from '#main/summary/pdf/verify-ecdsa.ts';
import { altered } from '../../main/summary/forge.ts';
import { rfc8032 } from '../../support/rfc8032.ts';
import { bundled, cosigned } from '../../support/summaries.ts';
import { tally } from '../row.ts';
import type { TortureRow } from '../row.ts';

/** What one vector came to: its name, and whether we said what it says. */
type Answer = readonly [vector: string, agrees: boolean];

interface Test {
  readonly tcId: number;
  readonly result: string;
  /** Every other field is hex. */
  readonly [field: string]: unknown;
}

interface Group {
  readonly tests: readonly Test[];
  readonly publicKey?: { readonly pk: string };
  readonly publicKeyDer?: string;
}

const folder = join(import.meta.dirname, '../../../../shared/vectors');
const hex = (text: unknown) => Buffer.from(String(text), 'hex');

/** Which file of Wycheproof goes through which of our parts. */
const sets: Readonly<
  Record<
    string,
    { readonly file: string; readonly run: (group: Group, test: Test) => Promise<boolean> }
  >
> = {
  'Ed25519, as jose checks it': { file: 'ed25519_test', run: ed25519 },
  'ECDSA P-256, as the seal is checked': { file: 'ecdsa_secp256r1_sha256_test', run: ecdsa },
  'XChaCha20-Poly1305, as member keys are wrapped': {
    file: 'xchacha20_poly1305_test',
    run: xchacha,
  },
  'HKDF-SHA-256, as the coach’s keys are derived': { file: 'hkdf_sha256_test', run: hkdf },
  'tokens of other kinds, in place of a signature': { file: 'json_web_signature_test', run: token },
};

export const vectors: TortureRow = {
  id: 18,
  title: 'Public vectors',
  run: async () => {
    const answers: Answer[] = rfc8032.map(([seed, key, text, signature]) => [
      'RFC 8032 section 7.1',
      signsAlike(seed, key, text, signature),
    ]);
    let absent = 0;
    for (const [name, { file, run }] of Object.entries(sets)) {
      const path = join(folder, `${file}.json`);
      if (!existsSync(path)) absent += 1;
      else answers.push(...(await answersOf(name, path, run)));
    }
    const wrong = answers.filter(([, agrees]) => !agrees);
    return {
      cases: answers.length,
      fired: answers.length,
      outcomes: { agree: answers.length - wrong.length, differ: wrong.length },
      lost: 0,
      notes: Object.entries(tally(answers.map(([name]) => name.replace(/ #\d+$/, '')))).map(
        ([name, count]) => `${count} vectors: ${name}`,
      ),
      failures: wrong.map(([name]) => `Not as the vector says: ${name}`),
      ...(absent > 0 ? { skipped: { cases: absent, why: 'Wycheproof is not at hand here' } } : {}),
    };
  },
};

async function answersOf(
  name: string,
  path: string,
  run: (group: Group, test: Test) => Promise<boolean>,
): Promise<readonly Answer[]> {
  const { testGroups } = JSON.parse(readFileSync(path, 'utf8')) as { testGroups: readonly Group[] };
  const answers: Answer[] = [];
  for (const group of testGroups) {
    for (const test of group.tests) answers.push([`${name} #${test.tcId}`, await run(group, test)]);
  }
  return answers;
}

function signsAlike(seed: string, key: string, text: string, signature: string): boolean {
  const made = keyFromSeed(hex(seed));
  const publicKey = createPublicKey({ key: { ...made }, format: 'jwk' });
  const privateKey = createPrivateKey({ key: { ...made }, format: 'jwk' });
  return (
    Buffer.from(made.x, 'base64url').toString('hex') === key &&
    sign(null, hex(text), privateKey).toString('hex') === signature &&
    verify(null, hex(text), publicKey, hex(signature)) &&
    !verify(null, hex(`${text}00`), publicKey, hex(signature))
  );
}

async function ed25519({ publicKey }: Group, { msg, sig, result }: Test): Promise<boolean> {
  const jwk = { crv: 'Ed25519', kty: 'OKP', x: hex(publicKey?.pk).toString('base64url') };
  const key = await webcrypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['verify']);
  // Exactly what jose calls; a signature of another length is stopped by the format before.
  const holds =
    hex(sig).length === 64 && (await webcrypto.subtle.verify('Ed25519', key, hex(sig), hex(msg)));
  return holds === (result === 'valid');
}

async function ecdsa({ publicKeyDer }: Group, { msg, sig, result }: Test): Promise<boolean> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const key = await crypto.subtle.importKey('spki', hex(publicKeyDer), algorithm, false, [
    'verify',
  ]);
  return (await verifyEcdsa(key, hex(sig), hex(msg))) === (result === 'valid');
}

async function xchacha(_: Group, { key, iv, aad, msg, ct, tag, result }: Test): Promise<boolean> {
  const sodium = await loadSodium();
  try {
    const sealed = Buffer.concat([hex(ct), hex(tag)]);
    const opened = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      sealed,
      hex(aad),
      hex(iv),
      hex(key),
    );
    return result === 'valid' && hex(msg).equals(opened);
  } catch {
    return result !== 'valid';
  }
}

async function hkdf(_: Group, { ikm, salt, info, size, okm, result }: Test): Promise<boolean> {
  try {
    const derived = hkdfSync('sha256', hex(ikm), hex(salt), hex(info), Number(size));
    return result === 'valid' && hex(okm).equals(new Uint8Array(derived));
  } catch {
    return result !== 'valid';
  }
}

let good: Promise<string> | null = null;

/** They are of other algorithms, so even those that hold by their own rules have no place here. */
async function token(_: Group, { jws }: Test): Promise<boolean> {
  good ??= cosigned().then((envelope) => bundled(envelope));
  const [head = '', body = '', signature = ''] = String(jws).split('.');
  const text = altered(await good, ({ envelope, coach }) => {
    envelope.payload = body;
    Object.assign(coach, { protected: head, signature });
  });
  return (await verifyBundle(text)).outcome !== 'valid';
}
