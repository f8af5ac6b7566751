import { z } from 'zod';

/** Deeper than any list that a person makes, shallow enough for every recursion in the app. */
const deepest = 60;

/**
 * Puts a bound on nesting before a recursive validator runs, which would otherwise end in an
 * exhausted stack instead of a refusal.
 */
export function boundedDepth<T>(schema: z.ZodType<T>): z.ZodType<T> {
  return z.unknown().refine(isShallow).pipe(schema);
}

/** Level by level rather than recursive, so that it cannot exhaust the stack itself. */
function isShallow(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  // Each block is two levels of JSON: the object and its array of content.
  for (let depth = 0; depth <= 2 * deepest; depth += 1) {
    level = level.flatMap((item) =>
      typeof item === 'object' && item !== null ? Object.values(item) : [],
    );
    if (level.length === 0) return true;
  }
  return false;
}
