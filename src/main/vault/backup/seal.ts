import { writeSync } from 'node:fs';
import { sodium } from '../keys/sodium.ts';
import { lengthOf } from './format.ts';

/**
 * Writes a backup into an open, empty file: XChaCha20-Poly1305 in libsodium's secretstream. The first
 * chunk carries `outside` as associated data, and every chunk depends on those before it, so nothing
 * can be changed, left out, moved or added. Chunks in `chunks` may be reused once the next is asked for.
 *
 * @param file descriptor to write to
 * @param key the vault's subkey `backup`, 32 bytes
 */
export function sealInto(
  file: number,
  key: Uint8Array,
  {
    outside,
    manifest,
    chunks,
  }: {
    readonly outside: Uint8Array;
    readonly manifest: Uint8Array;
    readonly chunks: Iterable<Uint8Array>;
  },
): void {
  const { state, header } = sodium.crypto_secretstream_xchacha20poly1305_init_push(key);
  const push = (chunk: Uint8Array, associated: Uint8Array | null, tag: number): void => {
    const sealed = sodium.crypto_secretstream_xchacha20poly1305_push(state, chunk, associated, tag);
    writeAll(file, lengthOf(sealed.length));
    writeAll(file, sealed);
  };
  const message = sodium.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
  writeAll(file, outside);
  writeAll(file, header);
  push(manifest, outside, message);
  for (const chunk of chunks) push(chunk, null, message);
  // An empty last chunk: that more was to come is known only when nothing does.
  push(new Uint8Array(), null, sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL);
}

/** A write may take less than it was given, on a disk that is nearly full, say. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) {
    written += writeSync(file, bytes, written, bytes.length - written);
  }
}
