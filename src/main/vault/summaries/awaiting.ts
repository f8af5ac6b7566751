import type { Output } from '#shared/contract.ts';
import type { Vault } from '../context.ts';
import type { ReadableDb } from '../sql/db.ts';
import { awaitedLinks, unsignedSince } from '../sql/queries/awaiting.ts';
import type { AwaitedLink } from '../sql/queries/awaiting.ts';

/** The longest list that a person could work through; the newest sessions come before others. */
const mostOfEach = 200;
/** After this many days a session that was never signed counts as one without a signature. */
const unsignedDays = 90;

export function listAwaiting({ db, now }: Vault<ReadableDb>): Output<'listAwaiting'> {
  const from = new Date(now().getTime() - unsignedDays * 86_400_000).toISOString();
  return [
    ...unsignedSince(db, { from, limit: mostOfEach }),
    ...awaitedLinks(db, mostOfEach).map(withSigned),
  ].toSorted((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : 0));
}

function withSigned({ envelope, ...link }: AwaitedLink): Output<'listAwaiting'>[number] {
  return { ...link, since: lastSignedAt(envelope) ?? link.startsAt };
}

/**
 * When the last of the two signed stands in the envelope alone: its row also changes as the member types.
 * Only that header is read, since reading whole envelopes takes longer than all the rest.
 */
function lastSignedAt(envelope: string): string | undefined {
  const { signatures } = JSON.parse(envelope) as {
    readonly signatures: readonly { readonly protected: string }[];
  };
  const header = Buffer.from(signatures.at(-1)?.protected ?? '', 'base64url').toString('utf8');
  return (JSON.parse(header) as { readonly claimedTime?: string }).claimedTime;
}
