/** Tags of a property: a list, or a line with commas, or with spaces where `bySpaces`. */
export function tagsIn(value: unknown, bySpaces: boolean): readonly string[] {
  if (Array.isArray(value)) return value.filter(isPlain).map(String);
  if (!isPlain(value)) return [];
  const text = String(value);
  return text.split(bySpaces && !text.includes(',') ? /\s+/u : ',').map((tag) => tag.trim());
}

function isPlain(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

// A number alone is none (help.obsidian.md/tags), nor is what follows a letter or stands in code.
const inText = /`[^`\n]*`|(?<![\p{L}\p{N}&#/])#([\p{L}\p{N}_/-]{1,100})/gu;

/** Tags that stand in a text, `#like-this`, in its order. */
export function tagsInText(text: string): readonly string[] {
  const found: string[] = [];
  for (const [, tag] of text.matchAll(inText)) {
    if (tag !== undefined && !/^[\d/_-]+$/u.test(tag)) found.push(tag);
  }
  return found;
}
