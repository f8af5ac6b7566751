import type { EarlierKey, TurnPage } from '#shared/model/summary.ts';
import type { ReadableDb } from '../sql/db.ts';
import { findMemberKey, replacedKeys } from '../sql/queries/member-keys.ts';
import { fingerprintOf } from './signatures.ts';

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
export function memberRole(db: ReadableDb, personId: string, name: string) {
  return {
    name,
    key: findMemberKey(db, personId)?.thumbprint ?? null,
    earlierKeys: replacedKeys(db, personId).map(({ thumbprint, replacedAt }) => ({
      key: thumbprint,
      replacedAt,
    })),
  };
}
