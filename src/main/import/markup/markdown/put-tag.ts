import { escaped, withoutReferences } from '../escape.ts';
import { blockNames, headingLevels, marks, nothingOf } from '../html/names.ts';
import type { MarkdownContext } from './context.ts';
import type { Pieces } from './pieces.ts';
import { attributeOf } from './tags.ts';
import type { Tag } from './tags.ts';

const empty = new Set(['link', 'base', 'embed', 'frame']);

/** Where the text goes on after an element that is left out whole; null where the tag begins none. */
export function skipElement(text: string, tag: Tag, out: Pieces): number | null {
  if (tag.closes || !nothingOf.has(tag.name) || empty.has(tag.name)) return null;
  if (tag.attributes.endsWith('/')) return tag.end;
  // Without its end only the tag goes, and what is after it is text.
  return out.after(text, `</${tag.name}\\s*>`, tag.end);
}

/** Puts a tag out as Markdown, as far as Markdown has it, and says where the text goes on. */
export function putTag(tag: Tag, out: Pieces, { references }: MarkdownContext): number {
  const { name, closes } = tag;
  const level = headingLevels.get(name);
  if (name === 'a' && !closes) {
    out.open('element', withoutReferences(attributeOf(tag, 'href')));
  } else if (name === 'a') {
    const opened = out.closeElement();
    const label = opened?.label() ?? null;
    if (opened !== null && label !== null) opened.replace(references.linked(opened.target, label));
  } else if (name === 'img') {
    const label = escaped(withoutReferences(attributeOf(tag, 'alt')));
    out.put(references.shown(withoutReferences(attributeOf(tag, 'src')), label));
  } else if (name === 'input') {
    if (attributeOf(tag, 'type').toLowerCase() === 'checkbox') {
      out.put(/\bchecked\b/iu.test(tag.attributes) ? '[x] ' : '[ ] ');
    }
  } else if (name === 'br') {
    out.put(out.inRow() ? ' ' : '\n');
  } else if (marks.has(name)) {
    out.put(marks.get(name) ?? '');
  } else if (name === 'td' || name === 'th') {
    if (closes) out.put(' | ');
  } else if (blockNames.has(name) && !out.inRow()) {
    if (!out.atLineStart()) out.put('\n');
    if (name === 'li' && !closes) out.put('- ');
    else if (name === 'hr') out.put('\n---\n');
    else if (level !== undefined && !closes) out.put(`${'#'.repeat(level)} `);
  }
  return tag.end;
}
