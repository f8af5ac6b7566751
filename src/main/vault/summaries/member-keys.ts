import type { EarlierKey, TurnPage } from '#shared/model/summary.ts';
import { record } from '../audit/chain.ts';
import type { Vault } from '../context.ts';
import type { ReadableDb } from '../sql/db.ts';
import {
  findMemberKey,
  insertMemberKey,
  replacedKeys,
  replaceMemberKey,
} from '../sql/queries/member-keys.ts';
import type { PinnedKey } from '../sql/queries/member-keys.ts';
import { fingerprintOf } from './signatures.ts';
import type { EarlierKey as SignedEarlierKey } from './signatures.ts';

type KeyPart = Pick<TurnPage, 'memberKey' | 'memberKeyKept' | 'earlierKeys'>;

/** What is known of a team member's keys. */
export function memberKeysOf(db: ReadableDb, personId: string): KeyPart {
  const pinned = findMemberKey(db, personId);
  return {
    memberKey: pinned ? fingerprintOf(pinned.thumbprint) : null,
    memberKeyKept: !pinned ? 'none' : pinned.wrappedKey === null ? 'elsewhere' : 'here',
    earlierKeys: earlierKeysOf(db, personId),
  };
}

function earlierKeysOf(db: ReadableDb, personId: string): readonly EarlierKey[] {
  return replacedKeys(db, personId).map(({ thumbprint, replacedAt }) => ({
    key: fingerprintOf(thumbprint),
    replacedAt,
  }));
}

/** The member's part of a payload's roles. */
export interface MemberRole {
  readonly name: string;
  readonly key: string | null;
  readonly earlierKeys: readonly SignedEarlierKey[];
}

export function memberRole(db: ReadableDb, personId: string, name: string): MemberRole {
  return {
    name,
    key: findMemberKey(db, personId)?.thumbprint ?? null,
    earlierKeys: replacedKeys(db, personId).map(({ thumbprint, replacedAt }) => ({
      key: thumbprint,
      replacedAt,
    })),
  };
}

/** The same, once `key` is pinned: one that is pinned now and is another is then an earlier one. */
export function memberRoleWith(
  db: ReadableDb,
  input: {
    readonly personId: string;
    readonly name: string;
    readonly key: string;
    readonly at: Date;
  },
): MemberRole {
  const { personId, name, key, at } = input;
  const before = memberRole(db, personId, name);
  if (before.key === null || before.key === key) return { ...before, key };
  const replaced = { key: before.key, replacedAt: replacedAt(db, personId, at) };
  return { ...before, key, earlierKeys: [...before.earlierKeys, replaced] };
}

/**
 * Pins a key to a person in place of the one of now, if there is one. Call it inside a transaction.
 *
 * @param input.replacedAt where the signed text says it already, as it says it
 */
export function pinKey(
  { db, auditKey }: Vault,
  input: {
    readonly personId: string;
    readonly key: PinnedKey;
    readonly replacedAt?: string | null;
    readonly at: Date;
  },
): void {
  const { personId, key, at } = input;
  if (findMemberKey(db, personId)) {
    const instant = input.replacedAt ?? replacedAt(db, personId, at);
    replaceMemberKey(db, { personId, replacedAt: instant });
    record(db, auditKey, { at, kind: 'member_key_replaced', subject: personId });
  }
  insertMemberKey(db, { ...key, personId, at: at.toISOString() });
}

/**
 * The instant of a replacement. Earlier keys stand in its order in every signed text, so it is always
 * after the replacement before it, also on a clock that was set back.
 */
function replacedAt(db: ReadableDb, personId: string, at: Date): string {
  const last = replacedKeys(db, personId).at(-1)?.replacedAt;
  if (last === undefined) return at.toISOString();
  return new Date(Math.max(at.getTime(), Date.parse(last) + 1)).toISOString();
}
