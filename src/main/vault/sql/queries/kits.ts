import type { ReadableDb, WritableDb } from '../db.ts';

/** A kit as it is kept. Its key is forgotten, and empty, once no reply is taken any more. */
export interface StoredKit {
  readonly id: string;
  readonly sessionId: string;
  /** The link of the summary's chain that was sent, and its version. */
  readonly position: number;
  readonly version: number;
  readonly key: Uint8Array;
  /** All ISO 8601. */
  readonly createdAt: string;
  readonly answeredAt: string | null;
  readonly withdrawnAt: string | null;
  /** SHA-256 of the reply file that was taken, base64url. */
  readonly replyHash: string | null;
}

const kit = `
  select id, session_id as sessionId, position, version, key, created_at as createdAt,
    answered_at as answeredAt, withdrawn_at as withdrawnAt, reply_hash as replyHash
  from kit`;

export function findKit(db: ReadableDb, id: string): StoredKit | undefined {
  return db.get<StoredKit>(`${kit} where id = @id`, { id });
}

type Link = Pick<StoredKit, 'sessionId' | 'position'>;

/** The kit that was made last for a link. */
export function lastKit(db: ReadableDb, { sessionId, position }: Link): StoredKit | undefined {
  return db.get<StoredKit>(
    `${kit} where session_id = @sessionId and position = @position
     order by created_at desc, id desc limit 1`,
    { sessionId, position },
  );
}

export function insertKit(
  db: WritableDb,
  {
    id,
    sessionId,
    position,
    version,
    key,
    createdAt,
  }: Omit<StoredKit, 'answeredAt' | 'withdrawnAt' | 'replyHash'>,
): void {
  db.run(
    `insert into kit (id, session_id, position, version, key, created_at)
     values (@id, @sessionId, @position, @version, @key, @createdAt)`,
    { id, sessionId, position, version, key, createdAt },
  );
}

/** Withdraws the kits of a link that have no reply yet; gives how many. */
export function withdrawKits(
  db: WritableDb,
  { sessionId, position, at }: Link & { readonly at: string },
): number {
  return db.run(
    `update kit set withdrawn_at = @at, key = x''
     where session_id = @sessionId and position = @position
       and answered_at is null and withdrawn_at is null`,
    { sessionId, position, at },
  );
}

export function setAnswered(
  db: WritableDb,
  { id, replyHash, at }: { readonly id: string; readonly replyHash: string; readonly at: string },
): void {
  db.run(`update kit set answered_at = @at, reply_hash = @replyHash, key = x'' where id = @id`, {
    id,
    replyHash,
    at,
  });
}
