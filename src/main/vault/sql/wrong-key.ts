import { open } from 'node:fs/promises';
import type { ErrorCode } from '#shared/errors.ts';
import { wipe } from '../keys/bytes.ts';
import { sodium } from '../keys/sodium.ts';

/** SQLite's own default, which our databases keep. */
export const pageSize = 4096;
/** At the end of every page: 16 bytes of nonce and counter, 16 of tag. */
const reserved = 32;
const mostPages = 64;

/**
 * Why the first page does not open: `vault_damaged` when other pages are sealed with our key, else
 * `vault_foreign`. SQLite itself cannot tell the two apart. This only chooses what the person is told;
 * nothing is ever accepted by it.
 */
export async function missingKeyCode(path: string, key: Uint8Array): Promise<ErrorCode> {
  const file = await open(path, 'r');
  try {
    for (let number = 2; number <= mostPages; number += 1) {
      const { buffer, bytesRead } = await file.read(
        Buffer.alloc(pageSize),
        0,
        pageSize,
        (number - 1) * pageSize,
      );
      if (bytesRead < pageSize) break;
      if (isOurPage(buffer, number, key)) return 'vault_damaged';
    }
    return 'vault_foreign';
  } finally {
    await file.close();
  }
}

/** The seal of a page as SQLite3 Multiple Ciphers' `chacha20` makes it: RFC 8439, with its own counter. */
function isOurPage(page: Buffer, number: number, key: Uint8Array): boolean {
  const sealed = pageSize - reserved;
  const counter = (page.readUInt32LE(sealed + 12) ^ number) >>> 0;
  // libsodium.js takes no counter beyond this; of the next pages, every second one has a lower one.
  if (counter >= 2 ** 31) return false;
  const oneTimeKey = sodium.crypto_stream_chacha20_ietf_xor_ic(
    new Uint8Array(64),
    page.subarray(sealed, sealed + 12),
    counter,
    key,
  );
  try {
    return sodium.crypto_onetimeauth_verify(
      page.subarray(sealed + 16),
      page.subarray(0, sealed + 16),
      oneTimeKey.subarray(0, 32),
    );
  } finally {
    wipe(oneTimeKey);
  }
}
