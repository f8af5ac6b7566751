import { sha256 as digest } from '@noble/hashes/sha2.js';
import { base64url } from 'jose';

/**
 * This file and all that verifying stands on run in Node and in a browser alike: the remote kit and
 * `verify.html` are made of the same code as the app. So nothing here is Node's own.
 */

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const oneByteEach = new TextDecoder('windows-1252');
const encoder = new TextEncoder();
const base64urlLetters = /^[A-Za-z0-9_-]*$/;
// Four letters spell three bytes. Of two or three at the end the last one has bits to spare, which are zero.
const base64urlEnd = /^(?:|.[AQgw]|..[AEIMQUYcgkosw048])$/;

/** Unpadded base64url, RFC 4648 section 5. */
export function toBase64url(bytes: Uint8Array): string {
  return base64url.encode(bytes);
}

/**
 * The bytes of `text`, or null where it is not the one canonical spelling of them. Two spellings of
 * the same bytes would let a file change without its signatures noticing.
 */
export function fromBase64url(text: string): Uint8Array | null {
  return isBase64url(text) ? base64url.decode(text) : null;
}

/** Whether `text` is the one canonical spelling of some bytes. */
export function isBase64url(text: string): boolean {
  const end = text.slice(text.length - (text.length % 4));
  return base64urlLetters.test(text) && base64urlEnd.test(end);
}

/** SHA-256, as unpadded base64url. Text is taken as UTF-8. */
export function sha256(data: string | Uint8Array): string {
  return toBase64url(digest(typeof data === 'string' ? encoder.encode(data) : data));
}

/** Bytes from the system's own generator. */
export function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
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
 * Bytes as text, one letter a byte, to look for marks in a file of any kind. What is beyond ASCII is that
 * of Windows, which is what browsers mean by Latin-1; native, since a PDF has a million of them.
 */
export function toLatin1(bytes: Uint8Array): string {
  return oneByteEach.decode(bytes);
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
