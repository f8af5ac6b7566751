import type { ReadableDb, WritableDb } from '../db.ts';

/** A team member's key as it is pinned to the person at its first use. */
export interface PinnedKey {
  readonly thumbprint: string;
  /** JSON Web Key, as JSON. */
  readonly publicKey: string;
  /** Wrapped under the member's own passphrase; null where only the member has it. */
  readonly wrappedKey: string | null;
}

/** A key that another took the place of. */
export interface ReplacedKey extends PinnedKey {
  /** ISO 8601. */
  readonly replacedAt: string;
}

const columns = 'thumbprint, public_key as publicKey, wrapped_key as wrappedKey';

export function findMemberKey(db: ReadableDb, personId: string): PinnedKey | undefined {
  return db.get<PinnedKey>(
    `select ${columns} from member_key where person_id = @personId and replaced_at is null`,
    { personId },
  );
}

/** Every key that the person had before the pinned one, oldest first. */
export function replacedKeys(db: ReadableDb, personId: string): readonly ReplacedKey[] {
  return db.all<ReplacedKey>(
    `select ${columns}, replaced_at as replacedAt from member_key
     where person_id = @personId and replaced_at is not null order by replaced_at, thumbprint`,
    { personId },
  );
}

/** Unpins the key that a person has, if they have one; what was signed with it stays signed. */
export function replaceMemberKey(
  db: WritableDb,
  input: { readonly personId: string; readonly replacedAt: string },
): void {
  db.run(
    `update member_key set replaced_at = @replacedAt
     where person_id = @personId and replaced_at is null`,
    { ...input },
  );
}

/** Pins a key to a person. Refused by the schema while another is pinned. */
export function insertMemberKey(
  db: WritableDb,
  key: PinnedKey & { readonly personId: string; readonly at: string },
): void {
  db.run(
    `insert into member_key (person_id, thumbprint, public_key, wrapped_key, created_at)
     values (@personId, @thumbprint, @publicKey, @wrappedKey, @at)`,
    { ...key },
  );
}
