import { readBack } from '#shared/model/sharing.ts';
import { buildPayload, issue } from '#main/summary/index.ts';
import { publicPart, thumbprintOf } from '#main/summary/keys/ed25519.ts';
import { keyFromSeed } from '#main/summary/keys/key-from-seed.ts';
import { coachSignatureHash } from '#main/summary/sign.ts';
import {
  auditHead,
  bundled,
  coach,
  content,
  cosigned,
  documentId,
  issued,
  member,
  otherCoach,
} from '../../support/summaries.ts';
import { altered, decode, rewritten, signRaw } from './forge.ts';
import type { Attack, Bundle } from './forge.ts';

const good = await bundled(await cosigned());
const stranger = keyFromSeed(new Uint8Array(32).fill(9));
const memberKey = (await member()).key.signing;

/** By people with keys, up to the real ones: well-formed, rightly signed, and still not a summary. */
export const attacksBySigners: readonly Attack[] = [
  [
    'signs as a coach whom the content does not name',
    ['keys'],
    altered(good, ({ bundle, envelope, coach: signature }) => {
      envelope.signatures = [
        rewritten(
          signature.protected,
          envelope.payload,
          { kid: otherCoach.thumbprint },
          otherCoach.signing,
        ),
      ];
      bundle.keys = [publicPart(otherCoach.signing)];
    }),
  ],
  [
    'signs as the member with a stranger’s key',
    ['keys'],
    altered(good, ({ bundle, envelope, coach: first, member: second }) => {
      const kid = thumbprintOf(stranger);
      envelope.signatures = [
        first,
        rewritten(second.protected, envelope.payload, { kid }, stranger),
      ];
      bundle.keys = [publicPart(coach.signing), publicPart(stranger)];
    }),
  ],
  [
    'signs as the member over another coach signature',
    ['member_signature'],
    altered(good, ({ envelope, coach: first, member: second }) => {
      const again = rewritten(first.protected, envelope.payload, {
        claimedTime: '2026-01-01T00:00:00.000Z',
      });
      envelope.signatures = [again, second];
    }),
  ],
  [
    'adds a key of nobody',
    ['keys'],
    altered(await bundled(await cosigned()), ({ bundle, envelope, coach: first }) => {
      envelope.signatures = [first];
      bundle.keys = [publicPart(coach.signing), publicPart(stranger)];
    }),
  ],
  [
    'gives a private key away',
    ['structure'],
    altered(good, ({ bundle }) => {
      bundle.keys[0] = { ...publicPart(coach.signing), d: coach.signing.d };
    }),
  ],
  [
    'brings a key of small order',
    ['keys', 'coach_signature', 'member_signature'],
    altered(good, ({ bundle }) => {
      bundle.keys = [{ crv: 'Ed25519', kty: 'OKP', x: Buffer.alloc(32).toString('base64url') }];
    }),
  ],
  ['lets the coach sign as the member too', ['keys'], await coachAsMember()],
  [
    'says commented with an empty comment',
    ['member_signature'],
    altered(good, ({ envelope, coach, member }) => {
      envelope.signatures = [
        coach,
        rewritten(member.protected, envelope.payload, { meaning: 'commented' }, memberKey),
      ];
    }),
  ],
  [
    'brings an addendum with a wrong prev',
    ['chain'],
    await chained(await cosigned({ content: { ...content, outcome: 'x' } })),
  ],
  [
    'brings an addendum with no original',
    ['chain'],
    await bundled(await cosigned({ version: 2, amends: await cosigned() })),
  ],
  [
    'brings an original twice',
    ['chain'],
    await bundled(await cosigned(), await cosigned({ version: 2 })),
  ],
  ['brings an addendum to a summary that the member had not signed', ['chain'], await onUnsigned()],
  ['brings an addendum of another document', ['chain'], await ofOtherDocument()],
];

async function coachAsMember(): Promise<string> {
  const payload = buildPayload({
    documentId,
    version: 1,
    coach: { name: 'Ruth Okafor', key: coach.thumbprint, sealKey: coach.sealThumbprint },
    member: { name: 'Maya Lindqvist', key: coach.thumbprint },
    content: readBack(content),
    paper: 'A4',
  });
  const claimedTime = '2026-11-20T09:46:00.000Z';
  const envelope = JSON.parse(await issue(payload, coach, { auditHead, claimedTime })) as {
    payload: string;
    signatures: [{ protected: string; signature: string }];
  };
  const header = {
    ...decode((JSON.parse(good) as Bundle).envelopes[0]?.signatures[1]?.protected ?? ''),
    kid: coach.thumbprint,
    coachSigHash: coachSignatureHash(envelope.signatures[0]),
  };
  const second = signRaw(envelope.payload, JSON.stringify(header), coach.signing);
  return JSON.stringify({
    format: 'countersign-bundle/1',
    envelopes: [{ ...envelope, signatures: [...envelope.signatures, second] }],
    keys: [publicPart(coach.signing)],
  });
}

async function chained(named: string): Promise<string> {
  return bundled(await cosigned(), await cosigned({ version: 2, amends: named }));
}

async function onUnsigned(): Promise<string> {
  const first = await issued();
  return bundled(first, await cosigned({ version: 2, amends: first }));
}

async function ofOtherDocument(): Promise<string> {
  const first = await cosigned();
  const elsewhere = '0198d6a2-7c1e-7b34-9f20-000000000000';
  return bundled(first, await cosigned({ version: 2, amends: first, documentId: elsewhere }));
}
