import { z } from 'zod';
import { vaultCounts } from '../../input/vault-counts.ts';

/** The format of an export of everything (docs/export-format.md). */
export const archiveFormat = 'countersign-export/1';
const formatOfAny = /^countersign-export\/[1-9]\d{0,8}$/;

/** Where what lies in an export, beside the rows and what is made for people to read. */
export const archiveFiles = {
  readMe: 'README.txt',
  manifest: 'countersign.json',
  keyfile: 'keyfile.json',
  sealed: 'sealed.json',
  schema: 'schema.json',
  actions: 'actions.csv',
} as const;

/** The rows of a table: JSON Lines, one row to a line. */
export function rowsFile(table: string): string {
  return `data/${table}.jsonl`;
}

const count = z.int().min(0);
const instant = z.iso.datetime().max(40);

/** What an export says of itself, readable by anyone. */
export const manifestShape = z.strictObject({
  format: z.literal(archiveFormat),
  vaultId: z.uuid(),
  /** Of the vault. */
  name: z.string().min(1).max(200),
  madeAt: instant,
  /** Of the vault's tables; it says which of them are here. */
  schema: z.int().min(11).max(100_000),
  counts: vaultCounts,
});
export type ArchiveManifest = Readonly<z.output<typeof manifestShape>>;

/** Whether this is the manifest of a program after ours. */
export function isNewerManifest(json: unknown): boolean {
  const format = json instanceof Object && 'format' in json ? String(json.format) : '';
  return formatOfAny.test(format) && format !== archiveFormat;
}

const hash = z.base64url().length(43);
const secret = z.string().max(20_000);

/** What the sealed part holds: the secret keys, and how every file of rows is when it is whole. */
export const sealedShape = z.strictObject({
  files: z.record(z.string().max(200), z.strictObject({ bytes: count, sha256: hash })),
  settings: z
    .array(
      z.strictObject({
        key: z.enum(['auditKey', 'identitySeed']),
        value: secret,
        updated_at: instant,
      }),
    )
    .readonly(),
  memberKeys: z
    .array(z.strictObject({ person_id: secret, thumbprint: secret, wrapped_key: secret }))
    .readonly(),
  kits: z.array(z.strictObject({ id: secret, key: z.base64url().max(1_000) })).readonly(),
});
export type SealedPart = Readonly<z.output<typeof sealedShape>>;

/** The sealed part as it lies in an export: XChaCha20-Poly1305, each base64url. */
export const sealedFileShape = z.strictObject({
  nonce: z.base64url().length(32),
  sealed: z.base64url().max(512 * 1024 * 1024),
});
