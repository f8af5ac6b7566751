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
  if (!hidden.test(text)) return false;
  return hidden.test(
    text
      .replaceAll(/[\n\t]/g, '')
      .replaceAll(seenInEmoji, '')
      .replaceAll(keycap, ''),
  );
}

/** `text` without the characters that a reader would not see; emoji stay whole. */
export function withoutHidden(text: string): string {
  if (!hasHiddenCharacters(text)) return text;
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) =>
    hasHiddenCharacters(segment)
      ? Array.from(segment)
          .filter((character) => !hasHiddenCharacters(character))
          .join('')
      : segment,
  ).join('');
}

/**
 * Text without control characters and halves of characters. In a text that is to be read this comes first: a
 * sign that is dropped later would change what the lines around it are.
 */
export function withoutControls(text: string): string {
  return text.toWellFormed().replaceAll(/[^\P{Cc}\n\t]/gu, '');
}
