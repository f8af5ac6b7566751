import { expect, it } from 'vitest';
import { readImport } from '#main/import/index.ts';
import { chosenFile, chosenFolder } from '../../support/import/exports.ts';
import { dangersIn } from '../../support/import/harmless.ts';
import { payloads } from '../../torture/support/paste-payloads.ts';
import type { ChosenSource } from '#main/import/index.ts';

const all = payloads()
  .flatMap(({ html, text }) => [html, text])
  .filter((each) => each !== '');

/** The same hostile text in the notes of every format, once for each way in which it writes one. */
const written: Readonly<Record<string, (text: string) => ChosenSource>> = {
  Markdown: (text) => chosenFolder({ 'note.md': `before ${text} after\n\n${text}\n` }),
  'Markdown within lists, quotes and tables': (text) => {
    const line = text.replaceAll('\n', ' ');
    return chosenFolder({
      'note.md': `- ${line}\n  - [ ] ${line}\n\n> ${line}\n\n| a |\n| --- |\n| ${line} |\n\n1. x\n\n    ${line}\n`,
    });
  },
  'Markdown after something that was never closed': (text) =>
    chosenFolder({
      'note.md': `a \`b [c ![d <span title="\n\n${text}\n\n\`\`\`\nx\n ~~~\n${text}`,
    }),
  HTML: (text) => chosenFolder({ 'note.html': `<html><body><p>before</p>${text}</body></html>` }),
  'HTML that shows HTML': (text) =>
    chosenFolder({
      'note.html': `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
    }),
  ENML: (text) =>
    chosenFile(
      'x.enex',
      `<?xml version="1.0"?><en-export><note><title>x</title><content><![CDATA[<en-note>${text.replaceAll(']]>', '')}</en-note>]]></content></note></en-export>`,
    ),
  ...Object.fromEntries(
    ['plain-text', 'markdown', 'rich-text', 'code'].map((noteType) => [
      `Standard Notes, ${noteType}`,
      (text: string) => standardNote({ noteType, text }),
    ]),
  ),
  'Standard Notes, Super': (text) =>
    standardNote({
      noteType: 'super',
      text: JSON.stringify({
        root: {
          type: 'root',
          children: [
            {
              type: 'paragraph',
              children: [
                { type: 'text', text },
                { type: text, text },
              ],
            },
            { type: 'link', url: text, children: [{ type: 'text', text, format: 1 }] },
            { type: 'unencrypted-image', src: text, alt: text },
          ],
        },
      }),
    }),
};

function standardNote(content: object): ChosenSource {
  const note = { uuid: 'n', content_type: 'Note', content: { title: 'x', ...content } };
  return chosenFile('x.txt', JSON.stringify({ version: '004', items: [note] }));
}

// Found by row 23 of the torture harness: what is dropped from a line must not end or begin its code.
it.each([
  ['that ends code', '```\n<b>\n```\u0001\n![a](https://example.com/a.png)'],
  ['that begins code', '\u0001```\n```\n![a](https://example.com/a.png)\n```'],
  ['in a tag', '<scr\u0001ipt>x</scr\u0001ipt>'],
  ['in an address', '[a](java\u0001script:alert) ![a]\u0002(https://example.com/a.png)'],
])('does not take a control character for text that stays: %s', async (_name, text) => {
  const { notes } = await readImport(chosenFolder({ 'note.md': text }));
  expect(notes.map((note) => dangersIn(note.text))).toEqual([[]]);
});

it.each(Object.entries(written))(
  'leaves nothing in a note that runs or loads: %s',
  async (_name, exported) => {
    const wrong: string[] = [];
    for (const payload of all) {
      const { notes } = await readImport(exported(payload));
      for (const { text } of notes) {
        const dangers = dangersIn(text);
        if (dangers.length > 0) wrong.push(`${payload}\n=> ${text}\n=> ${dangers.join('; ')}`);
      }
    }
    expect(wrong).toEqual([]);
  },
);
