import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
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

const keyfileShape = z.strictObject({
  format: z.literal('countersign-keyfile/1'),
  vaultId: z.uuid(),
  cipher: z.literal('xchacha20poly1305'),
  slots: z.tuple([passphraseSlot, recoverySlot]),
  checksum: bytes(16),
});

export type PassphraseSlot = Readonly<z.infer<typeof passphraseSlot>>;
export type RecoverySlot = Readonly<z.infer<typeof recoverySlot>>;

/**
 * `keyfile.json`, the lock of a vault.
 *
 * - `format`: `countersign-keyfile/1`; `vaultId`: UUID, also kept inside the database.
 * - `cipher`: the root key (32 bytes) is wrapped by XChaCha20-Poly1305 in every slot.
 * - `slots`: first `passphrase`, whose wrapping key is Argon2id v1.3 of the NFKC passphrase with
 *   `opsLimit` passes, `memLimit` bytes and a 16-byte `salt`; then `recovery`, whose wrapping key is
 *   the 256-bit recovery key itself. `nonce` has 24 bytes, `wrapped` 48 (key and tag).
 * - `checksum`: BLAKE2b-128 of everything before it, so that a damaged file is not taken for a wrong
 *   passphrase. It is no protection: that is the tag's, over the header and the slot's parameters.
 *
 * All byte fields are canonical base64url without padding.
 */
export type Keyfile = Readonly<Omit<z.infer<typeof keyfileShape>, 'checksum'>>;

type Header = Pick<Keyfile, 'format' | 'vaultId' | 'cipher'>;

/** The text of a keyfile, as it goes to disk. */
export function keyfileText(keyfile: Keyfile): string {
  const { format, vaultId, cipher, slots } = keyfile;
  const whole = { format, vaultId, cipher, slots, checksum: checksumOf(keyfile) };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/**
 * Reads the text of a keyfile.
 *
 * @throws AppError `key_derivation_out_of_bounds`, `keyfile_damaged`
 */
export function parseKeyfile(text: string): Keyfile {
  const parsed = keyfileShape.safeParse(jsonOf(text));
  if (!parsed.success) throw new AppError('keyfile_damaged');
  const { checksum, ...keyfile } = parsed.data;
  const { opsLimit, memLimit } = keyfile.slots[0];
  if (!within(opsLimit, bounds.opsLimit) || !within(memLimit, bounds.memLimit)) {
    throw new AppError('key_derivation_out_of_bounds');
  }
  // The text as we would write it: a byte changed between the fields is damage, too.
  if (checksum !== checksumOf(keyfile) || keyfileText(keyfile) !== text) {
    throw new AppError('keyfile_damaged');
  }
  return keyfile;
}

/** What the wrapping of `slot` also authenticates: the header and the slot's own parameters. */
export function associatedData(
  header: Header,
  slot: Omit<PassphraseSlot, 'nonce' | 'wrapped'> | Omit<RecoverySlot, 'nonce' | 'wrapped'>,
): Uint8Array {
  const common = [header.format, header.vaultId, header.cipher, slot.type, slot.kdf];
  return slot.type === 'passphrase'
    ? framed([...common, String(slot.opsLimit), String(slot.memLimit), slot.salt])
    : framed(common);
}

function checksumOf(keyfile: Keyfile): string {
  const wrapped = keyfile.slots.flatMap((slot) => [
    associatedData(keyfile, slot),
    slot.nonce,
    slot.wrapped,
  ]);
  return toBase64Url(sodium.crypto_generichash(16, framed(wrapped), null));
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
