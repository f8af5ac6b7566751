import { createHash } from 'node:crypto';

/** A name for a note whose format gives it none: the same for the same parts, in the same order. */
export function idOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(`${part.length}:`);
    hash.update(part);
  }
  return hash.digest('hex').slice(0, 32);
}
