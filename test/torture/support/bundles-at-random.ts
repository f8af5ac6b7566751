import { bundleOf } from '#main/summary/index.ts';
import { publicPart } from '#main/summary/keys/ed25519.ts';
import { keyFromSeed } from '#main/summary/keys/key-from-seed.ts';
import { altered, decode, encode, rewritten } from '../../main/summary/forge.ts';
import {
  addendumBySecondKey,
  bundledWithBoth,
  byReply,
  drawing,
} from '../../support/signed-files.ts';
import { bundled, coach, content, cosigned, issued, member } from '../../support/summaries.ts';

/** Chance that repeats: from 0 to 1, the same again for the same seed. */
type Random = () => number;

const letters = Array.from('abc xyz ÄÖß éñ 日本 नम שלום 🌱👍🏽 "\\/{}[]:, </html> $& %s \t\n');

const kinds: readonly ((random: Random) => Promise<string>)[] = [
  async (random) => bundled(await cosigned(changed(random))),
  async (random) =>
    bundled(
      await cosigned(changed(random), { meaning: 'commented', comment: said(random), drawing }),
    ),
  async (random) =>
    bundled(await cosigned(changed(random), { meaning: 'declined', comment: said(random) })),
  async (random) => {
    const nobody = { name: 'Maya', key: null };
    return bundleOf([await issued({ ...changed(random), member: nobody })], [coach.signing]);
  },
  async (random) => {
    const first = await cosigned(changed(random));
    const second = await cosigned({ ...changed(random), version: 2, amends: first });
    return bundled(first, second);
  },
  async (random) => {
    const first = await cosigned(changed(random));
    const { content: other } = changed(random);
    return bundledWithBoth(first, await addendumBySecondKey(first, { content: other }));
  },
  async () => bundled(await byReply()),
];

/** A good bundle of the kind that comes next, with content that no other has. */
export async function goodBundle(index: number, random: Random): Promise<string> {
  const make = kinds[index % kinds.length];
  if (make === undefined) throw new Error('There is no kind.');
  return make(random);
}

type Parts = Parameters<Parameters<typeof altered>[1]>[0];

const stranger = keyFromSeed(new Uint8Array(32).fill(9));
const { signing: membersKey } = (await member()).key;

/** What every verifier of the format must notice; each at a place of its own each time. */
const damages: readonly ((parts: Parts, random: Random) => void)[] = [
  ({ envelope }, random) => {
    envelope.payload = bent(envelope.payload, random);
  },
  ({ coach: one }, random) => {
    one.protected = bent(one.protected, random);
  },
  ({ member: two }, random) => {
    two.protected = bent(two.protected, random);
  },
  ({ coach: one }, random) => {
    one.signature = bent(one.signature, random);
  },
  ({ member: two }, random) => {
    two.signature = bent(two.signature, random);
  },
  ({ envelope }) => {
    envelope.signatures = [];
  },
  ({ bundle }) => {
    bundle.keys = [{ ...publicPart(stranger) }];
  },
  ({ coach: one, member: two }) => {
    [one.signature, two.signature] = [two.signature, one.signature];
  },
  ({ envelope, member: two, coach: one }) => {
    envelope.signatures = [two, one];
  },
  ({ envelope, coach: one, member: two }, random) => {
    // Signed anew by the coach: the member's answers another.
    const claimedTime = new Date(1_700_000_000_000 + Math.floor(random() * 1e9)).toISOString();
    envelope.signatures = [rewritten(one.protected, envelope.payload, { claimedTime }), two];
  },
  ({ envelope, coach: one, member: two }, random) => {
    const offer = Buffer.from(Array.from({ length: 32 }, () => Math.floor(random() * 256)));
    const changes = { offer: offer.toString('base64url') };
    envelope.signatures = [rewritten(one.protected, envelope.payload, changes), two];
  },
  ({ envelope, coach: one, member: two }) => {
    const role = rewritten(two.protected, envelope.payload, { role: 'coach' }, membersKey);
    envelope.signatures = [one, role];
  },
  ({ bundle, envelope }) => {
    bundle.envelopes = [envelope, structuredClone(envelope)];
  },
  ({ bundle, envelope, coach: one, member: two }) => {
    // A reply without its signature.
    const offer = decode(two.protected)['coachSigHash'];
    envelope.signatures = [rewritten(one.protected, envelope.payload, { offer })];
    bundle.keys = bundle.keys.slice(0, 1);
  },
  ({ bundle, envelope, coach: one, member: two }, random) => {
    // An addendum, rightly signed, to something else.
    const prev = bent(encode('x'.repeat(32)), random);
    const text = encode(JSON.stringify({ ...decode(envelope.payload), type: 'addendum', prev }));
    const signatures = [one, two].map((signature, at) =>
      rewritten(signature.protected, text, {}, at === 0 ? coach.signing : membersKey),
    );
    bundle.envelopes = [envelope, { payload: text, signatures }];
  },
];

/** A good bundle with one thing wrong, of the kind that comes next. */
export async function badBundle(index: number, random: Random): Promise<string> {
  const good = await bundled(
    await cosigned(changed(random), index % 2 === 0 ? {} : { drawing, comment: said(random) }),
  );
  return altered(good, (parts) => damages[index % damages.length]?.(parts, random));
}

function changed(random: Random) {
  return {
    content: {
      ...content,
      memberWords: said(random),
      insights: Array.from({ length: Math.floor(random() * 4) }, () => said(random)),
    },
  };
}

function said(random: Random): string {
  const count = 1 + Math.floor(random() * 400);
  return `I ${Array.from({ length: count }, () => letters[Math.floor(random() * letters.length)]).join('')}`;
}

/** Another letter somewhere but at the end, where some letters say the same. */
function bent(encoded: string, random: Random): string {
  const at = Math.floor(random() * (encoded.length - 1));
  return encoded.slice(0, at) + (encoded[at] === 'A' ? 'B' : 'A') + encoded.slice(at + 1);
}
