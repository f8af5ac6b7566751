/** Where a `<` would open a tag, a comment or an address; at an end, with what comes after it. */
const opening = /<(?=[a-z/!?]|$)/giu;

/** Text as it is, but that no HTML begins in it. Signs of Markdown keep their meaning. */
export function withoutTags(text: string): string {
  return withoutBareLinks(text.replaceAll(opening, '\\<'));
}

/**
 * No bare address right before a `<` that is marked as a sign: GitHub's Markdown takes the mark for the
 * address's own (GFM 0.29, 6.9), and a tag for a tag.
 */
export function withoutBareLinks(text: string): string {
  const parts = text.split('<');
  return parts
    .map((part, index) => {
      if (index === parts.length - 1 || !part.endsWith('\\')) return part;
      let start = part.length;
      while (start > 0 && !/\s/u.test(part.charAt(start - 1))) start -= 1;
      const run = part
        .slice(start)
        .replaceAll('://', '\\://')
        .replaceAll(/www(?=\.)/giu, '$&\\');
      return part.slice(0, start) + run;
    })
    .join('<');
}

/**
 * Text that no one wrote as Markdown, so that its signs stay signs. Only what would mean something is
 * marked: people read these texts, and an asterisk between numbers is one.
 */
export function escaped(text: string): string {
  return withoutTags(
    text
      .replaceAll(/\\(?=[!-/:-@[-`{-~]|$)/gu, '\\\\')
      // Without an end of its brackets, there is no link; without a beginning, no picture.
      .replaceAll(/\](?=[([:]|$)|!(?=\[|$)/gu, '\\$&')
      .replaceAll(/[`*](?=\S)|(?<=\S)[`*]/gu, '\\$&')
      .replaceAll(/(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])|~(?=~)/gu, '\\$&')
      .replaceAll(/&(?=#?[a-z\d]{1,31};)/giu, '\\$&'),
  );
}

/** A line of which no sign at its start makes a heading, a list, a quote or a rule. */
export function escapedStart(line: string): string {
  return line
    .replace(/^(\s*)([-+>]|#{1,6})(?=\s|$)/u, '$1\\$2')
    .replace(/^(\s*)(>)/u, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/u, '$1\\$2')
    .replace(/^(\s*)(-{3,}|={3,}|~{3,}|_{3,})/u, '$1\\$2');
}

const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

/** A character reference, `&amp;`, as the sign that it stands for, and that sign as one that is written. */
export function referenceAt(text: string, at: number): { sign: string; end: number } | null {
  const [whole] =
    /^&(?:#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos|nbsp);/iu.exec(text.slice(at, at + 12)) ?? [];
  if (whole === undefined) return null;
  const sign = withoutReferences(whole).replace(/^\s$/u, ' ');
  const isPlain = /^[^!-/:-@[-`{-~]/u.test(sign) || sign === '"' || sign === "'";
  return { sign: isPlain ? sign : `\\${sign}`, end: at + whole.length };
}

/** Character references as browsers read them, as far as notes hold them. */
export function withoutReferences(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));?/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return names[name.toLowerCase()] ?? whole;
      const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
    },
  );
}
