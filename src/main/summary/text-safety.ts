import { AppError } from '#shared/errors.ts';

// What a page does not show: control and format characters (bidi controls, zero-width, tags), lone
// surrogates, the invisible line and paragraph separators, and every other character that Unicode
// lets a font leave out (fillers, joiners, variation selectors). Line feed and tab are text.
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

// An emoji may be asked for in colour or in black (VS15, VS16), and be several joined into one
// picture: there the selector and the joiner are part of what is seen.
const seenInEmoji =
  /\p{Extended_Pictographic}(?:[\uFE0E\uFE0F]|\p{Emoji_Modifier})?(?:\u200D\p{Extended_Pictographic}(?:[\uFE0E\uFE0F]|\p{Emoji_Modifier})?)*/gu;
const keycap = /[0-9#*]\uFE0F\u20E3/gu;

/** Whether `text` holds a character that a reader would not see. */
export function hasHiddenCharacters(text: string): boolean {
  if (!hidden.test(text.replaceAll(/[\n\t]/g, ''))) return false;
  return hidden.test(
    text
      .replaceAll(/[\n\t]/g, '')
      .replaceAll(seenInEmoji, '')
      .replaceAll(keycap, ''),
  );
}

// Alphabets with letters that look alike. Within one word of a name they are never mixed but to deceive.
const lookalikes = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

/** Whether a name holds hidden characters, a line break, or a word of look-alike letters from two alphabets. */
export function isDeceptiveName(name: string): boolean {
  if (hasHiddenCharacters(name) || /[\n\t]/.test(name)) return true;
  return name
    .split(/[\s\p{P}]+/u)
    .some((word) => lookalikes.filter((alphabet) => alphabet.test(word)).length > 1);
}

/** Every text inside a JSON value, keys included. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)]);
  }
  return [];
}

/**
 * What you see is what you sign: refuses names and content with anything a reader would not see.
 *
 * @throws AppError `text_with_hidden_characters`
 */
export function requireVisible(names: readonly string[], content: unknown): void {
  if (names.some(isDeceptiveName) || textsIn(content).some(hasHiddenCharacters)) {
    throw new AppError('text_with_hidden_characters');
  }
}
