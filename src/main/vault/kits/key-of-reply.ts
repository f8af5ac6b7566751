import { AppError } from '#shared/errors.ts';
import type { EarlierKey, SummaryPayload } from '#main/summary/format.ts';
import type { ReplyContent } from '#main/summary/kit/format.ts';
import { thumbprintOf } from '#main/summary/keys/ed25519.ts';
import type { ReadableDb } from '../sql/db.ts';
import { findMemberKey } from '../sql/queries/member-keys.ts';
import type { PinnedKey } from '../sql/queries/member-keys.ts';
import { memberRole } from '../summaries/member-keys.ts';

/** A year before the last that an instant can be written with. */
const latest = new Date('9999-01-01T00:00:00.000Z');

/** What to pin of a key that was not known: the first, or one that says that it takes another's place. */
export interface NewKey {
  readonly key: PinnedKey;
  /** As the signed text has it, ISO 8601; null for a first key. */
  readonly replacedAt: string | null;
}

/**
 * Whether a reply is signed with a key that may sign: the pinned one, the first, or one that the signed
 * text itself calls new.
 *
 * @returns what to pin; null where it is pinned already
 * @throws AppError `reply_other_key`
 */
export function keyOfReply(
  db: ReadableDb,
  personId: string,
  { roles }: SummaryPayload,
  { key }: ReplyContent,
): NewKey | null {
  const thumbprint = thumbprintOf(key);
  const { earlierKeys: known } = memberRole(db, personId, roles.member.name);
  const said = roles.member.earlierKeys ?? [];
  const publicPinned = { thumbprint, publicKey: JSON.stringify(key), wrappedKey: null };
  const pinned = findMemberKey(db, personId);
  if (roles.member.key !== thumbprint) throw new AppError('reply_other_key');
  if (!pinned || pinned.thumbprint === thumbprint) {
    if (!sameKeys(said, known)) throw new AppError('reply_other_key');
    return pinned ? null : { key: publicPinned, replacedAt: null };
  }
  const last = said.at(-1);
  const replaces =
    last?.key === pinned.thumbprint &&
    sameKeys(said.slice(0, -1), known) &&
    canEnd(last.replacedAt) &&
    last.replacedAt > (known.at(-1)?.replacedAt ?? '') &&
    known.every((before) => before.key !== thumbprint);
  if (!replaces) throw new AppError('reply_other_key');
  return { key: publicPinned, replacedAt: last.replacedAt };
}

/** In the one spelling whose letters stand in the order of time, and with room for a key after this one. */
function canEnd(instant: string): boolean {
  const at = new Date(instant);
  return at.toISOString() === instant && at < latest;
}

function sameKeys(one: readonly EarlierKey[], other: readonly EarlierKey[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ key, replacedAt }, at) => {
      const beside = other[at];
      return beside?.key === key && beside.replacedAt === replacedAt;
    })
  );
}
