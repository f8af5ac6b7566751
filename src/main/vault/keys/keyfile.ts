import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { assertNever } from '#shared/model/assert-never.ts';
import { framed, fromBase64Url, toBase64Url } from './bytes.ts';
import { sodium } from './sodium.ts';

/** Bounds for Argon2id costs read from a file: the floor stops a downgrade, the cap exhaustion. */
const bounds = {
  opsLimit: { least: 3, most: 10 },
  memLimit: { least: 64 * 2 ** 20, most: 2 ** 30 },
} as const;

const bytes = (length: number) =>
  z.string().refine((text) => fromBase64Url(text)?.length === length);

const wrapping = { nonce: bytes(24), wrapped: bytes(48) };

const passphraseSlot = z.strictObject({
  type: z.literal('passphrase'),
  kdf: z.literal('argon2id13'),
  opsLimit: z.int(),
  memLimit: z.int(),
  salt: bytes(16),
  ...wrapping,
});

const recoverySlot = z.strictObject({
  type: z.literal('recovery'),
  kdf: z.literal('none'),
  ...wrapping,
});

const keptRecoverySlot = recoverySlot.extend({ kept: z.strictObject(wrapping).exactOptional() });

const keychainSlot = z.strictObject({
  type: z.literal('keychain'),
  kdf: z.literal('none'),
  id: bytes(16),
  ...wrapping,
});

const common = {
  vaultId: z.uuid(),
  cipher: z.literal('xchacha20poly1305'),
};
const checksum = bytes(16);

const keyfileShape = z.discriminatedUnion('format', [
  z.strictObject({
    format: z.literal('countersign-keyfile/1'),
    ...common,
    slots: z.tuple([passphraseSlot, recoverySlot]),
    checksum,
  }),
  z.strictObject({
    format: z.literal('countersign-keyfile/2'),
    ...common,
    slots: z.union([
      z.tuple([passphraseSlot, keptRecoverySlot]),
      z.tuple([passphraseSlot, keptRecoverySlot, keychainSlot]),
    ]),
    checksum,
  }),
]);

export type PassphraseSlot = Readonly<z.infer<typeof passphraseSlot>>;
export type RecoverySlot = Readonly<z.infer<typeof keptRecoverySlot>>;
export type KeychainSlot = Readonly<z.infer<typeof keychainSlot>>;

/**
 * `keyfile.json`, the lock of a vault.
 *
 * - `format`: `countersign-keyfile/2`, or `/1`; `vaultId`: UUID, also kept inside the database.
 * - `cipher`: the root key (32 bytes) is wrapped by XChaCha20-Poly1305 in every slot.
 * - `slots`: first `passphrase`, whose wrapping key is Argon2id v1.3 of the NFKC passphrase with
 *   `opsLimit` passes, `memLimit` bytes and a 16-byte `salt`; then `recovery`, whose wrapping key is
 *   the 256-bit recovery key itself. `nonce` has 24 bytes, `wrapped` 48 (key and tag). In `/2`,
 *   `recovery` may hold `kept`: the recovery key, wrapped under the root key's subkey `recovery`, to
 *   be shown again; and a third slot, `keychain`, may follow, whose wrapping key is random and held by
 *   the system's keychain under the slot's `id` (16 bytes).
 * - `checksum`: BLAKE2b-128 of everything before it, so that a damaged file is not taken for a wrong
 *   passphrase. It is no protection: that is the tag's, over the header and the slot's parameters.
 *
 * All byte fields are canonical base64url without padding.
 */
export interface Keyfile {
  readonly format: (typeof formats)[number];
  readonly vaultId: string;
  readonly cipher: 'xchacha20poly1305';
  readonly slots:
    | readonly [PassphraseSlot, RecoverySlot]
    | readonly [PassphraseSlot, RecoverySlot, KeychainSlot];
}

const formats = ['countersign-keyfile/1', 'countersign-keyfile/2'] as const;

/** The format in which a keyfile is written when it changes. */
export const latestFormat = formats[1];

/** What binds a slot to its vault. */
export type SlotHeader = Pick<Keyfile, 'vaultId' | 'cipher'>;

/** The text of a keyfile, as it goes to disk. */
export function keyfileText(keyfile: Keyfile): string {
  return `${JSON.stringify({ ...plain(keyfile), checksum: checksumOf(keyfile) }, null, 2)}\n`;
}

/**
 * Reads the text of a keyfile.
 *
 * @throws AppError `vault_newer`, `key_derivation_out_of_bounds`, `keyfile_damaged`
 */
export function parseKeyfile(text: string): Keyfile {
  const json = jsonOf(text);
  const parsed = keyfileShape.safeParse(json);
  if (!parsed.success) throw new AppError(isNewer(json) ? 'vault_newer' : 'keyfile_damaged');
  const { checksum: found, ...keyfile } = parsed.data;
  const { opsLimit, memLimit } = keyfile.slots[0];
  if (!within(opsLimit, bounds.opsLimit) || !within(memLimit, bounds.memLimit)) {
    throw new AppError('key_derivation_out_of_bounds');
  }
  // The text as we would write it: a byte changed between the fields is damage, too.
  if (found !== checksumOf(keyfile) || keyfileText(keyfile) !== text) {
    throw new AppError('keyfile_damaged');
  }
  return keyfile;
}

/**
 * What the wrapping of `slot` also authenticates: the header and the slot's own parameters. The format
 * in it is the one that first had slots, so that a slot whose key is not at hand outlives a new format.
 */
export function associatedData(
  { vaultId, cipher }: SlotHeader,
  slot:
    | Omit<PassphraseSlot, 'nonce' | 'wrapped'>
    | Pick<RecoverySlot, 'type' | 'kdf'>
    | Omit<KeychainSlot, 'nonce' | 'wrapped'>,
): Uint8Array {
  const fields = [formats[0], vaultId, cipher, slot.type, slot.kdf];
  switch (slot.type) {
    case 'passphrase':
      return framed([...fields, String(slot.opsLimit), String(slot.memLimit), slot.salt]);
    case 'recovery':
      return framed(fields);
    case 'keychain':
      return framed([...fields, slot.id]);
    default:
      return assertNever(slot);
  }
}

/** What the wrapping of the kept recovery key also authenticates: the very slot that it opens. */
export function keptAssociatedData(
  { vaultId, cipher }: SlotHeader,
  { nonce, wrapped }: Pick<RecoverySlot, 'nonce' | 'wrapped'>,
): Uint8Array {
  return framed([formats[1], vaultId, cipher, 'kept', nonce, wrapped]);
}

function plain({ format, vaultId, cipher, slots }: Keyfile): Keyfile {
  return { format, vaultId, cipher, slots };
}

function checksumOf(keyfile: Keyfile): string {
  const covered =
    keyfile.format === 'countersign-keyfile/1'
      ? framed(
          keyfile.slots.flatMap((slot) => [
            associatedData(keyfile, slot),
            slot.nonce,
            slot.wrapped,
          ]),
        )
      : JSON.stringify(plain(keyfile));
  return toBase64Url(sodium.crypto_generichash(16, covered, null));
}

/** Whether this is a keyfile of a program after ours: its parts are then not ours to judge. */
function isNewer(json: unknown): boolean {
  const format = json instanceof Object && 'format' in json ? json.format : null;
  const [, version] = /^countersign-keyfile\/([1-9]\d{0,5})$/.exec(String(format)) ?? [];
  return version !== undefined && Number(version) > formats.length;
}

function within(value: number, range: { readonly least: number; readonly most: number }): boolean {
  return value >= range.least && value <= range.most;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
