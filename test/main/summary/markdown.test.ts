import fc from 'fast-check';
import { expect, it } from 'vitest';
import { summaryMarkdown } from '#main/summary/index.ts';
import { inOneLine, inParagraph } from '#main/summary/page/markdown-text.ts';
import { content, cosigned, pageOf } from '../../support/summaries.ts';

it('says all that the printed page says, with keys in words and whole, and that it proves nothing', async () => {
  const envelope = await cosigned({}, { meaning: 'commented', comment: 'Dates *to* follow.' });
  const page = pageOf(envelope);
  const text = summaryMarkdown(page);
  const { key } = page.signatures[1] ?? { key: { words: [], thumbprint: '' } };
  const expected = [
    '# Session summary',
    '- **Team member:** Maya Lindqvist',
    '## In Maya Lindqvist’s words',
    content.memberWords,
    '- Pair with Jonas on the next two releases – Maya Lindqvist – 4 Dec 2026',
    '### Maya Lindqvist',
    '> Dates \\*to\\* follow.',
    `**Key in words:** ${key.words.join(' ')}`,
    `**Thumbprint:** ${key.thumbprint.replaceAll('_', '\\_')}`,
    'This text proves nothing',
    `Document ${page.documentId}, version 1`,
  ];
  expect(expected.filter((part) => !text.includes(part))).toEqual([]);
  expect(text).not.toContain('This PDF');
});

it('marks what nobody signed as a draft, and speaks of no proof', async () => {
  const page = { ...pageOf(await cosigned()), signatures: [], documentId: null };
  expect(summaryMarkdown(page)).toContain('Draft, not signed');
  expect(summaryMarkdown(page)).not.toContain('proves');
});

it.each([
  ['# not a heading', '\\# not a heading'],
  ['1. not a list\n- nor this\n+ nor this', '1\\. not a list\\\n\\- nor this\\\n\\+ nor this'],
  ['2) not a list', '2\\) not a list'],
  ['> not a quote', '\\> not a quote'],
  ['a\n===\nb\n---', 'a\\\n\\===\\\nb\\\n\\---'],
  ['    not code', 'not code'],
  ['```\nnot code', '\\`\\`\\`\\\nnot code'],
  ['*a* _b_ ~~c~~ `d`', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\`'],
  [
    '<b>no</b> &amp; | :smile: $x$ [^1]',
    '\\<b\\>no\\</b\\> \\&amp; \\| \\:smile: \\$x\\$ \\[\\^1\\]',
  ],
  ['[a](https://evil.example)', '`[a](https://evil.example)`'],
  ['see www.evil.example now', 'see `www.evil.example` now'],
  ['ask me@evil.example', 'ask `me@evil.example`'],
  ['`https://a.b`', '`` `https://a.b` ``'],
  ['mailto:x', '`mailto:x`'],
  ['Room 2.14 at 10:45, e.g. 3.5 days.', 'Room 2.14 at 10:45, e.g. 3.5 days.'],
  ['ends with a backslash \\', 'ends with a backslash \\\\'],
])('keeps %j from becoming markup', (text, written) => {
  expect(inParagraph(text)).toBe(written);
});

/** A text with an x in the place of every escape and of every span of code. */
function bare(written: string): string {
  return written
    .replaceAll(/\\[!-/:-@[-`{-~]|(?<!`)(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, 'x')
    .replaceAll('\\\n', '\n');
}

const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from('\\`*_{}[]<>#+-.!|~&@:$^=()"\' \n\t1aé漢/')),
      fc.constantFrom('https://', 'www.', '```', '](', '<script>', '\r\n', '    ', '![', '&#64;'),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

it('leaves nothing that means something in Markdown, whatever is written', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      for (const written of [inParagraph(text), inOneLine(text)]) {
        const left = bare(written);
        expect(left).not.toMatch(/[\\`*_{}[\]<>#|~^$&@]|:\/\/|www\./i);
        expect(left).not.toMatch(/^(?:[ \t]|[-+=]|\d+[.)])/m);
        expect(left).not.toMatch(/\n\s*\n/);
      }
    }),
    { numRuns: 3_000 },
  );
});
