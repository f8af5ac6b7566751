import { z } from 'zod';

/** Any bytes, in unpadded base64url. */
export const encoded = z.string().regex(/^[A-Za-z0-9_-]*$/);

/** So many letters of unpadded base64url: four for three bytes. */
export const letters = (count: number) => z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${count}}$`));

const mebibyte = 1024 * 1024;

/**
 * What deriving a key may cost. The floor stops a downgrade, the cap stops exhaustion of whoever opens it.
 *
 * @param mostMemory MiB
 */
export const derivationShape = (mostMemory: number) =>
  z.strictObject({
    name: z.literal('argon2id13'),
    opsLimit: z.int().min(3).max(10),
    memLimit: z
      .int()
      .min(64 * mebibyte)
      .max(mostMemory * mebibyte),
    salt: letters(22),
  });
