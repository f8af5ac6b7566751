import { readBack } from '#shared/model/sharing.ts';
import type { SummaryContent } from '#shared/model/summary.ts';
import type { PrintedSummaryModel } from '#shared/summary-page/index.ts';
import { deriveKey } from '#main/vault/keys/derive.ts';
import {
  buildPayload,
  bundleOf,
  coachKeys,
  countersign,
  issue,
  makeMemberKey,
  readEnvelope,
} from '#main/summary/index.ts';
import type { Countersigning, Envelope, NewMemberKey, NewSummary } from '#main/summary/index.ts';

export const documentId = '0198d6a2-7c1e-7b34-9f20-4c1d2e3f4a5b';
export const auditHead = 'pZGm1Av0IEBKARczz7exkNYsZb8LzaMrV7J32a2fFG4';

/** The cheapest cost that a wrapped key may have, so that tests spend milliseconds. */
export const cheapCost = { opsLimit: 3, memLimit: 64 * 1024 * 1024 };

export const coach = coachKeys(new Uint8Array(32).fill(7));
export const otherCoach = coachKeys(new Uint8Array(32).fill(8));

let madeMember: Promise<NewMemberKey> | null = null;
/** One member for a whole test file: the derivation is real and slow. */
export function member(): Promise<NewMemberKey> {
  madeMember ??= makeMemberKey('three quiet herons', deriveKey, cheapCost);
  return madeMember;
}

export const content: SummaryContent = {
  session: {
    startsAt: '2026-11-20T09:00:00.000Z',
    zone: 'Europe/Berlin',
    durationMinutes: 45,
    place: 'Room 2.14',
  },
  outcome: 'Leave with a plan for handing the release over to Jonas before the winter break.',
  memberWords:
    'I had been treating the handover as something I owe Jonas. It is something we build together. I will pair with him twice, let him run the third release alone, and be there only if he calls.',
  answers: [
    {
      promptId: 'what.acknowledge',
      question: 'Which results deserve to be acknowledged, and what did they serve?',
      text: 'The migration finished a week early, with no lost orders.',
    },
  ],
  insights: ['Explaining a release out loud shows which steps live only in my head.'],
  actions: [
    {
      text: 'Pair with Jonas on the next two releases',
      owner: 'member',
      due: '2026-12-04',
      done: false,
    },
    {
      text: 'Ask operations for a test window in December',
      owner: 'coach',
      due: '2026-11-27',
      done: false,
    },
    { text: 'Write down the rollback steps', owner: 'member', due: null, done: true },
  ],
  next: {
    text: 'Look back on the first release that Jonas ran alone.',
    plan: {
      startsAt: '2026-12-11T09:00:00.000Z',
      zone: 'Europe/Berlin',
      durationMinutes: 45,
      place: 'Room 2.14',
    },
  },
};

/** How the sample member signs, where a test does not say otherwise. */
export const memberSigning: Countersigning = {
  meaning: 'agreed',
  comment: '',
  device: 'coach',
  claimedTime: '2026-11-20T09:52:00.000Z',
  typedName: 'Maya Lindqvist',
  drawing: null,
};

/** What a test says of a summary; the rest is the sample. */
export type Changes = Partial<Omit<NewSummary, 'content'>> & { readonly content?: SummaryContent };

/** A payload between the sample coach and member, changed where a test says so. */
export async function payload(changes: Changes = {}): Promise<Uint8Array> {
  return buildPayload({
    documentId,
    version: 1,
    coach: { name: 'Ruth Okafor', key: coach.thumbprint, sealKey: coach.sealThumbprint },
    member: { name: 'Maya Lindqvist', key: (await member()).thumbprint },
    paper: 'A4',
    ...changes,
    content: readBack(changes.content ?? content),
  });
}

export async function issued(changes: Changes = {}): Promise<Envelope> {
  const claimedTime = '2026-11-20T09:46:00.000Z';
  return issue(await payload(changes), coach, { auditHead, claimedTime });
}

export async function cosigned(
  changes: Changes = {},
  signing: Partial<Countersigning> = {},
): Promise<Envelope> {
  const { key } = await member();
  return countersign(await issued(changes), key, { ...memberSigning, ...signing });
}

/** The bundle of envelopes that both signed. */
export async function bundled(...envelopes: readonly Envelope[]): Promise<string> {
  return bundleOf(envelopes, [coach.signing, (await member()).publicJwk]);
}

/** What the pages show for a signed envelope, the last of a chain. */
export function pageOf(envelope: Envelope, ...before: readonly Envelope[]): PrintedSummaryModel {
  const { payload, signatures, earlierKeys } = readEnvelope(envelope);
  return {
    documentId: payload.documentId,
    version: payload.version,
    coachName: payload.roles.coach.name,
    memberName: payload.roles.member.name,
    content: payload.content,
    signatures,
    earlier: before.map((link, position) => {
      const { payload: read, signatures: marks } = readEnvelope(link);
      return { position, version: read.version, content: read.content, signatures: marks };
    }),
    earlierKeys,
    paper: payload.rendering.paper,
    locale: 'en-GB',
  };
}
