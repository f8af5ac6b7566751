import { escaped, referenceAt, withoutBareLinks } from '../escape.ts';
import type { MarkdownContext } from './context.ts';
import { definesLink, tokenAfter } from './definition.ts';
import { destinationAt } from './destination.ts';
import { pieces } from './pieces.ts';
import type { Pieces } from './pieces.ts';
import { putTag, skipElement } from './put-tag.ts';
import { tagAt } from './tags.ts';

const special = /[\\`<[\]!&]/gu;

/** Text between code blocks; see `cleanMarkdown`. Nothing that is put out can join with what is before it. */
export function cleanText(text: string, context: MarkdownContext): string {
  const out = pieces();
  let at = 0;
  while (at < text.length) {
    special.lastIndex = at;
    const next = special.exec(text)?.index ?? text.length;
    if (next > at) out.put(text.slice(at, next));
    if (next >= text.length) break;
    at = signAt(text, next, out, context);
  }
  return withoutFences(withoutBareLinks(out.all()));
}

/** Puts out what a sign begins, and says where the text goes on. */
function signAt(text: string, at: number, out: Pieces, context: MarkdownContext): number {
  switch (text.charAt(at)) {
    case '\\':
      return escapeAt(text, at, out);
    case '`':
      return codeAt(text, at, out);
    case '&':
      return referenceIn(text, at, out);
    case '<':
      return angleAt(text, at, out, context);
    case '[':
      return openAt(text, at, out, context, '');
    case '!':
      if (text[at + 1] === '[') return openAt(text, at + 1, out, context, '!');
      // What follows may go, and a bracket move up to it.
      out.put(text[at + 1] === '<' ? '\\!' : '!');
      return at + 1;
    default:
      return closeAt(text, at, out, context);
  }
}

function escapeAt(text: string, at: number, out: Pieces): number {
  const next = text[at + 1];
  if (next === undefined || next === '\n') {
    out.put(next === undefined ? '\\\\' : '\\');
    return at + 1;
  }
  out.put(text.slice(at, at + 2));
  return at + 2;
}

function referenceIn(text: string, at: number, out: Pieces): number {
  const found = referenceAt(text, at);
  out.put(found?.sign ?? '&');
  return found?.end ?? at + 1;
}

const backticks = /`+/uy;
const longestSpan = 2_000;

function codeAt(text: string, at: number, out: Pieces): number {
  backticks.lastIndex = at;
  const run = backticks.exec(text)?.[0] ?? '`';
  const from = at + run.length;
  const rest = text.slice(from, from + longestSpan).split('\n', 1)[0] ?? '';
  const end = endOfSpan(rest, run.length);
  const inner = rest.slice(0, end);
  // In a table a `|` ends the code as well, and what follows would be text.
  if (end < 0 || (inner.includes('|') && inner.includes('<'))) {
    out.put('\\`'.repeat(run.length));
    return from;
  }
  out.put(run + inner + run);
  return from + end + run.length;
}

function endOfSpan(rest: string, length: number): number {
  for (const match of rest.matchAll(/`+/gu)) if (match[0].length === length) return match.index;
  return -1;
}

const address = /<((?:https?:|mailto:)[^\s<>]*)>|<([\w.+-]{1,64}@[\w.-]{1,255})>/iuy;

function angleAt(text: string, at: number, out: Pieces, context: MarkdownContext): number {
  address.lastIndex = at;
  const link = address.exec(text);
  if (link !== null) {
    const target = link[1] ?? '';
    out.put(link[2] ?? (context.references.linked(target, '') || escaped(target)));
    return address.lastIndex;
  }
  if (text.startsWith('<!--', at)) {
    const end = out.after(text, '-->', at + 4);
    if (end !== null) return end;
  }
  const tag = tagAt(text, at);
  if (tag !== null) return skipElement(text, tag, out) ?? putTag(tag, out, context);
  // Only before these does it stay a sign, whatever of the text goes.
  out.put(/[\s\d=-]/u.test(text[at + 1] ?? '') ? '<' : '\\<');
  return at + 1;
}

const wikilink = /\[\[([^\][\n]{1,500})\]\]/uy;

function openAt(
  text: string,
  at: number,
  out: Pieces,
  { wikilinks }: MarkdownContext,
  before: '' | '!',
): number {
  wikilink.lastIndex = at;
  const inner = wikilink.exec(text)?.[1];
  const link = inner === undefined ? null : wikilinks(inner, before === '!');
  if (link !== null) {
    out.put(link);
    return wikilink.lastIndex;
  }
  out.open(before === '!' ? 'picture' : 'link');
  return at + 1;
}

function closeAt(text: string, at: number, out: Pieces, { references }: MarkdownContext): number {
  const next = text[at + 1];
  const opened = out.close();
  const label = opened?.label() ?? null;
  if (next === '(' && opened !== null && label !== null) {
    const destination = destinationAt(text, at + 1);
    if (destination !== null) {
      const { target, end } = destination;
      const put = opened.kind === 'picture' ? references.shown : references.linked;
      opened.replace(put(target, label));
      return end;
    }
  }
  const leads = next === ':' && !definesLink(tokenAfter(text, at + 2));
  // After these a link could come to stand, once what is between is gone.
  const joins = /^(?:[(<[]|!\[)/u.test(text.slice(at + 1, at + 3));
  out.put(leads || joins ? '\\]' : ']');
  return at + 1;
}

/** No line of text that a reader would take for the begin or the end of a code block. */
function withoutFences(text: string): string {
  return text.replaceAll(/^((?:[ \t>*+-]|\d{1,9}[.)])*)(~{3,})/gmu, '$1\\$2');
}
