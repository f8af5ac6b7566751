/**
 * Whether `found` says all that `expected` says, and nothing else in its place: it may say more about a
 * thing than it did, but holds neither more things nor other ones.
 */
export function stillSays(found: unknown, expected: unknown): boolean {
  if (typeof expected !== 'object' || expected === null) return Object.is(found, expected);
  if (typeof found !== 'object' || found === null) return false;
  if (Array.isArray(expected) !== Array.isArray(found)) return false;
  if (Array.isArray(expected) && (found as readonly unknown[]).length !== expected.length) {
    return false;
  }
  return Object.entries(expected).every(([key, value]) =>
    stillSays((found as Readonly<Record<string, unknown>>)[key], value),
  );
}
