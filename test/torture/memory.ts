import { closeSync, openSync, readFileSync, readSync, readdirSync } from 'node:fs';

/** What is looked for in the memory of a process: a kind of secret, as bytes, in each of its forms. */
export interface Needle {
  readonly kind: string;
  readonly form: string;
  readonly bytes: Buffer;
}

/** A text as a process may hold it: one byte a letter, or two. */
export function textNeedles(kind: string, text: string): readonly Needle[] {
  return [
    { kind, form: 'utf8', bytes: Buffer.from(text) },
    { kind, form: 'utf16le', bytes: Buffer.from(text, 'utf16le') },
  ];
}

/** A key as a process may hold it: its bytes, or the text of them. */
export function keyNeedles(kind: string, key: Uint8Array): readonly Needle[] {
  const hex = Buffer.from(key).toString('hex');
  return [
    { kind, form: 'bytes', bytes: Buffer.from(key) },
    { kind, form: 'hex', bytes: Buffer.from(hex) },
    { kind, form: 'hex as utf16le', bytes: Buffer.from(hex, 'utf16le') },
    { kind, form: 'base64url', bytes: Buffer.from(Buffer.from(key).toString('base64url')) },
  ];
}

const chunkSize = 256 * 1024;
const untouched = Buffer.alloc(chunkSize);

/**
 * Searches all that a process may have written to (Linux, `/proc/PID/mem`), as a core dump would show
 * it: how often each needle is there, by `kind as form`.
 */
export function searchMemory(
  pid: number,
  needles: readonly Needle[],
): Readonly<Record<string, number>> {
  const longest = Math.max(...needles.map(({ bytes }) => bytes.length));
  const hits: Record<string, number> = {};
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  const chunk = Buffer.alloc(chunkSize + longest);
  try {
    for (const { start, end } of regionsOf(pid)) {
      for (let at = start; at < end; at += chunkSize) {
        const length = Math.min(chunk.length, end - at);
        const read = readAt(memory, chunk, length, at);
        const bytes = chunk.subarray(0, read);
        // Most of what a process maps it never writes to.
        if (bytes.subarray(0, chunkSize).equals(untouched)) continue;
        for (const { kind, form, bytes: needle } of needles) {
          for (let found = bytes.indexOf(needle); found >= 0 && found < chunkSize;) {
            const name = `${kind} as ${form}`;
            hits[name] = (hits[name] ?? 0) + 1;
            found = bytes.indexOf(needle, found + 1);
          }
        }
      }
    }
  } finally {
    closeSync(memory);
  }
  return hits;
}

/** A process and all that it started. */
export function familyOf(pid: number): readonly number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = parentOf(Number(name));
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const family = [pid];
  for (const member of family) family.push(...(children.get(member) ?? []));
  return family;
}

function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    // It ended in the meantime.
    return null;
  }
}

interface Region {
  readonly start: number;
  readonly end: number;
}

/** What a process may have written to and has in memory; its program and libraries are left out. */
function regionsOf(pid: number): readonly Region[] {
  const regions: (Region & { readonly writable: boolean; resident: boolean })[] = [];
  for (const line of readFileSync(`/proc/${pid}/smaps`, 'latin1').split('\n')) {
    const [, start, end, rights] = /^([0-9a-f]+)-([0-9a-f]+) (\S+)/u.exec(line) ?? [];
    if (start !== undefined && end !== undefined) {
      regions.push({
        start: Number.parseInt(start, 16),
        end: Number.parseInt(end, 16),
        writable: rights?.startsWith('rw') === true,
        resident: false,
      });
    }
    const last = regions.at(-1);
    if (last && /^(?:Rss|Swap): +[1-9]/u.test(line)) last.resident = true;
  }
  return regions.filter(({ writable, resident }) => writable && resident);
}

function readAt(memory: number, chunk: Buffer, length: number, at: number): number {
  try {
    return readSync(memory, chunk, 0, length, at);
  } catch {
    // A region that went away, or one of a device.
    return 0;
  }
}
