import { open, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { owesLog } from './log-mark.ts';
import type { LogMark } from './log-mark.ts';
import { pageSize } from './wrong-key.ts';

/** What is known of a write-ahead log from its file alone (https://www.sqlite.org/fileformat2.html#walformat). */
export interface LogFile {
  /** Whether its header is whole: without one SQLite ignores all that follows. */
  readonly header: boolean;
  /** The numbers, from 1, of the frames that end a transaction since the log last began anew. */
  readonly commits: readonly number[];
}

const headerSize = 32;
const frameHeaderSize = 24;
const magic = 0x377f0682;

/** Reads the log at `path`; null when there is none, or an empty one. */
export async function readLogFile(path: string): Promise<LogFile | null> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (found === null || found.size === 0) return null;
  const file = await open(path, 'r');
  try {
    const header = await bytesAt(file, 0, headerSize);
    if (header === null || !isWhole(header)) return { header: false, commits: [] };
    const salts = [header.readUInt32BE(16), header.readUInt32BE(20)];
    const commits: number[] = [];
    for (let number = 1; ; number += 1) {
      const at = headerSize + (number - 1) * (frameHeaderSize + pageSize);
      // One that is cut off is a transaction that never came to its end.
      if (at + frameHeaderSize + pageSize > found.size) return { header: true, commits };
      const frame = await bytesAt(file, at, frameHeaderSize);
      if (frame === null) return { header: true, commits };
      const endsTransaction = frame.readUInt32BE(4) !== 0;
      // Either half is enough: frames of before share neither, and one may be what is damaged.
      const present = frame.readUInt32BE(8) === salts[0] || frame.readUInt32BE(12) === salts[1];
      if (endsTransaction && present) commits.push(number);
    }
  } finally {
    await file.close();
  }
}

/** What the examination of a vault found out about its log. */
export interface LogFindings {
  /** The mark in the main file; null where it could not be read without the log. */
  readonly alone: LogMark | null;
  /** The mark with the log; null when the log is not readable under the vault's key. */
  readonly withLog: LogMark | null;
  readonly file: LogFile | null;
  /** How many frames SQLite takes for valid. */
  readonly recovered: number;
}

/**
 * `foreign`: the log belongs to another database or to another time of this one, and its pages would
 * be mixed in. `lost`: acknowledged writes may be missing.
 */
export interface LogVerdict {
  readonly foreign: boolean;
  readonly lost: boolean;
}

/** Tells a lost log from one that a crash left, whose last transaction may be cut off unacknowledged. */
export function judgeLog({ alone, withLog, file, recovered }: LogFindings): LogVerdict {
  const owed = alone === null ? (withLog?.inUse ?? false) : owesLog(alone);
  if (withLog === null) return { foreign: alone !== null, lost: owed };
  const ours = alone === null || withLog.token === alone.token || withLog.after === alone.token;
  if (!ours) return { foreign: true, lost: owed };
  if (file === null || !file.header) return { foreign: false, lost: owed };
  const passedOver = file.commits.filter((number) => number > recovered).length;
  // The first transaction of a stretch holds nothing but its mark (`log.ts`).
  return { foreign: false, lost: owed && passedOver > (recovered === 0 ? 1 : 0) };
}

/** The header's own checksum, over its first 24 bytes; the magic number says in which byte order. */
function isWhole(header: Buffer): boolean {
  const found = header.readUInt32BE(0);
  if (found !== magic && found !== magic + 1) return false;
  if (header.readUInt32BE(8) !== pageSize) return false;
  const word = (at: number) =>
    found === magic ? header.readUInt32LE(at) : header.readUInt32BE(at);
  let [one, other] = [0, 0];
  for (let at = 0; at < 24; at += 8) {
    one = (one + word(at) + other) >>> 0;
    other = (other + word(at + 4) + one) >>> 0;
  }
  return one === header.readUInt32BE(24) && other === header.readUInt32BE(28);
}

async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer | null> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  return bytesRead < length ? null : buffer;
}
