import { coach, content, cosigned, bundled } from '../../support/summaries.ts';
import { publicPart } from '#main/summary/keys/ed25519.ts';
import { keyFromSeed } from '#main/summary/keys/key-from-seed.ts';
import { altered, decode, encode, rewritten, signRaw } from './forge.ts';
import type { Attack, Bundle } from './forge.ts';

const good = await bundled(await cosigned());
const other = await bundled(
  await cosigned({ content: { ...content, memberWords: 'Something else entirely.' } }),
);
const stranger = keyFromSeed(new Uint8Array(32).fill(9));

/** By someone who has a signed bundle and no key that counts. */
export const attacksOnParts: readonly Attack[] = [
  [
    'strips the coach signature',
    ['structure'],
    altered(good, ({ envelope, member }) => {
      envelope.signatures = [member];
    }),
  ],
  [
    'strips every signature',
    ['structure'],
    altered(good, ({ envelope }) => {
      envelope.signatures = [];
    }),
  ],
  [
    'strips the member signature and leaves their key',
    ['keys'],
    altered(good, ({ envelope, coach }) => {
      envelope.signatures = [coach];
    }),
  ],
  [
    'doubles the coach signature',
    ['structure'],
    altered(good, ({ envelope, coach }) => {
      envelope.signatures = [coach, coach];
    }),
  ],
  [
    'doubles the member signature',
    ['structure'],
    altered(good, ({ envelope, member, coach }) => {
      envelope.signatures = [coach, member, member];
    }),
  ],
  [
    'puts the member first',
    ['structure'],
    altered(good, ({ envelope, member, coach }) => {
      envelope.signatures = [member, coach];
    }),
  ],
  [
    'swaps the two signatures between the headers',
    ['coach_signature', 'member_signature'],
    altered(good, ({ member, coach }) => {
      [member.signature, coach.signature] = [coach.signature, member.signature];
    }),
  ],
  [
    'exchanges both keys for others',
    ['keys', 'coach_signature', 'member_signature'],
    altered(good, ({ bundle }) => {
      const [one, two] = bundle.keys;
      if (one && two)
        [one['x'], two['x']] = [stranger.x, keyFromSeed(new Uint8Array(32).fill(3)).x];
    }),
  ],
  [
    'puts another summary under the signatures',
    ['coach_signature', 'member_signature'],
    altered(good, ({ envelope }) => {
      envelope.payload = (JSON.parse(other) as Bundle).envelopes[0]?.payload ?? '';
    }),
  ],
  [
    'puts the member signature of another summary beside the coach’s',
    ['member_signature'],
    altered(good, ({ envelope, coach }) => {
      const foreign = (JSON.parse(other) as Bundle).envelopes[0]?.signatures[1];
      if (foreign) envelope.signatures = [coach, foreign];
    }),
  ],
  ...(['none', 'HS256', 'ES256', 'Ed448', 'Ed25519', 'eddsa'] as const).map((alg): Attack => [
    `says alg ${alg}`,
    ['headers'],
    altered(good, ({ envelope, coach: signature, member }) => {
      envelope.signatures = [rewritten(signature.protected, envelope.payload, { alg }), member];
    }),
  ]),
  ...Object.entries({
    jwk: publicPart(stranger),
    jku: 'https://example.org/keys',
    x5c: ['MIIB'],
    x5u: 'https://example.org/x',
    crit: ['b64'],
    b64: false,
    cty: 'json',
    nonce: 'x',
  }).map(([field, value]): Attack => [
    `adds ${field} to the protected header`,
    ['headers'],
    altered(good, ({ envelope, coach: signature, member }) => {
      envelope.signatures = [
        rewritten(signature.protected, envelope.payload, { [field]: value }),
        member,
      ];
    }),
  ]),
  [
    'adds an unprotected header',
    ['structure'],
    altered(good, ({ coach }) => {
      coach['header'] = { alg: 'EdDSA' };
    }),
  ],
  [
    'adds a field to an envelope',
    ['structure'],
    altered(good, ({ envelope }) => {
      envelope['note'] = 'x';
    }),
  ],
  [
    'adds a field to the bundle',
    ['structure'],
    altered(good, ({ bundle }) => {
      bundle['note'] = 'x';
    }),
  ],
  [
    'adds a field named __proto__',
    ['structure'],
    good.replace('{"format"', '{"__proto__":1,"format"'),
  ],
  [
    'says a field twice',
    ['structure'],
    good.replace('{"format"', '{"format":"countersign-bundle/1","format"'),
  ],
  ['puts in a space', ['structure'], good.replace(',"keys"', ', "keys"')],
  ['adds a line at the end', ['structure'], `${good}\n`],
  ['writes a letter as an escape', ['structure'], good.replace('"keys"', String.raw`"\u006beys"`)],
  [
    'says a header field twice',
    ['headers'],
    altered(good, ({ envelope, coach: signature, member }) => {
      const header = JSON.stringify(decode(signature.protected)).replace('{', '{"role":"member",');
      envelope.signatures = [signRaw(envelope.payload, header, coach.signing), member];
    }),
  ],
  [
    'says a payload field twice',
    ['payload'],
    altered(good, ({ envelope, coach: signature }) => {
      const text = JSON.stringify(decode(envelope.payload)).replace('{', '{"version":2,');
      envelope.payload = encode(text);
      envelope.signatures = [rewritten(signature.protected, envelope.payload, {})];
    }),
  ],
  [
    'adds a field to the payload',
    ['payload'],
    altered(good, ({ envelope, coach: signature }) => {
      envelope.payload = encode(JSON.stringify({ ...decode(envelope.payload), extra: 1 }));
      envelope.signatures = [rewritten(signature.protected, envelope.payload, {})];
    }),
  ],
  [
    'pads the base64url',
    ['structure'],
    altered(good, ({ coach }) => {
      coach.signature += '==';
    }),
  ],
  [
    'spells the last letter of a signature otherwise',
    ['headers'],
    altered(good, ({ coach }) => {
      const last = coach.signature.slice(-1);
      const spelling = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
      coach.signature = coach.signature.slice(0, -1) + spelling[spelling.indexOf(last) + 1];
    }),
  ],
  [
    'says another typ',
    ['headers'],
    altered(good, ({ envelope, coach: signature, member }) => {
      envelope.signatures = [
        rewritten(signature.protected, envelope.payload, { typ: 'JWT' }),
        member,
      ];
    }),
  ],
  [
    'says another role',
    ['headers'],
    altered(good, ({ envelope, coach: signature, member }) => {
      envelope.signatures = [
        rewritten(signature.protected, envelope.payload, { role: 'witness' }),
        member,
      ];
    }),
  ],
  [
    'has the coach agree instead of issue',
    ['headers'],
    altered(good, ({ envelope, coach: signature, member }) => {
      envelope.signatures = [
        rewritten(signature.protected, envelope.payload, { meaning: 'agreed' }),
        member,
      ];
    }),
  ],
];
