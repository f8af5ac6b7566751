import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { AppError } from '#shared/errors.ts';
import { record } from '../audit/chain.ts';
import { wipe } from '../keys/bytes.ts';
import { connect, keyText } from '../sql/connect.ts';
import { writableDb } from '../sql/db.ts';
import { markClosed } from '../sql/log-mark.ts';
import type { Connection } from '../sql/sqlite.ts';
import { keepKeys } from './kept-keys.ts';
import type { LastingKeys } from './kept-keys.ts';

export interface RekeyRequest {
  /** The database's main file, open for reading and at rest; `bytes` of it are copied. */
  readonly descriptor: number;
  readonly bytes: number;
  /** Where the copy is made; nothing is there yet. */
  readonly path: string;
  readonly oldKey: Uint8Array;
  readonly newKey: Uint8Array;
  readonly lasting: LastingKeys;
  readonly vaultId: string;
  /** One number, shared between threads: not 0 once the work is to stop. */
  readonly stop: Int32Array<SharedArrayBuffer>;
}

const chunk = 2 ** 20;
/** So many rows are read between two looks at whether to stop. */
const rowsBetween = 500;

/**
 * Makes a copy of a vault's database under a new key, checks it, and leaves it flushed. It takes long
 * and does not yield: it is run in a thread of its own.
 *
 * @param announce how much is done, of 1
 * @throws AppError `cancelled`; `vault_damaged` when a page of the original does not open, or when the copy does not
 *   hold exactly what the original does
 */
export function rekeyCopy(request: RekeyRequest, announce: (done: number) => void): void {
  const { path, oldKey, newKey, stop } = request;
  const goOn = (done: number): void => {
    if (Atomics.load(stop, 0) !== 0) throw new AppError('cancelled');
    announce(done);
  };
  copyBytes(request, (done) => goOn(0.1 * done));
  const before = withDatabase(path, oldKey, (connection) => {
    // The copy is thrown away when anything fails, so it needs no way back: that would be a second
    // copy, in memory or on disk. SQLite only allows this after being asked.
    connection.unsafeMode(true);
    connection.pragma('journal_mode = DELETE');
    connection.pragma('journal_mode = OFF');
    const found = hashes(connection, (done) => goOn(0.1 + 0.25 * done));
    const text = keyText(newKey);
    try {
      connection.rekey(text);
    } finally {
      wipe(text);
    }
    return found;
  });
  goOn(0.5);
  withDatabase(path, newKey, (connection) => {
    if (hashes(connection, (done) => goOn(0.5 + 0.25 * done)) !== before) {
      throw new AppError('vault_damaged');
    }
    carryOver(connection, request);
    goOn(0.75);
    if (connection.pragma('integrity_check', { simple: true }) !== 'ok') {
      throw new AppError('vault_damaged');
    }
  });
  goOn(0.99);
  flush(path);
  announce(1);
}

function copyBytes({ descriptor, bytes, path }: RekeyRequest, goOn: (done: number) => void): void {
  const copy = openSync(path, 'wx', 0o600);
  try {
    const buffer = Buffer.alloc(chunk);
    for (let at = 0; at < bytes;) {
      const read = readSync(descriptor, buffer, 0, Math.min(chunk, bytes - at), at);
      if (read === 0) throw new AppError('vault_damaged');
      writeAll(copy, buffer.subarray(0, read));
      at += read;
      goOn(at / bytes);
    }
  } finally {
    closeSync(copy);
  }
}

/** On a disk that is nearly full, a write may take a part only. */
function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

/** One hash over the hashes of the schema and of every table, row by row. */
function hashes(connection: Connection, goOn: (done: number) => void): string {
  const tables = connection
    .prepare(
      `select name from sqlite_master where type = 'table' and sql not like 'create virtual%'
       order by name`,
    )
    .pluck()
    .all() as readonly string[];
  const whole = createHash('sha256').update(String(connection.pragma('user_version')));
  for (const [index, name] of ['sqlite_master', ...tables].entries()) {
    const done = index / (tables.length + 1);
    whole.update(tableHash(connection, name, () => goOn(done)));
  }
  return whole.digest('hex');
}

function tableHash(connection: Connection, name: string, goOn: () => void): Buffer {
  const hash = createHash('sha256').update(`${name}\0`);
  // A page keeps its place when it is encrypted anew, so the rows come in the same order.
  const rows = connection.prepare(`select * from "${name}"`).raw().iterate();
  let count = 0;
  for (const row of rows as IterableIterator<readonly (string | number | Buffer | null)[]>) {
    if (count % rowsBetween === 0) goOn();
    count += 1;
    for (const value of row) {
      const bytes = Buffer.isBuffer(value) ? value : Buffer.from(String(value));
      hash.update(`${typeof value} ${bytes.length}\n`).update(bytes);
    }
  }
  return hash.digest();
}

/** What the copy holds that the original does not: the keys that last, and that it was made. */
function carryOver(connection: Connection, { lasting, vaultId }: RekeyRequest): void {
  const db = writableDb(connection);
  const at = new Date();
  db.atomically(() => {
    markClosed(connection);
    keepKeys(db, lasting, at.toISOString());
    record(db, lasting.auditKey, { at, kind: 'vault_reencrypted', subject: vaultId });
  });
}

function withDatabase<T>(path: string, key: Uint8Array, work: (connection: Connection) => T): T {
  const connection = connect(path, key);
  try {
    connection.pragma('temp_store = MEMORY');
    connection.pragma('secure_delete = ON');
    return work(connection);
  } finally {
    connection.close();
  }
}

function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
