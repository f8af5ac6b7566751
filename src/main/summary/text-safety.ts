import { AppError } from '#shared/errors.ts';
import { hasHiddenCharacters } from '#shared/model/hidden-characters.ts';

// Alphabets with letters that look alike. Within one word of a name they are never mixed but to deceive.
const lookalikes = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

/** Whether a name holds hidden characters, a line break, or a word of look-alike letters from two alphabets. */
export function isDeceptiveName(name: string): boolean {
  if (hasHiddenCharacters(name) || /[\n\t]/.test(name)) return true;
  return name
    .split(/[\s\p{P}]+/u)
    .some((word) => lookalikes.filter((alphabet) => alphabet.test(word)).length > 1);
}

/** Whether any text inside a JSON value, keys included, holds a character that a reader would not see. */
export function hidesCharacters(value: unknown): boolean {
  if (typeof value === 'string') return hasHiddenCharacters(value);
  if (Array.isArray(value)) return value.some(hidesCharacters);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, inner]) => hasHiddenCharacters(key) || hidesCharacters(inner),
  );
}

/**
 * What you see is what you sign: refuses names and content with anything a reader would not see.
 *
 * @throws AppError `text_with_hidden_characters`
 */
export function requireVisible(names: readonly string[], content: unknown): void {
  if (names.some(isDeceptiveName) || hidesCharacters(content)) {
    throw new AppError('text_with_hidden_characters');
  }
}
