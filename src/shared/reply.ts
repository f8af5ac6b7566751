import type { ErrorCode } from './errors.ts';

/** What a command answers: a value or the code of an error, never an exception across a border. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: ErrorCode } };

export function succeed<T>(value: T): Reply<T> {
  return { ok: true, value };
}

export function fail(code: ErrorCode): Reply<never> {
  return { ok: false, error: { code } };
}
