import { AppError } from '#shared/errors.ts';
import type { AuditKind } from '#shared/model/audit.ts';
import { framed } from '../keys/bytes.ts';
import { sodium } from '../keys/sodium.ts';
import type { ReadableDb, WritableDb } from '../sql/db.ts';

interface AuditRow {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly subject: string;
  readonly hash: Uint8Array;
}

interface Head {
  readonly seq: number;
  readonly hash: Uint8Array;
}

const start: Head = { seq: 0, hash: new Uint8Array(32) };

/** How many of the newest rows are checked at every opening; a later check goes through all. */
const checkedAtOpening = 2_000;

/** Adds a row to the chain. Call it inside the transaction that does what it records. */
export function record(
  db: WritableDb,
  key: Uint8Array,
  entry: { readonly at: Date; readonly kind: AuditKind; readonly subject: string },
): void {
  const head = headOf(db);
  const row = {
    seq: head.seq + 1,
    at: entry.at.toISOString(),
    kind: entry.kind,
    subject: entry.subject,
  };
  const hash = hashOf(key, head.hash, row);
  db.run(
    'insert into audit (seq, at, kind, subject, hash) values (@seq, @at, @kind, @subject, @hash)',
    { ...row, hash },
  );
  db.run(
    `insert into audit_head (one, seq, hash, mac) values (1, @seq, @hash, @mac)
     on conflict (one) do update set seq = excluded.seq, hash = excluded.hash, mac = excluded.mac`,
    { seq: row.seq, hash, mac: macOf(key, { seq: row.seq, hash }) },
  );
}

/** The newest hash, base64url: it goes into what the coach signs, as a witness against rollback. */
export function auditHead(db: ReadableDb): string {
  return Buffer.from(headOf(db).hash).toString('base64url');
}

/** How many rows the log has by its own account. */
export function auditLength(db: ReadableDb): number {
  return headOf(db).seq;
}

/**
 * Checks the chain: no row changed, added, removed or moved, and its end where the head says.
 *
 * @param newest how many rows to check, from the end; `Infinity` for all
 * @throws AppError `vault_damaged`
 */
export function checkAudit(db: ReadableDb, key: Uint8Array, newest = checkedAtOpening): void {
  const kept = db.get<Head & { readonly mac: Uint8Array }>(
    'select seq, hash, mac from audit_head where one = 1',
  );
  const rows = db.all<AuditRow>(
    'select seq, at, kind, subject, hash from audit order by seq desc limit @limit',
    // A negative limit is none.
    { limit: newest === Infinity ? -1 : newest + 1 },
  );
  // Every vault has at least the row of its making.
  if (!kept) throw new AppError('vault_damaged');
  const ordered = rows.toReversed();
  // When older rows stay unchecked, the first row read only stands for what comes before it.
  let before = rows.length > newest ? (ordered.shift() ?? start) : start;
  for (const row of ordered) {
    if (row.seq !== before.seq + 1 || !same(row.hash, hashOf(key, before.hash, row))) {
      throw new AppError('vault_damaged');
    }
    before = row;
  }
  if (
    before.seq !== kept.seq ||
    !same(before.hash, kept.hash) ||
    !same(kept.mac, macOf(key, kept))
  ) {
    throw new AppError('vault_damaged');
  }
}

function headOf(db: ReadableDb): Head {
  return db.get<Head>('select seq, hash from audit_head where one = 1') ?? start;
}

function hashOf(key: Uint8Array, before: Uint8Array, row: Omit<AuditRow, 'hash'>): Uint8Array {
  const fields = [before, String(row.seq), row.at, row.kind, row.subject];
  return sodium.crypto_generichash(32, framed(['row', ...fields]), key);
}

function macOf(key: Uint8Array, head: Head): Uint8Array {
  return sodium.crypto_generichash(32, framed(['head', String(head.seq), head.hash]), key);
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && sodium.memcmp(one, other);
}
