import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { expect, it } from 'vitest';
import { deriveKey } from '#main/vault/keys/derive.ts';
import {
  coachKeys,
  fingerprintWords,
  isPin,
  makeMemberKey,
  openMemberKey,
} from '#main/summary/index.ts';
import { cheapCost, coach, member, otherCoach } from '../../support/summaries.ts';

it('derives the same coach keys from the same seed for ever', () => {
  expect(coachKeys(new Uint8Array(32).fill(7))).toEqual(coach);
  expect([coach.thumbprint, coach.sealThumbprint]).toEqual([
    'EJsGddaIodtaTzq1DA285DTIHGzb2DBdXccmE5rDT_4',
    'pQXg6OGVbHAityXbaI8cLGHpMtw-GzBB3_2AB4e-9vs',
  ]);
});

it('derives a seal key that signs, and that another seed does not share', () => {
  const privateKey = createPrivateKey({ key: { ...coach.seal }, format: 'jwk' });
  const signature = sign('sha256', Buffer.from('page'), privateKey);
  const holds = ({ seal }: typeof coach) =>
    verify(
      'sha256',
      Buffer.from('page'),
      createPublicKey({ key: { ...seal }, format: 'jwk' }),
      signature,
    );
  expect([holds(coach), holds(otherCoach)]).toEqual([true, false]);
});

it('opens a member key with the member’s passphrase and gives the same key', async () => {
  const made = await member();
  const opened = await openMemberKey(made.wrapped, 'three quiet herons', deriveKey);
  expect(opened).toEqual(made.key);
  expect(made.wrapped).not.toContain(made.key.signing.d);
});

it.each(['', 'three quiet heron', 'Three quiet herons', 'three quiet herons '])(
  'refuses the wrong member passphrase %j',
  async (passphrase) => {
    const { wrapped } = await member();
    await expect(openMemberKey(wrapped, passphrase, deriveKey)).rejects.toMatchObject({
      code: 'wrong_member_passphrase',
    });
  },
);

it.each([
  ['a weaker derivation', '"memLimit":67108864', '"memLimit":8192', 'key_derivation_out_of_bounds'],
  ['a ruinous one', '"memLimit":67108864', '"memLimit":2147483648', 'key_derivation_out_of_bounds'],
  ['fewer passes', '"opsLimit":3', '"opsLimit":1', 'key_derivation_out_of_bounds'],
  ['endless passes', '"opsLimit":3', '"opsLimit":4000000000', 'key_derivation_out_of_bounds'],
  ['another cipher', 'xchacha20-poly1305', 'none', 'keyfile_damaged'],
  ['a field of its own', '{"format"', '{"x":1,"format"', 'keyfile_damaged'],
  ['another cost within bounds', '"opsLimit":3', '"opsLimit":4', 'wrong_member_passphrase'],
])('refuses a wrapped key that asks for %s', async (_, from, to, code) => {
  const { wrapped } = await member();
  expect(wrapped).toContain(from);
  await expect(
    openMemberKey(wrapped.replace(from, to), 'three quiet herons', deriveKey),
  ).rejects.toMatchObject({ code });
});

it('refuses a wrapped key whose public key was exchanged', async () => {
  const { wrapped, publicJwk } = await member();
  const exchanged = wrapped.replace(publicJwk.x, coach.signing.x);
  await expect(openMemberKey(exchanged, 'three quiet herons', deriveKey)).rejects.toMatchObject({
    code: 'wrong_member_passphrase',
  });
});

it('makes another key for each member, also under the same passphrase', async () => {
  const again = await makeMemberKey('three quiet herons', deriveKey, cheapCost);
  expect(again.thumbprint).not.toBe((await member()).thumbprint);
});

it('says a fingerprint in eight words, the first bits first', () => {
  const thumbprint = (bytes: readonly number[]) =>
    Buffer.concat([Buffer.from(bytes), Buffer.alloc(32)], 32).toString('base64url');
  const eight = (word: string) => Array.from({ length: 8 }, () => word);
  expect(fingerprintWords(thumbprint([]))).toEqual(eight('abandon'));
  expect(fingerprintWords(thumbprint([...Buffer.alloc(32, 255)]))).toEqual(eight('zoo'));
  // 11 bits each: 00000000001 00000000010 then zeros.
  expect(fingerprintWords(thumbprint([0x00, 0x20, 0x08]))).toEqual([
    'ability',
    'able',
    ...eight('abandon').slice(2),
  ]);
});

it('takes a key to expect as eight words or as a thumbprint, and nothing else', () => {
  const words = fingerprintWords(coach.thumbprint);
  expect(
    [
      words.join(' '),
      ` ${words.join('  ').toUpperCase()} `,
      coach.thumbprint,
      words.slice(1).join(' '),
      'eight words that are not in the list',
      '',
    ].map(isPin),
  ).toEqual([true, true, true, false, false, false]);
});
