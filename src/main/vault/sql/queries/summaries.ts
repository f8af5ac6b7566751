import type { SummaryState } from '#shared/model/summary.ts';
import type { ReadableDb, WritableDb } from '../db.ts';

interface Stored {
  /** The document id that signatures name; one for the whole chain. */
  readonly documentId: string;
  readonly sessionId: string;
  /** 0: the original; n: the n-th addendum. */
  readonly position: number;
  readonly version: number;
  /** JSON of the content that the coach's document gave when it was issued. */
  readonly content: string | null;
  /** What the team member wrote in their turn; null while they wrote nothing. */
  readonly memberWords: string | null;
  /** JSON of `BaseText`: what the session said when this addendum was begun; null in an original. */
  readonly baseDocument: string | null;
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

/** One link of a summary's chain. */
export type StoredSummary = UnsignedSummary | SignedSummary;

const link = `
  select document_id as documentId, session_id as sessionId, position, state, version, content,
    member_words as memberWords, base_document as baseDocument, envelope
  from summary`;

/** The newest link of a session's summary. */
export function findSummary(db: ReadableDb, sessionId: string): StoredSummary | undefined {
  return db.get<StoredSummary>(
    `${link} where session_id = @sessionId order by position desc limit 1`,
    { sessionId },
  );
}

/** The links before the newest, oldest first. All are signed by the member. */
export function linksBefore(
  db: ReadableDb,
  { sessionId, position }: Pick<Stored, 'sessionId' | 'position'>,
): readonly SignedSummary[] {
  return db.all<SignedSummary>(
    `${link} where session_id = @sessionId and position < @position order by position`,
    { sessionId, position },
  );
}

/** Whether the newest link is an addendum: then the team member has answered those before it. */
export function isSignedBefore(db: ReadableDb, sessionId: string): boolean {
  return (findSummary(db, sessionId)?.position ?? 0) > 0;
}

/** Keeps what was signed, with the exact bytes that the signatures cover. */
export function putSignedSummary(
  db: WritableDb,
  summary: SignedSummary & { readonly payload: Uint8Array; readonly at: string },
): void {
  db.run(
    `insert into summary (document_id, session_id, position, state, version, content, member_words,
       base_document, payload, envelope, created_at, updated_at)
     values (@documentId, @sessionId, @position, @state, @version, @content, @memberWords,
       @baseDocument, @payload, @envelope, @at, @at)
     on conflict (session_id, position) do update set state = excluded.state,
       version = excluded.version, content = excluded.content, member_words = excluded.member_words,
       payload = excluded.payload, envelope = excluded.envelope, updated_at = excluded.updated_at`,
    { ...summary },
  );
}

/** Begins the next link of a chain, with nothing signed in it. */
export function insertDraft(
  db: WritableDb,
  draft: Pick<Stored, 'documentId' | 'sessionId' | 'position' | 'version'> & {
    readonly baseDocument: string;
    readonly at: string;
  },
): void {
  db.run(
    `insert into summary (document_id, session_id, position, state, version, base_document,
       created_at, updated_at)
     values (@documentId, @sessionId, @position, 'none', @version, @baseDocument, @at, @at)`,
    { ...draft },
  );
}

/** Deletes a link that nobody has signed. */
export function deleteDraft(
  db: WritableDb,
  { sessionId, position }: Pick<Stored, 'sessionId' | 'position'>,
): void {
  db.run(
    `delete from summary
     where session_id = @sessionId and position = @position and state = 'none'`,
    { sessionId, position },
  );
}

type LinkName = Pick<Stored, 'sessionId' | 'position'> & { readonly at: string };

/** Takes the coach's signature away. What the member wrote, and the count of versions, stay. */
export function voidSummary(db: WritableDb, { sessionId, position, at }: LinkName): void {
  db.run(
    `update summary set state = 'none', content = null, payload = null, envelope = null,
       updated_at = @at
     where session_id = @sessionId and position = @position`,
    { sessionId, position, at },
  );
}

export function setMemberWords(
  db: WritableDb,
  { sessionId, position, at, words }: LinkName & { readonly words: string },
): void {
  db.run(
    `update summary set member_words = @words, updated_at = @at
     where session_id = @sessionId and position = @position`,
    { sessionId, position, at, words },
  );
}
