import { describe, expect, it } from 'vitest';
import { readImport } from '#main/import/index.ts';
import { instantInName, instantOf } from '#main/import/text/instants.ts';
import { chosenFolder } from '../../support/import/exports.ts';

async function textOf(name: string, text: string): Promise<string | undefined> {
  const { notes } = await readImport(
    chosenFolder({ [name]: text, 'a (1).pdf': '%PDF', 'sub/b.png': 'png', 'other.md': 'other' }),
  );
  return notes.find(({ title }) => title === 'note')?.text;
}

it.each([
  ['keeps what Markdown marks', '# A\n\n*b* **c** `d <e>`\n\n1. f\n   - g', null],
  ['leaves the label of what leads elsewhere', '[a](other.md) [b](javascript:x) [c](#d)', 'a b c'],
  [
    'keeps links to the web and to letters',
    '[a](https://b.de/c_(d)) <mailto:e@f.de>',
    '[a](https://b.de/c_%28d%29) mailto:e@f.de',
  ],
  [
    'shows what a link between notes showed',
    '[[other]] [[other#Top]] [[other|so]]',
    'other other > Top so',
  ],
  [
    'finds files by name, by place and with spaces',
    '![[b.png|200]] ![x](sub/b.png) [a (1).pdf](a%20(1).pdf)',
    '![b.png](attachment:0) ![b.png](attachment:0) ![a (1).pdf](attachment:1)',
  ],
  [
    'makes Markdown of tags',
    'a<br>b <strong>c</strong><ul><li>d</li></ul><a href="https://e.de">f</a>',
    'a\nb **c**\n- d\n[f](https://e.de/)',
  ],
  [
    'takes names in angles for text, where HTML has none of them',
    'Map<String, Tag> and <3 and 2<3',
    'Map\\<String, Tag> and <3 and 2<3',
  ],
  ['leaves signs that stand alone', '5 * 3 < 20 & R&D, a_b_c, 50 % [sic]!', null],
  ['reads character references', 'a&nbsp;b &lt;b&gt; R&amp;D', 'a b \\<b\\> R\\&D'],
  ['keeps footnotes', 'a[^1]\n\n[^1]: said there', null],
  [
    'lets no name lead anywhere but to the web',
    '[a]\n\n[a]: javascript:x\n[b]: https://c.de',
    '[a]\n\n[a\\]: javascript:x\n[b]: https://c.de',
  ],
])('Markdown: %s', async (_name, written, expected) => {
  expect(await textOf('note.md', written)).toBe(expected ?? written);
});

it.each([
  [
    'parts paragraphs and not lines',
    '<p>a</p><p>b<br>c</p><div>d</div><div>e</div>',
    'a\n\nb\nc\n\nd\ne',
  ],
  [
    'marks what is bold, slanted and struck out',
    '<b>a</b> <em>b</em><s> c </s><u>d</u>',
    '**a** *b* ~~c~~ d',
  ],
  [
    'marks by style',
    '<span style="font-weight:700">a</span> <span style="font-style:italic">b</span>',
    '**a** *b*',
  ],
  [
    'nests lists',
    '<ol start="3"><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ol>',
    '3. a\n   - b\n4. c',
  ],
  [
    'keeps signs as signs',
    '<p># a * b_c_ [d](e) 1. &lt;f&gt;</p><p>- g</p><p>1. h</p>',
    '\\# a * b_c\\_ [d\\](e) 1. \\<f>\n\n\\- g\n\n1\\. h',
  ],
  ['fences code', '<pre><code>a\n  b\n```</code></pre>', '````\na\n  b\n```\n````'],
  ['quotes', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b'],
  [
    'makes rows of a table, and lines of a layout',
    '<table><tr><th>a</th><th>b</th></tr><tr><td>c|d</td><td>e<br>f</td></tr></table><table><tr><td>g</td></tr></table>',
    '| a | b |\n| --- | --- |\n| c\\|d | e f |\n\ng',
  ],
])('HTML: %s', async (_name, written, expected) => {
  expect(await textOf('note.html', `<body>${written}</body>`)).toBe(expected);
});

describe('dates', () => {
  it.each([
    ['2026-03-02', '2026-03-02T12:00:00.000Z'],
    ['20260302T093000Z', '2026-03-02T09:30:00.000Z'],
    ['2026-03-02T09:30:00+01:00', '2026-03-02T08:30:00.000Z'],
    ['2026-03-02 09:30:15.25Z', '2026-03-02T09:30:15.000Z'],
    ['2024-02-29', '2024-02-29T12:00:00.000Z'],
    ['2026-02-29', null],
    ['2026-13-01', null],
    ['2026-03-02T25:00:00Z', null],
    ['0001-01-01', null],
    ['9999-12-31', null],
    ['yesterday', null],
    [1_768_000_000_000, '2026-01-09T23:06:40.000Z'],
    [Number.NaN, null],
    [null, null],
  ])('are read as programs write them, or not at all: %j', (written, instant) => {
    expect(instantOf(written)).toBe(instant);
  });

  it('without a zone are of this machine', () => {
    expect(instantOf('2026-03-02T09:30')).toBe(new Date(2026, 2, 2, 9, 30).toISOString());
  });

  it.each([
    ['2026-03-02 Check-in.md', '2026-03-02T12:00:00.000Z'],
    ['Check-in 20260302.md', '2026-03-02T12:00:00.000Z'],
    ['2026-13-45.md', null],
    ['Roadmap 2026.md', null],
    ['12026-03-02.md', null],
  ])('stand in names of files: %s', (name, instant) => {
    expect(instantInName(name)).toBe(instant);
  });
});
