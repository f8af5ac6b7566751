import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { vaultCounts } from '#shared/input/vault-counts.ts';

/**
 * The one file of a backup, `countersign-backup/1` (docs/backup-format.md): magic, header, and a
 * secretstream whose first chunk is the manifest and whose others are the database, as it lay on disk.
 */
export const backupFormat = 'countersign-backup/1';
export const magic = Buffer.from(`${backupFormat}\n`);
const magicOfAny = /^countersign-backup\/(\d{1,9})\n/u;

export const backupEnding = '.countersign-backup';
/** Bytes of the database in one chunk. */
export const chunkBytes = 64 * 1024;
/** A larger header or chunk is none of ours; this stops exhaustion. */
export const largest = { header: 128 * 1024, chunk: chunkBytes + 17 } as const;

const count = z.int().min(0);
const instant = z.iso.datetime().max(40);

/** What anyone can read of a backup. */
const headerShape = z.strictObject({
  /** Of this one backup; also inside. */
  id: z.uuid(),
  /** The text of `keyfile.json` at that time, exactly. */
  keyfile: z.string(),
});
export type BackupHeader = Readonly<z.output<typeof headerShape>>;

/** What a backup says of itself, inside. */
const manifestShape = z.strictObject({
  format: z.literal(backupFormat),
  id: z.uuid(),
  vaultId: z.uuid(),
  name: z.string().max(200),
  madeAt: instant,
  /** `user_version` of the database. */
  schema: count,
  databaseBytes: count,
  counts: vaultCounts,
  /** Head of the activity log, base64url. */
  auditHead: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
});
export type BackupManifest = Readonly<z.output<typeof manifestShape>>;

/**
 * Whether a file that begins with `bytes` is a backup of ours.
 *
 * @throws AppError `backup_unreadable`, `vault_newer` for a format of a later program
 */
export function requireMagic(bytes: Uint8Array): void {
  const begin = Buffer.from(bytes.subarray(0, 40)).toString('latin1');
  const version = magicOfAny.exec(begin)?.[1];
  if (version === undefined) throw new AppError('backup_unreadable');
  if (Number(version) > 1) throw new AppError('vault_newer');
  if (!begin.startsWith(magic.toString('latin1'))) throw new AppError('backup_unreadable');
}

/** Everything before the stream: magic, length of the header, and the header. */
export function outsideOf(header: BackupHeader): Uint8Array {
  const text = Buffer.from(JSON.stringify(header));
  return Buffer.concat([magic, lengthOf(text.length), text]);
}

/** A length as it is written: 4 bytes, little-endian. */
export function lengthOf(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(length);
  return bytes;
}

/** @throws AppError `backup_unreadable` */
export function parseHeader(bytes: Uint8Array): BackupHeader {
  return parsed(headerShape, bytes, 'backup_unreadable');
}

/** @throws AppError `backup_damaged` */
export function parseManifest(bytes: Uint8Array): BackupManifest {
  return parsed(manifestShape, bytes, 'backup_damaged');
}

function parsed<T>(
  shape: z.ZodType<T>,
  bytes: Uint8Array,
  code: 'backup_unreadable' | 'backup_damaged',
): T {
  try {
    return shape.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (error) {
    throw new AppError(code, undefined, { cause: error });
  }
}
