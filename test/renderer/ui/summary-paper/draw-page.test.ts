import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { summaryPage, textOnly } from '#shared/summary-page/index.ts';
import type { PageChild, PageNode } from '#shared/summary-page/index.ts';
import { drawPage } from '#renderer/ui/summary-paper/draw-page.ts';
import { freyasMark, signedModel } from '../../../support/summary-pages.ts';

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;');

/** The tree written out by hand, as HTML. */
function html(node: PageChild): string {
  if (typeof node === 'string') return escaped(node);
  const attrs = Object.entries(node.attrs).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${node.tag}${attrs.join('')}>${node.children.map(html).join('')}</${node.tag}>`;
}

function texts(node: PageChild): readonly string[] {
  return typeof node === 'string' ? [node] : node.children.flatMap(texts);
}

const node = (tag: string, attrs: PageNode['attrs'] = {}): PageNode => ({
  tag,
  attrs,
  children: ['text'],
});

describe('the sheet on screen', () => {
  it.each([
    ['signed', signedModel],
    [
      'signed with a pen',
      { ...signedModel, signatures: [{ ...freyasMark, drawing: 'M10 80L14 76M20 20L20 20' }] },
    ],
    ['draft', { ...signedModel, signatures: [], documentId: null }],
  ])('is the printed page, element for element: %s', (_, model) => {
    const page = summaryPage(model);
    expect(renderToStaticMarkup(drawPage(page))).toBe(html(page));
  });

  it('shows markup in what people wrote as the letters they typed', () => {
    expect(renderToStaticMarkup(drawPage(summaryPage(signedModel)))).toContain(
      'And the plan is &lt;b&gt;good&lt;/b&gt;.',
    );
  });

  it.each(['script', 'style', 'img', 'iframe', 'a', 'form', 'use', 'foreignObject', 'constructor'])(
    'refuses the element %s, whole page and all',
    (tag) => {
      expect(() => drawPage(node(tag))).toThrow(`A summary page has no <${tag}>`);
    },
  );

  it.each(['style', 'onclick', 'href', 'src', 'dangerouslySetInnerHTML', 'constructor'])(
    'refuses the attribute %s',
    (name) => {
      expect(() => drawPage(node('p', { [name]: 'x' }))).toThrow(
        `A summary page has no attribute ${name}`,
      );
    },
  );
});

describe('the sheet before the member signs', () => {
  it('leaves out the signature blocks and the draft mark, and no other word', () => {
    const draft = summaryPage({ ...signedModel, signatures: [] });
    const mentions = (page: PageNode) => html(page).includes('sp-signatures');
    const before = texts(draft);
    const after = texts(textOnly(draft));
    expect({
      mentions: [mentions(draft), mentions(textOnly(draft))],
      gone: before.filter((text) => !after.includes(text)),
      added: after.filter((text) => !before.includes(text)),
    }).toEqual({
      mentions: [true, false],
      gone: [
        'Draft, not signed',
        'Signatures',
        '\u00a0',
        'Waiting for Freya Lindqvist to sign',
        '\u00a0',
        'Waiting for Jonas Albrecht to sign',
      ],
      added: [],
    });
  });
});
