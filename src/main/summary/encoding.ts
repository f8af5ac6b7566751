import { createHash } from 'node:crypto';

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Unpadded base64url, RFC 4648 section 5. */
export function toBase64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}

/**
 * The bytes of `text`, or null where it is not the one canonical spelling of them. Two spellings of
 * the same bytes would let a file change without its signatures noticing.
 */
export function fromBase64url(text: string): Uint8Array | null {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.toString('base64url') === text ? new Uint8Array(bytes) : null;
}

/** SHA-256, as unpadded base64url. Text is taken as UTF-8. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('base64url');
}

/** The text of UTF-8 `bytes`, or null where they are not UTF-8. A byte order mark stays visible. */
export function fromUtf8(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The value of JSON `text`, or undefined unless `text` is exactly what `JSON.stringify` writes for
 * it. One comparison refuses duplicate keys, stray whitespace, other spellings of numbers and of
 * escapes, and anything that another parser might read differently (docs/format.md, 'Canonical JSON').
 */
export function parseCanonical(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}
