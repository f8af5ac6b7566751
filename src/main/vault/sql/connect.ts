import { Sqlite } from './sqlite.ts';
import type { Connection } from './sqlite.ts';
import { wipe } from '../keys/bytes.ts';

/**
 * A connection with its cipher and key set; nothing is read yet.
 *
 * The locking mode is set before the first read, because only then does SQLite keep the index of the
 * write-ahead log in memory and leave no `-shm` file.
 */
export function connect(path: string, key: Uint8Array): Connection {
  const connection = keyed(new Sqlite(path, { fileMustExist: true, timeout: 0 }), key);
  connection.pragma('locking_mode = EXCLUSIVE');
  return connection;
}

/**
 * A connection that writes neither to the database nor to its log, and leaves both as they are when it
 * is closed. It leaves a `-shm` file: numbers of pages, nothing that was written.
 */
export function connectToRead(path: string, key: Uint8Array): Connection {
  return keyed(new Sqlite(path, { readonly: true, fileMustExist: true, timeout: 0 }), key);
}

function keyed(connection: Connection, key: Uint8Array): Connection {
  const text = keyText(key);
  try {
    connection.pragma("cipher = 'chacha20'");
    connection.key(text);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  } finally {
    wipe(text);
  }
}

const digits = Buffer.from('0123456789abcdef');

/**
 * The key goes in as the text `x'...'`: 32 raw bytes would be taken for a passphrase. It is written digit
 * by digit, because a string of it could not be wiped; the caller wipes it.
 */
export function keyText(key: Uint8Array): Buffer {
  const text = Buffer.alloc(2 * key.length + 3, "'");
  text.write('x');
  for (const [index, byte] of key.entries()) {
    text[2 * index + 2] = digits[byte >> 4] ?? 0;
    text[2 * index + 3] = digits[byte & 15] ?? 0;
  }
  return text;
}
