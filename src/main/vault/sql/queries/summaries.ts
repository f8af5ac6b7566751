import type { SummaryState } from '#shared/model/summary.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

interface Stored {
  /** The document id that signatures name. */
  readonly id: string;
  readonly sessionId: string;
  readonly version: number;
  /** JSON of the content that the coach's document gave when it was issued. */
  readonly content: string | null;
  /** What the team member wrote in their turn; null while they wrote nothing. */
  readonly memberWords: string | null;
}

interface UnsignedSummary extends Stored {
  readonly state: 'none';
  readonly envelope: null;
}

export interface SignedSummary extends Stored {
  readonly state: Exclude<SummaryState, 'none'>;
  readonly content: string;
  readonly envelope: string;
}

export type StoredSummary = UnsignedSummary | SignedSummary;

/** A team member's key as it is pinned to the person at its first use. */
export interface PinnedKey {
  readonly thumbprint: string;
  /** JSON Web Key, as JSON. */
  readonly publicKey: string;
  /** Wrapped under the member's own passphrase. */
  readonly wrappedKey: string;
}

export function findSummary(db: ReadableDb, sessionId: string): StoredSummary | undefined {
  return db.get<StoredSummary>(
    `select id, session_id as sessionId, state, version, content, member_words as memberWords,
       envelope
     from summary where session_id = @sessionId`,
    { sessionId },
  );
}

/** Keeps what was signed, with the exact bytes that the signatures cover. */
export function putSignedSummary(
  db: WritableDb,
  summary: SignedSummary & { readonly payload: Uint8Array; readonly at: string },
): void {
  db.run(
    `insert into summary (id, session_id, state, version, content, member_words, payload, envelope,
       created_at, updated_at)
     values (@id, @sessionId, @state, @version, @content, @memberWords, @payload, @envelope, @at, @at)
     on conflict (id) do update set state = excluded.state, version = excluded.version,
       content = excluded.content, member_words = excluded.member_words,
       payload = excluded.payload, envelope = excluded.envelope, updated_at = excluded.updated_at`,
    { ...summary },
  );
}

/** Takes the coach's signature away. What the member wrote, and the count of versions, stay. */
export function voidSummary(
  db: WritableDb,
  input: { readonly id: string; readonly at: string },
): void {
  db.run(
    `update summary set state = 'none', content = null, payload = null, envelope = null,
       updated_at = @at
     where id = @id`,
    { ...input },
  );
}

export function setMemberWords(
  db: WritableDb,
  input: { readonly id: string; readonly words: string; readonly at: string },
): void {
  db.run('update summary set member_words = @words, updated_at = @at where id = @id', { ...input });
}

export function findMemberKey(db: ReadableDb, personId: string): PinnedKey | undefined {
  return db.get<PinnedKey>(
    `select thumbprint, public_key as publicKey, wrapped_key as wrappedKey
     from member_key where person_id = @personId`,
    { personId },
  );
}

/** Pins a key to a person. There is no statement that replaces one. */
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
