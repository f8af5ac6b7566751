import { closeSync, fstatSync, openSync } from 'node:fs';
import type { Log } from './log.ts';
import type { Connection } from './sqlite.ts';
import { pageSize } from './wrong-key.ts';

/** The main file of a database that no checkpoint changes until it is released. */
export interface FrozenFile {
  /** Open for reading. Never close it: that is done after the connection. */
  readonly descriptor: number;
  readonly bytes: number;
  /** False when a checkpoint wrote to the file after all: what was read is then no one state. */
  readonly unchanged: () => boolean;
  readonly release: () => void;
}

export interface Freezer {
  /** Call it where no transaction is open. What the database holds then is what the file holds. */
  freeze(): FrozenFile;
  /** After the connection is closed. */
  end(): void;
}

/**
 * Lets the main file of an open database be read as it lies, while saves go on into the write-ahead
 * log: in WAL mode only a checkpoint writes to the main file.
 *
 * The file is opened once and stays open as long as the connection: with POSIX locks, closing any
 * descriptor of a file gives up all locks that the process has on it (fcntl(2)), SQLite's, too.
 */
export function freezer(connection: Connection, log: Log, path: string): Freezer {
  let descriptor: number | null = null;
  return {
    freeze: () => {
      log.fold();
      const release = log.hold();
      descriptor ??= openSync(path, 'r');
      const file = descriptor;
      const written = (): bigint => fstatSync(file, { bigint: true }).mtimeNs;
      const before = written();
      const pages = connection.pragma('page_count', { simple: true }) as number;
      return {
        descriptor: file,
        bytes: pages * pageSize,
        unchanged: () => written() === before,
        release,
      };
    },
    end: () => {
      if (descriptor !== null) closeSync(descriptor);
      descriptor = null;
    },
  };
}
