import { coachSignatureHash } from '#main/summary/sign.ts';
import { altered, decode, encode, signRaw } from '../main/summary/forge.ts';
import type { Json } from '../main/summary/forge.ts';
import { bundled, coach, cosigned, member } from './summaries.ts';

/** What a reader would not see, inside an otherwise plain sentence. */
export const hiddenTexts = [
  // Bidi controls, marks and isolates
  0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x200e, 0x200f, 0x061c,
  // Zero-width and invisible operators
  0x200b, 0x200c, 0x200d, 0xfeff, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x206a, 0x206f, 0x00ad,
  // Tags and variation selectors
  0xe0001, 0xe0041, 0xe007f, 0xfe00, 0xfe0f, 0xe0100, 0x180b, 0x180e,
  // Fillers and joiners that fonts leave out
  0x034f, 0x115f, 0x1160, 0x3164, 0xffa0, 0x17b4, 0x2065, 0xfff0,
  // Controls, separators, annotation, lone surrogate
  0x0000, 0x0007, 0x0008, 0x000d, 0x001b, 0x007f, 0x0085, 0x009b, 0x2028, 0x2029, 0xfff9, 0xd800,
].map((code) => `Pay${String.fromCodePoint(code)}roll is done.`);

/** Names that pass for another: letters of two alphabets in one word, breaks, hidden characters. */
export const deceptiveNames = [
  'M\u0430ya Lindqvist', // Cyrillic a
  'Maya Lind\u03bfqvist', // Greek omicron
  '\u041caya Lindqvist', // Cyrillic M
  'Maya\nLindqvist',
  'Maya\tLindqvist',
  'Maya\u200b Lindqvist',
  '\u202etsivqdniL ayaM',
  'Maya\u2028Lindqvist',
];

/** Signed by an app that does not look: `text` as the member's name and in the comment. */
export async function signedByForce(text: string): Promise<string> {
  const { key } = await member();
  return altered(await bundled(await cosigned()), ({ envelope, coach: first, member: second }) => {
    const payload = decode(envelope.payload) as Json & { roles: { member: Json } };
    payload.roles.member['name'] = text;
    envelope.payload = encode(JSON.stringify(payload));
    const again = signRaw(envelope.payload, JSON.stringify(decode(first.protected)), coach.signing);
    const header = {
      ...decode(second.protected),
      coachSigHash: coachSignatureHash(again),
    };
    envelope.signatures = [again, signRaw(envelope.payload, JSON.stringify(header), key.signing)];
  });
}
