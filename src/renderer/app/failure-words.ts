import { AppError, errorCodes } from '#shared/errors.ts';
import { words } from '#shared/words/index.ts';

/** The sentence for an error; anything unexpected gets the general one, never its own message. */
export function failureWords(error: unknown): string {
  return words.errors[error instanceof AppError ? error.code : 'internal'];
}

/** The sentence for the code of an error that happened before. */
export function codeWords(code: string): string {
  return words.errors[errorCodes.find((known) => known === code) ?? 'internal'];
}
