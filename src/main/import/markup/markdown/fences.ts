/** A stretch of a Markdown text. */
export interface Stretch {
  readonly text: string;
  readonly isCode: boolean;
}

const opener = /^( {0,3})(`{3,}|~{3,})\s*([^`\n]*)$/u;

/**
 * A Markdown text as code blocks and what is between them (CommonMark 0.31, 4.5). Every code block that
 * comes out is ended by a line of its own, also where a list item or the text ended it, so that no reader
 * takes text for code or code for text. Fences in quotes, or further in than three spaces, are not taken
 * for any: what they hold is then text.
 */
export function stretchesOf(text: string): readonly Stretch[] {
  const made: Stretch[] = [];
  let plain: string[] = [];
  const lines = text.split('\n');
  let at = 0;
  while (at < lines.length) {
    const [, indent, fence, info] = opener.exec(lines[at] ?? '') ?? [];
    if (indent === undefined || fence === undefined) {
      plain.push(lines[at] ?? '');
      at += 1;
      continue;
    }
    if (plain.length > 0) made.push({ text: plain.join('\n'), isCode: false });
    plain = [];
    const closer = new RegExp(`^\\s*${fence[0]}{${fence.length},}\\s*$`, 'u');
    const code: string[] = [];
    at += 1;
    for (; at < lines.length; at += 1) {
      const line = lines[at] ?? '';
      if (closer.test(line)) {
        at += 1;
        break;
      }
      // Whatever is further out than its fence is no longer of the list item that held both.
      if (line.trim() !== '' && !line.startsWith(indent)) break;
      code.push(line);
    }
    const language = /^[\w+#.-]{1,30}/u.exec(info ?? '')?.[0] ?? '';
    const block = [indent + fence + language, ...code, indent + fence];
    made.push({ text: block.join('\n'), isCode: true });
  }
  if (plain.length > 0) made.push({ text: plain.join('\n'), isCode: false });
  return made;
}
