import { Parser } from 'htmlparser2';
import { marked } from 'marked';

/** What a page made of Markdown may hold, and with which attributes. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'em', 'del', 'pre', 'blockquote', 'ul']
      .concat(['li', 'hr', 'br', 'table', 'thead', 'tbody', 'tr'])
      .map((name) => [name, []]),
  ),
  code: ['class'],
  ol: ['start'],
  td: ['align'],
  th: ['align'],
  input: ['type', 'checked', 'disabled'],
  a: ['href'],
  img: ['src', 'alt'],
};

/**
 * What in a text would not be harmless, were it shown by another reader of Markdown than ours: elements
 * that are none of Markdown's, attributes, addresses that run something, and pictures of the web.
 */
export function dangersIn(text: string): readonly string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const known = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
      if (known === undefined) found.push(`<${name}>`);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (known && !known.includes(attribute)) found.push(`${name} ${attribute}`);
        if (attribute === 'href' && !/^(?:https?:\/\/|mailto:)/u.test(value)) found.push(value);
        if (attribute === 'src' && !/^attachment:\d+$/u.test(value)) found.push(`shows ${value}`);
      }
    },
    oncomment: (data) => {
      found.push(`<!--${data}-->`);
    },
  });
  parser.end(marked.parse(text, { async: false, gfm: true }));
  return found;
}
