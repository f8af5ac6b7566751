import { codeSpan } from '#shared/model/markdown/code-span.ts';

/**
 * What somebody wrote, so that Markdown shows it letter by letter: nothing in it becomes markup, a link
 * or HTML.
 */
export function inParagraph(text: string): string {
  // A backslash before a line's end is a line break, where the end alone would be a space.
  return linesOf(text).map(escaped).join('\\\n');
}

/** The same where a line is all there is: in a heading, or an item of a list. */
export function inOneLine(text: string): string {
  return linesOf(text).map(escaped).join(' ');
}

function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  // A backslash at the very end would stand there, and an empty line would end the paragraph.
  return lines.filter((line) => line !== '');
}

/**
 * Words in which programs find an address by themselves, backslashes or not. As code they are what they
 * are, and nothing looks into it.
 */
const address = /@|:\/\/|www\.|(?:mailto|xmpp|tel|data|javascript):|[\p{L}\p{N}]\.\p{L}{2}/iu;

function escaped(line: string): string {
  return line
    .split(/(\s+)/)
    .map((word) => (address.test(word) ? codeSpan(word) : plain(word)))
    .join('')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');
}

/** Everything that means something within a line of Markdown, or of one of its kinds. */
function plain(word: string): string {
  return word.replaceAll(/[\\`*_{}[\]<>#|~^$&]|:(?=\p{L})/gu, '\\$&');
}
