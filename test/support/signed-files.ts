import type { SummaryContent } from '#shared/model/summary.ts';
import { deriveKey } from '#main/vault/keys/derive.ts';
import { bundleOf, countersign, issue, makeMemberKey } from '#main/summary/index.ts';
import type { Countersigning, Envelope, NewMemberKey } from '#main/summary/index.ts';
import { envelopeShape } from '#main/summary/format.ts';
import type { EnvelopeParts } from '#main/summary/format.ts';
import { coachSignatureHash } from '#main/summary/sign.ts';
import {
  auditHead,
  bundled,
  cheapCost,
  coach,
  content,
  cosigned,
  issued,
  member,
  memberSigning,
  payload,
} from './summaries.ts';
import type { Changes } from './summaries.ts';

export const drawing = 'M40 90L60 40L80 110L100 60L140 95M150 50L210 70L260 40';
export const replacedAt = '2026-11-25T08:00:00.000Z';

let madeSecond: Promise<NewMemberKey> | null = null;
/** The key that the member made after their first passphrase was forgotten. */
export function secondKey(): Promise<NewMemberKey> {
  madeSecond ??= makeMemberKey('four loud herons', deriveKey, cheapCost);
  return madeSecond;
}

/** An addendum under the member's second key, which names the first. */
export async function addendumBySecondKey(
  amends: Envelope,
  changes: Changes = {},
  signing: Partial<Countersigning> = {},
): Promise<Envelope> {
  const [{ thumbprint }, { thumbprint: earlier }] = [await secondKey(), await member()];
  const addendum = await issued({
    version: 2,
    amends,
    member: {
      name: 'Maya Lindqvist',
      key: thumbprint,
      earlierKeys: [{ key: earlier, replacedAt }],
    },
    content: { ...content, outcome: 'Hand the release over to Jonas in January.' },
    ...changes,
  });
  const { key } = await secondKey();
  return countersign(addendum, key, { ...memberSigning, ...signing });
}

/** A bundle of envelopes under the member's first and second key. */
export async function bundledWithBoth(...envelopes: readonly Envelope[]): Promise<string> {
  const [first, second] = [await member(), await secondKey()];
  return bundleOf(envelopes, [coach.signing, first.publicJwk, second.publicJwk]);
}

/** An original and the addenda to it, oldest first, that both signed, each with the content given for it. */
export async function cosignedChain(
  ...contents: readonly SummaryContent[]
): Promise<readonly Envelope[]> {
  const chain: Envelope[] = [];
  for (const [before, said] of contents.entries()) {
    const amends = chain.at(-1);
    const changes = { version: before + 1, content: said };
    chain.push(await cosigned(amends === undefined ? changes : { ...changes, amends }));
  }
  return chain;
}

/** Signed on the member's own device: their signature answers what was sent there, `offer`. */
export async function byReply(signing: Partial<Countersigning> = {}): Promise<Envelope> {
  const bytes = await payload();
  const sent = await issue(bytes, coach, { auditHead, claimedTime: '2026-11-20T09:30:00.000Z' });
  const [offered] = partsOf(sent).signatures;
  if (offered === undefined) throw new Error('Needs a summary that was sent.');
  const { key } = await member();
  const replied = await countersign(sent, key, { ...memberSigning, device: 'own', ...signing });
  const kept = await issue(bytes, coach, {
    auditHead,
    claimedTime: '2026-11-20T10:30:00.000Z',
    offer: coachSignatureHash(offered),
  });
  const { payload: text, signatures } = partsOf(kept);
  const [, members] = partsOf(replied).signatures;
  return JSON.stringify({ payload: text, signatures: [...signatures, members] });
}

/** The parts of an envelope as they stand in its text. */
export function partsOf(envelope: Envelope): EnvelopeParts {
  return envelopeShape.parse(JSON.parse(envelope));
}

/** One of each kind of good bundle, by name. */
export async function goodBundles(): Promise<Readonly<Record<string, string>>> {
  const first = await cosigned();
  const added = { ...content, insights: [...content.insights, 'A date makes it real.'] };
  return {
    cosigned: await bundled(first),
    commented: await bundled(
      await cosigned({}, { meaning: 'commented', comment: 'Dates to follow.', drawing }),
    ),
    'coach only': bundleOf(
      [await issued({ member: { name: 'Maya', key: null } })],
      [coach.signing],
    ),
    declined: await bundled(
      await cosigned({}, { meaning: 'declined', comment: 'I did not say this.' }),
    ),
    chain: await bundled(...(await cosignedChain(content, added, content))),
    'replaced key': await bundledWithBoth(first, await addendumBySecondKey(first)),
    'by reply': await bundled(await byReply()),
  };
}
