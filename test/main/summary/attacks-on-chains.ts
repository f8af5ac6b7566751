import { issue } from '#main/summary/index.ts';
import { publicPart } from '#main/summary/keys/ed25519.ts';
import { coachSignatureHash } from '#main/summary/sign.ts';
import {
  addendumBySecondKey,
  bundledWithBoth,
  byReply,
  drawing,
  partsOf,
  replacedAt,
  secondKey,
} from '../../support/signed-files.ts';
import {
  auditHead,
  bundled,
  coach,
  cosigned,
  issued,
  member,
  otherCoach,
  payload,
} from '../../support/summaries.ts';
import { altered, decode, encode, rewritten, signRaw } from './forge.ts';
import type { Attack, Bundle, Json, Signature } from './forge.ts';

const { key: memberKey, thumbprint: first } = await member();
const second = await secondKey();
const original = await cosigned();
const addendum = await cosigned({ version: 2, amends: original });
const replaced = await addendumBySecondKey(original);
const plain = await bundled(original);
const chain = await bundled(original, addendum, await cosigned({ version: 3, amends: addendum }));
const reply = await bundled(await byReply());
const foreign = 'mPZ1dhVvZSpUFAZhVzrqVYmiQWkmPFS6ahWD6J8VfPE';
const maya = { name: 'Maya Lindqvist', key: first };
const mayaNow = { name: 'Maya Lindqvist', key: second.thumbprint };
const earlier = (...keys: readonly string[]) => keys.map((key) => ({ key, replacedAt }));

