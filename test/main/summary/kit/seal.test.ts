import { expect, test } from 'vitest';
import { newPhrase, readPhrase } from '#main/summary/kit/phrase.ts';
import {
  kitOfReply,
  newKitKey,
  openKit,
  openReply,
  sealKit,
  sealReply,
} from '#main/summary/kit/seal.ts';
import type { Derive } from '#main/summary/keys/member-key.ts';
import { deriveKey } from '#main/vault/keys/derive.ts';
import { quickly } from '../../../support/kits.ts';
import { seeded } from '../../../support/random.ts';
import { bundled, coach, cosigned } from '../../../support/summaries.ts';

const id = '0198d6a2-7c1e-7b34-9f20-4c1d2e3f4a5b';
const phrase = 'abandon ability able about above absent';
const damaged = expect.objectContaining({ failure: 'damaged' });
const wrongPhrase = expect.objectContaining({ failure: 'wrong_phrase' });

async function content() {
  return { bundle: await bundled(await cosigned()), memberKey: null, locale: 'en-GB' };
}

/** `text` with one letter changed, at 300 places. */
function flips(text: string): readonly string[] {
  const random = seeded(20_261_122);
  return Array.from({ length: 300 }, () => {
    const at = Math.floor(random() * text.length);
    const code = text.charCodeAt(at) ^ (1 << Math.floor(random() * 7));
    return text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
  });
}

test('a kit opens with its phrase, at the cost that a browser can bear, and with no other', async () => {
  const key = await newKitKey();
  const kit = { id, key, content: await content() };
  const sealed = await sealKit(kit, phrase, deriveKey);

  expect(JSON.parse(sealed)).toMatchObject({ kdf: { opsLimit: 3, memLimit: 64 * 2 ** 20 } });
  expect(sealed).not.toContain('Maya');
  expect(await openKit(sealed, phrase, deriveKey)).toEqual(kit);
  await expect(openKit(sealed, `${phrase}s`, deriveKey)).rejects.toThrow(wrongPhrase);
});

test('no kit opens with one letter changed', async () => {
  const kit = { id, key: await newKitKey(), content: await content() };
  const sealed = await sealKit(kit, phrase, quickly);
  const opened = await Promise.allSettled(
    flips(sealed).map((flipped) => openKit(flipped, phrase, quickly)),
  );
  expect(opened.filter(({ status }) => status === 'fulfilled')).toEqual([]);
});

test('no reply opens with one letter changed, with another key, or as another kit’s', async () => {
  const key = await newKitKey();
  const reply = {
    payload: 'e30',
    signature: { protected: 'e30', signature: 'A'.repeat(86) },
    key: { crv: 'Ed25519' as const, kty: 'OKP' as const, x: coach.signing.x },
  };
  const sealed = await sealReply({ id, key }, reply);
  expect(kitOfReply(sealed)).toBe(id);
  expect(await openReply(sealed, key)).toEqual(reply);

  const opened = await Promise.allSettled(flips(sealed).map((flipped) => openReply(flipped, key)));
  expect(opened.filter(({ status }) => status === 'fulfilled')).toEqual([]);
  await expect(openReply(sealed, await newKitKey())).rejects.toThrow(damaged);
  const another = sealed.replace(id, id.replace('5b', '5c'));
  await expect(openReply(another, key)).rejects.toThrow(damaged);
});

test('a kit that asks for a cheaper or a ruinous derivation is refused before it is made', async () => {
  const kit = { id, key: await newKitKey(), content: await content() };
  const sealed = await sealKit(kit, phrase, quickly);
  for (const [from, to] of [
    ['"opsLimit":3', '"opsLimit":1'],
    ['"memLimit":67108864', '"memLimit":8192'],
    ['"memLimit":67108864', '"memLimit":1073741824'],
  ] as const) {
    const never: Derive = () => Promise.reject(new Error('was asked for'));
    await expect(openKit(sealed.replace(from, to), phrase, never)).rejects.toThrow(damaged);
  }
});

test('six words are told, and read back however they are typed', () => {
  const made = newPhrase();
  expect(made).toHaveLength(6);
  expect(readPhrase(made.join(' '))).toEqual({ phrase: made.join(' ') });
  expect(readPhrase('  Abandon, ability\nABLE - about;above absent. ')).toEqual({ phrase });
  expect(readPhrase('abandon ability')).toEqual({ problem: 'count', count: 2 });
  expect(readPhrase('abandon abillity able about above absent')).toEqual({
    problem: 'unknown',
    word: 'abillity',
  });
});
