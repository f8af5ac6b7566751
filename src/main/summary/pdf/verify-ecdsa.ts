/** A public key as WebCrypto has it: the type's own name is not the same in Node and in a browser. */
export type VerifyingKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/** Bytes of a number modulo the order of P-256. */
const width = 32;

/**
 * Whether an ECDSA signature over P-256 with SHA-256, in the DER of X.509 and CMS (RFC 3279 section
 * 2.2.3), fits `data`. Only DER is taken: a second spelling of one signature would be a change that
 * nobody sees.
 */
export async function verifyEcdsa(
  key: VerifyingKey,
  der: Uint8Array,
  data: Uint8Array,
): Promise<boolean> {
  const plain = plainSignature(der);
  if (plain === null) return false;
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
  return crypto.subtle.verify(algorithm, key, plain, new Uint8Array(data));
}

/** The two numbers r and s side by side, as WebCrypto takes them, or null for anything but their DER. */
function plainSignature(der: Uint8Array): Uint8Array<ArrayBuffer> | null {
  // The whole takes less than 128 bytes, so every length is one byte.
  if (der[0] !== 0x30 || der[1] !== der.length - 2 || der.length > 2 + 2 * (width + 3)) return null;
  const r = numberAt(der, 2);
  const s = r && numberAt(der, r.end);
  if (!r || !s || s.end !== der.length) return null;
  const plain = new Uint8Array(2 * width);
  plain.set(r.bytes, width - r.bytes.length);
  plain.set(s.bytes, 2 * width - s.bytes.length);
  return plain;
}

/** The positive INTEGER at `start` in its shortest form, without the zero that keeps it positive. */
function numberAt(der: Uint8Array, start: number) {
  const length = der[start + 1] ?? 0;
  const end = start + 2 + length;
  const bytes = der.subarray(start + 2, end);
  const [first = 0, second = 0] = bytes;
  if (der[start] !== 0x02 || length === 0 || end > der.length || first > 0x7f) return null;
  if (first === 0 && (length === 1 || second <= 0x7f)) return null;
  const significant = first === 0 ? bytes.subarray(1) : bytes;
  return significant.length > width ? null : { bytes: significant, end };
}
