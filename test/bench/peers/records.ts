import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { sodium } from '#main/vault/keys/sodium.ts';
import type { Entry } from '#shared/model/entry.ts';
import { entriesOf, isTyped } from '#shared/model/entry.ts';
import type { BenchSession } from '../corpus/practice.ts';

/** Of made-up texts only. */
const key = new Uint8Array(32).fill(7);
const lengthBytes = 4;

export interface Piece extends Pick<Entry, 'key' | 'kind' | 'side' | 'shared' | 'text'> {
  /** A next step that is not done. */
  readonly open: boolean;
}

/** One session as an encrypted note app keeps it: one JSON, sealed by itself. */
export interface SessionRecord {
  readonly id: string;
  readonly person: string;
  readonly startsAt: string;
  readonly pieces: readonly Piece[];
}

export interface RecordWriter {
  readonly add: (record: SessionRecord) => void;
  readonly close: () => void;
}

/** Writes records one after the other: length, nonce, XChaCha20-Poly1305. */
export function writeRecords(path: string): RecordWriter {
  const file = openSync(path, 'w', 0o600);
  return {
    add: (record) => {
      const nonce = sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
      const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
        JSON.stringify(record),
        null,
        null,
        nonce,
        key,
      );
      const length = Buffer.alloc(lengthBytes);
      length.writeUInt32LE(sealed.length);
      writeSync(file, Buffer.concat([length, nonce, sealed]));
    },
    close: () => closeSync(file),
  };
}

/** Still sealed, in the order in which they were written. */
export function readSealed(path: string): readonly Uint8Array[] {
  const all = readFileSync(path);
  const nonceBytes = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
  const sealed: Uint8Array[] = [];
  for (let at = 0; at < all.length;) {
    const end = at + lengthBytes + nonceBytes + all.readUInt32LE(at);
    sealed.push(all.subarray(at + lengthBytes, end));
    at = end;
  }
  return sealed;
}

export function unseal(sealed: Uint8Array): SessionRecord {
  const nonceBytes = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
  const text = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
    null,
    sealed.subarray(nonceBytes),
    null,
    sealed.subarray(0, nonceBytes),
    key,
  );
  return JSON.parse(Buffer.from(text).toString()) as SessionRecord;
}

export function recordOf(session: BenchSession, person: string): SessionRecord {
  const { id, startsAt, document, notes } = session;
  const open = new Set(
    document.content
      .flatMap(({ content }) => content.flatMap((prompt) => prompt.content.filter(isTyped)))
      .flatMap((block) => (block.type === 'action' && !block.attrs.done ? [block.attrs.id] : [])),
  );
  return {
    id,
    person,
    startsAt,
    pieces: entriesOf(document, notes).map(({ key: place, kind, side, shared, text }) => ({
      key: place,
      kind,
      side,
      shared,
      text,
      open: open.has(place),
    })),
  };
}
