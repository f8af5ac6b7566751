import { z } from 'zod';

export const uuid = z.uuid();

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const day = z.iso.date();

/** An instant in UTC, ISO 8601. */
export const instant = z.iso.datetime();

/** A name of a person or a vault: one line, something in it, no control characters. */
export const name = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^\p{Cc}]*$/u);

/** One line of free text, may be empty. */
export const line = z
  .string()
  .trim()
  .max(300)
  .regex(/^[^\p{Cc}]*$/u);

/** Any length that a person could mean (TESTS 1: a megabyte is refused by the key, not by a crash). */
export const passphrase = z.string().max(2_000_000);

export const newPassphrase = z.string().min(1).max(10_000);

export const plan = z.strictObject({
  startsAt: instant,
  zone: z.string().min(1).max(80),
  durationMinutes: z.int().min(5).max(480),
  place: line,
});
