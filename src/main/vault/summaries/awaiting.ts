import type { Output } from '#shared/contract.ts';
import type { Vault } from '../context.ts';
import type { ReadableDb } from '../sql/db.ts';
import { awaitedLinks, unsignedSince } from '../sql/queries/awaiting.ts';
import type { AwaitedLink } from '../sql/queries/awaiting.ts';
import { readEnvelope } from './signatures.ts';

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

/** When it was signed stands in the envelope alone: its row also changes as the member types. */
function withSigned({ envelope, ...link }: AwaitedLink): Output<'listAwaiting'>[number] {
  const since = readEnvelope(envelope).signatures.at(-1)?.claimedTime ?? link.startsAt;
  return { ...link, since };
}
