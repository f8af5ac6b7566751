import { AppError } from '#shared/errors.ts';
import { sodium } from '../keys/sodium.ts';
import { largest, magic, parseHeader, parseManifest, requireMagic } from './format.ts';
import type { BackupHeader, BackupManifest } from './format.ts';
import type { SealedFile } from './sealed-file.ts';

/** What is read of a backup without any key. */
export interface Outside {
  readonly header: BackupHeader;
  /** Magic, length and header: the associated data of the first chunk. */
  readonly bytes: Uint8Array;
}

/** @throws AppError `backup_unreadable`, `vault_newer` */
export function readOutside(file: SealedFile): Outside {
  requireMagic(file.read(0, Math.min(file.bytes, 40)));
  const at = magic.length + 4;
  const length = lengthAt(file, magic.length, 'backup_unreadable');
  if (length > largest.header || at + length > file.bytes) throw new AppError('backup_unreadable');
  return { header: parseHeader(file.read(at, length)), bytes: file.read(0, at + length) };
}

export interface Opened {
  readonly manifest: BackupManifest;
  /** The database, piece by piece. Every piece is authentic; the last has come only at the end. */
  readonly database: Iterable<Uint8Array>;
}

/**
 * Opens a backup. Reading `database` to its end is what proves that nothing is missing.
 *
 * @param key the vault's subkey `backup`, 32 bytes
 * @throws AppError `backup_damaged`, also from `database`
 */
export function unseal(file: SealedFile, { header, bytes }: Outside, key: Uint8Array): Opened {
  const pieces = piecesOf(file, bytes, key);
  const first = pieces.next();
  if (first.done === true) throw new AppError('backup_damaged');
  const manifest = parseManifest(first.value);
  if (manifest.id !== header.id) throw new AppError('backup_damaged');
  return { manifest, database: pieces };
}

function* piecesOf(
  file: SealedFile,
  outside: Uint8Array,
  key: Uint8Array,
): Generator<Uint8Array, void> {
  const headerBytes = sodium.crypto_secretstream_xchacha20poly1305_HEADERBYTES;
  let at = outside.length + headerBytes;
  if (at > file.bytes) throw new AppError('backup_damaged');
  const streamHeader = file.read(outside.length, headerBytes);
  const state = sodium.crypto_secretstream_xchacha20poly1305_init_pull(streamHeader, key);
  for (let associated: Uint8Array | null = outside; ; associated = null) {
    const length = lengthAt(file, at, 'backup_damaged');
    at += 4;
    if (
      length < sodium.crypto_secretstream_xchacha20poly1305_ABYTES ||
      length > largest.chunk ||
      at + length > file.bytes
    ) {
      throw new AppError('backup_damaged');
    }
    const pulled = pull(state, file.read(at, length), associated);
    at += length;
    if (pulled.tag === sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
      if (pulled.message.length > 0 || at !== file.bytes) throw new AppError('backup_damaged');
      return;
    }
    yield pulled.message;
  }
}

function pull(
  state: Parameters<typeof sodium.crypto_secretstream_xchacha20poly1305_pull>[0],
  sealed: Uint8Array,
  associated: Uint8Array | null,
): { readonly message: Uint8Array; readonly tag: number } {
  const pulled = sodium.crypto_secretstream_xchacha20poly1305_pull(state, sealed, associated);
  if (pulled === false) throw new AppError('backup_damaged');
  return pulled;
}

function lengthAt(
  file: SealedFile,
  at: number,
  code: 'backup_unreadable' | 'backup_damaged',
): number {
  if (at + 4 > file.bytes) throw new AppError(code);
  return Buffer.from(file.read(at, 4)).readUInt32LE();
}