/** What the format gained with addenda, replaced keys, replies and drawings, each bent in turn. */
export const attacksOnChains: readonly Attack[] = [
  ...(
    [
      ['offers what nobody sent', 'pZGm1Av0IEBKARczz7exkNYsZb8LzaMrV7J32a2fFG4'],
      ['offers another signature of the coach', await otherSignature()],
      ['drops the offer that the member answered', undefined],
    ] as const
  ).map(([name, offer]): Attack => [
    name,
    ['member_signature'],
    altered(reply, ({ envelope, coach: one, member: two }) => {
      envelope.signatures = [rewritten(one.protected, envelope.payload, { offer }), two];
    }),
  ]),
  [
    'adds an offer to a summary that was signed side by side',
    ['member_signature'],
    altered(plain, ({ envelope, coach: one, member: two }) => {
      const { payload: text } = envelope;
      envelope.signatures = [rewritten(one.protected, text, { offer: foreign }), two];
    }),
  ],
  [
    'takes the member’s signature out of what they answered on their own device',
    ['member_signature'],
    altered(reply, ({ bundle, envelope, coach: one }) => {
      envelope.signatures = [one];
      bundle.keys.pop();
    }),
  ],
  [
    'signs anew as the coach, after the member signed on the coach’s laptop',
    ['member_signature'],
    altered(plain, ({ envelope, coach: one, member: two }) => {
      const later = { claimedTime: '2026-11-27T09:46:00.000Z', offer: hashAnsweredBy(two) };
      envelope.signatures = [rewritten(one.protected, envelope.payload, later), two];
    }),
  ],
  ['puts an offer into the member’s header', ['headers'], byMember(plain, { offer: foreign })],
  ...Object.entries({
    'a move without a line': 'M10 10',
    curves: 'M10 10C20 20 30 30 40 40',
    'numbers beyond the box': 'M1000 10L20 20',
    'relative lines': 'm10 10l20 20',
    markup: 'M10 10L20 20"/><script>1</script>',
    nothing: '',
    'more than a hand draws': `M10 10${'L20 20'.repeat(2_100)}`,
  }).map(([name, path]): Attack => [
    `draws ${name}`,
    ['headers'],
    byMember(plain, { drawing: path }),
  ]),
  [
    'draws for the coach',
    ['headers'],
    altered(plain, ({ envelope, coach: one, member: two }) => {
      envelope.signatures = [rewritten(one.protected, envelope.payload, { drawing }), two];
    }),
  ],
  [
    'exchanges the drawing without signing anew',
    ['member_signature'],
    altered(await bundled(await cosigned({}, { drawing })), ({ member: two }) => {
      const header = { ...decode(two.protected), drawing: 'M10 10L20 20' };
      two.protected = encode(JSON.stringify(header));
    }),
  ],
  [
    'declines beside an agreement that the same member signed',
    ['structure'],
    altered(plain, ({ envelope, coach: one, member: two }) => {
      const no = { meaning: 'declined', comment: 'No.' };
      const declined = rewritten(two.protected, envelope.payload, no, memberKey.signing);
      envelope.signatures = [one, two, declined];
    }),
  ],
  ['declines without a reason', ['member_signature'], byMember(plain, { meaning: 'declined' })],
  ['signs on a device of nobody', ['headers'], byMember(plain, { device: 'x' })],
  ['claims no time', ['headers'], byMember(plain, { claimedTime: 'today' })],
  ['takes the middle link out', ['chain'], rearranged(chain, ([one, , three]) => [one, three])],
  ['takes the first link out', ['chain'], rearranged(chain, ([, two, three]) => [two, three])],
  ['swaps two links', ['chain'], rearranged(chain, ([one, two, three]) => [one, three, two])],
  ['doubles a link', ['chain'], rearranged(chain, ([one, two]) => [one, two, two])],
  [
    'brings an addendum whose version does not rise',
    ['chain'],
    await bundled(original, await cosigned({ version: 1, amends: original })),
  ],
  [
    'answers the coach’s signature of the link before',
    ['member_signature'],
    answeringTheFirst(await bundled(original, addendum)),
  ],
  ['brings an addendum by another coach', ['chain'], await byOtherCoach()],
  [
    'changes the member’s key without naming the one before',
    ['chain'],
    await bundledWithBoth(original, await addendumBySecondKey(original, { member: mayaNow })),
  ],
  [
    'changes the member’s key and names a stranger’s as the one before',
    ['chain'],
    await bundledWithBoth(
      original,
      await addendumBySecondKey(original, {
        member: { ...mayaNow, earlierKeys: earlier(foreign) },
      }),
    ),
  ],
  [
    'lets the replaced key sign the addendum that replaces it',
    ['keys'],
    await bundled(original, await signedByFirst()),
  ],
  [
    'says that a key was replaced when it was not',
    ['chain'],
    await bundled(original, await withEarlier(original, earlier(foreign), maya)),
  ],
  [
    'says of the key in use that it was replaced',
    ['keys'],
    await bundled(await cosigned({ member: { ...maya, earlierKeys: earlier(first) } })),
  ],
  [
    'says of the coach’s key that the member had it',
    ['keys'],
    await bundled(await cosigned({ member: { ...maya, earlierKeys: earlier(coach.thumbprint) } })),
  ],
  [
    'names a replaced key twice',
    ['keys'],
    await bundled(await cosigned({ member: { ...maya, earlierKeys: earlier(foreign, foreign) } })),
  ],
  [
    'drops a key that was said to be replaced',
    ['chain'],
    await bundledWithBoth(
      original,
      replaced,
      await addendumBySecondKey(replaced, { version: 3, member: mayaNow }),
    ),
  ],
  [
    'says of another day that a key was replaced',
    ['chain'],
    await bundledWithBoth(
      original,
      replaced,
      await addendumBySecondKey(replaced, {
        version: 3,
        member: {
          ...mayaNow,
          earlierKeys: [{ key: first, replacedAt: '2026-11-01T08:00:00.000Z' }],
        },
      }),
    ),
  ],
  ['puts replaced keys into another order', ['chain'], await reordered()],
  ...Object.entries({
    'an empty list of replaced keys': [],
    'more replaced keys than a person has': Array.from({ length: 21 }, () => earlier(foreign)[0]),
    'a replaced key without its day': [{ key: foreign }],
    'a replaced key with a field of its own': [{ key: foreign, replacedAt, name: 'x' }],
  }).map(([name, earlierKeys]): Attack => [
    `brings ${name}`,
    ['payload'],
    altered(plain, ({ envelope, coach: one }) => {
      const text = decode(envelope.payload) as Json & { roles: { member: Json } };
      text.roles.member['earlierKeys'] = earlierKeys;
      envelope.payload = encode(JSON.stringify(text));
      envelope.signatures = [rewritten(one.protected, envelope.payload, {})];
    }),
  ]),
  [
    'brings a header beyond all bounds',
    ['structure'],
    byMember(plain, { comment: 'x'.repeat(30_000) }),
  ],
];

