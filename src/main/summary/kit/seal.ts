import { fromBase64url, fromUtf8, parseCanonical, toBase64url } from '../encoding.ts';
import { loadSodium } from '../keys/load-sodium.ts';
import type { Sodium } from '../keys/load-sodium.ts';
import type { Derive, MemberKeyCost } from '../keys/member-key.ts';
import {
  kitContentShape,
  kitHeaderShape,
  kitShape,
  replyContentShape,
  replyHeaderShape,
  replyShape,
} from './format.ts';
import type { KitContent, ReplyContent } from './format.ts';

/** Why a kit or a reply could not be opened. */
export type SealFailure = 'damaged' | 'wrong_phrase';

export class SealError extends Error {
  readonly failure: SealFailure;

  constructor(failure: SealFailure) {
    super(failure);
    this.name = 'SealError';
    this.failure = failure;
  }
}

/** An opened kit; `key` seals the reply to it. */
export interface OpenKit {
  readonly id: string;
  readonly key: Uint8Array;
  readonly content: KitContent;
}

/** What deriving the key of a phrase costs; a browser has to bear it. */
const phraseCost: MemberKeyCost = { opsLimit: 3, memLimit: 64 * 1024 * 1024 };

/** One key for each direction, so that no reply passes for a kit. */
const subkeys = { kit: 1, reply: 2 } as const;

export async function newKitKey(): Promise<Uint8Array> {
  return (await loadSodium()).randombytes_buf(32);
}

/**
 * Seals a kit: its key wrapped under the phrase, its content sealed under the key. Everything that
 * stands open is authenticated with both.
 *
 * @param phrase as `readPhrase` gives it: words parted by one space
 * @param derive Argon2id v1.3
 */
export async function sealKit(
  { id, key, content }: OpenKit,
  phrase: string,
  derive: Derive,
): Promise<string> {
  const sodium = await loadSodium();
  const salt = sodium.randombytes_buf(16);
  const header = kitHeaderShape.parse({
    format: 'countersign-kit/1',
    id,
    kdf: { name: 'argon2id13', ...phraseCost, salt: toBase64url(salt) },
    cipher: 'xchacha20-poly1305',
  });
  const wrappingKey = await derive(phrase, salt, phraseCost);
  const wrapped = encrypt(sodium, key, header, wrappingKey);
  sodium.memzero(wrappingKey);
  const open = { ...header, keyNonce: wrapped.nonce, wrappedKey: wrapped.ciphertext };
  const text = new TextEncoder().encode(JSON.stringify(kitContentShape.parse(content)));
  return JSON.stringify({ ...open, ...encrypt(sodium, text, open, subkey(sodium, key, 'kit')) });
}

/**
 * Opens a kit.
 *
 * @throws SealError `wrong_phrase` for a phrase that does not open it, and for a damaged wrapped key,
 *   which look the same from outside; `damaged` for everything else that is not as it was sealed
 */
export async function openKit(text: string, phrase: string, derive: Derive): Promise<OpenKit> {
  const sodium = await loadSodium();
  const { format, id, kdf, cipher, keyNonce, wrappedKey } = kitIn(text);
  const header = { format, id, kdf, cipher };
  const { opsLimit, memLimit } = kdf;
  const wrappingKey = await derive(phrase, decoded(kdf.salt), { opsLimit, memLimit });
  const wrapped = { nonce: keyNonce, ciphertext: wrappedKey };
  return withKey(text, decrypt(sodium, wrapped, header, wrappingKey, 'wrong_phrase'));
}

/**
 * Opens a kit whose key is at hand.
 *
 * @throws SealError `damaged`
 */
export async function withKey(text: string, key: Uint8Array): Promise<OpenKit> {
  const sodium = await loadSodium();
  const { nonce, ciphertext, ...open } = kitIn(text);
  const sealed = { nonce, ciphertext };
  const bytes = decrypt(sodium, sealed, open, subkey(sodium, key, 'kit'), 'damaged');
  const content = kitContentShape.safeParse(parseCanonical(fromUtf8(bytes) ?? ''));
  if (!content.success) throw new SealError('damaged');
  return { id: open.id, key, content: content.data };
}

function kitIn(text: string) {
  const parsed = kitShape.safeParse(parseCanonical(text));
  if (!parsed.success) throw new SealError('damaged');
  return parsed.data;
}

/** Seals a reply under the key of the kit that it answers. */
export async function sealReply(
  { id, key }: Pick<OpenKit, 'id' | 'key'>,
  content: ReplyContent,
): Promise<string> {
  const sodium = await loadSodium();
  const header = replyHeaderShape.parse({
    format: 'countersign-reply/1',
    kit: id,
    cipher: 'xchacha20-poly1305',
  });
  const text = new TextEncoder().encode(JSON.stringify(replyContentShape.parse(content)));
  return JSON.stringify({
    ...header,
    ...encrypt(sodium, text, header, subkey(sodium, key, 'reply')),
  });
}

/** The kit that a reply says it answers, unverified; null where it is no reply. */
export function kitOfReply(text: string): string | null {
  const parsed = replyShape.safeParse(parseCanonical(text));
  return parsed.success ? parsed.data.kit : null;
}

/** @throws SealError `damaged` */
export async function openReply(text: string, key: Uint8Array): Promise<ReplyContent> {
  const sodium = await loadSodium();
  const parsed = replyShape.safeParse(parseCanonical(text));
  if (!parsed.success) throw new SealError('damaged');
  const { nonce, ciphertext, ...header } = parsed.data;
  const sealed = { nonce, ciphertext };
  const bytes = decrypt(sodium, sealed, header, subkey(sodium, key, 'reply'), 'damaged');
  const content = replyContentShape.safeParse(parseCanonical(fromUtf8(bytes) ?? ''));
  if (!content.success) throw new SealError('damaged');
  return content.data;
}

interface Sealed {
  readonly nonce: string;
  readonly ciphertext: string;
}

function subkey(sodium: Sodium, key: Uint8Array, use: keyof typeof subkeys): Uint8Array {
  return sodium.crypto_kdf_derive_from_key(32, subkeys[use], 'cs-kit/1', key);
}

function encrypt(sodium: Sodium, text: Uint8Array, open: object, key: Uint8Array): Sealed {
  const nonce = sodium.randombytes_buf(24);
  const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
    text,
    JSON.stringify(open),
    null,
    nonce,
    key,
  );
  return { nonce: toBase64url(nonce), ciphertext: toBase64url(sealed) };
}

function decrypt(
  sodium: Sodium,
  { nonce, ciphertext }: Sealed,
  open: object,
  key: Uint8Array,
  failure: SealFailure,
): Uint8Array {
  const [nonceBytes, sealed] = [decoded(nonce), decoded(ciphertext)];
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      sealed,
      JSON.stringify(open),
      nonceBytes,
      key,
    );
  } catch {
    throw new SealError(failure);
  }
}

function decoded(text: string): Uint8Array {
  const bytes = fromBase64url(text);
  if (bytes === null) throw new SealError('damaged');
  return bytes;
}