function hashAnsweredBy(signature: Signature): unknown {
  return decode(signature.protected)['coachSigHash'];
}

/** The header of the member, changed and signed anew by themselves. */
function byMember(bundle: string, changes: Json): string {
  return altered(bundle, ({ envelope, coach: one, member: two }) => {
    const changed = rewritten(two.protected, envelope.payload, changes, memberKey.signing);
    envelope.signatures = [one, changed];
  });
}

type Envelopes = Bundle['envelopes'];

function rearranged(
  bundle: string,
  order: (links: Envelopes) => readonly (Envelopes[number] | undefined)[],
): string {
  const parsed = JSON.parse(bundle) as Bundle;
  return JSON.stringify({ ...parsed, envelopes: order(parsed.envelopes) });
}

function answeringTheFirst(bundle: string): string {
  const parsed = JSON.parse(bundle) as Bundle;
  const [one, two] = parsed.envelopes;
  const [coachs] = one?.signatures ?? [];
  const answer = two?.signatures[1];
  if (!two || !coachs || !answer) throw new Error('Needs two links that both signed.');
  const coachSigHash = coachSignatureHash(coachs);
  two.signatures[1] = rewritten(answer.protected, two.payload, { coachSigHash }, memberKey.signing);
  return JSON.stringify(parsed);
}

async function otherSignature(): Promise<string> {
  const claimedTime = '2026-11-19T09:00:00.000Z';
  const envelope = await issue(await payload(), coach, { auditHead, claimedTime });
  const [signature] = partsOf(envelope).signatures;
  return signature ? coachSignatureHash(signature) : '';
}

async function byOtherCoach(): Promise<string> {
  const claimedTime = '2026-11-21T09:00:00.000Z';
  const bytes = await payload({
    version: 2,
    amends: original,
    coach: {
      name: 'Ruth Okafor',
      key: otherCoach.thumbprint,
      sealKey: otherCoach.sealThumbprint,
    },
  });
  const link = await issue(bytes, otherCoach, { auditHead, claimedTime });
  const parsed = JSON.parse(plain) as Bundle;
  parsed.envelopes.push(JSON.parse(link) as Envelopes[number]);
  parsed.keys.push({ ...publicPart(otherCoach.signing) });
  return JSON.stringify(parsed);
}

/** An addendum that names the second key, under a signature of the first. */
async function signedByFirst(): Promise<string> {
  const link = JSON.parse(
    await issued({
      version: 2,
      amends: original,
      member: { ...mayaNow, earlierKeys: earlier(first) },
    }),
  ) as Envelopes[number];
  const [one] = link.signatures;
  const [, two] = partsOf(original).signatures;
  if (!one || !two) throw new Error('Needs a link that both signed.');
  const header = { ...decode(two.protected), coachSigHash: coachSignatureHash(one) };
  const signature = signRaw(link.payload, JSON.stringify(header), memberKey.signing);
  return JSON.stringify({ ...link, signatures: [one, signature] });
}

async function withEarlier(
  amends: string,
  earlierKeys: ReturnType<typeof earlier>,
  who: typeof maya,
): Promise<string> {
  return cosigned({ version: 2, amends, member: { ...who, earlierKeys } });
}

async function reordered(): Promise<string> {
  const one = await cosigned({ member: { ...maya, earlierKeys: earlier(foreign, auditHead) } });
  const two = await withEarlier(one, earlier(auditHead, foreign), maya);
  return bundled(one, two);
}
