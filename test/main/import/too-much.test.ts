import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { importLimits, readImport } from '#main/import/index.ts';
import type { ChosenSource, ImportLimits } from '#main/import/index.ts';
import { chosenFile, chosenFolder, zipOf } from '../../support/import/exports.ts';

/** Small, so that what is too much for them is made in a moment. */
const small: ImportLimits = {
  ...importLimits,
  totalBytes: 8_000_000,
  entryBytes: 4_000_000,
  entries: 100,
  rows: 100,
};

const million = 1_000_000;
const enex = (inner: string, start = '') =>
  `<?xml version="1.0"?>${start}<en-export>${inner}</en-export>`;
const enml = (content: string) =>
  enex(`<note><title>x</title><content><![CDATA[<en-note>${content}</en-note>]]></content></note>`);
const laughs = `<!DOCTYPE en-export [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>`;
const lexical = (children: unknown) =>
  JSON.stringify({
    items: [
      {
        uuid: 'n',
        content_type: 'Note',
        content: { title: 'x', noteType: 'super', text: JSON.stringify({ root: { children } }) },
      },
    ],
  });
const nested = (depth: number): unknown =>
  depth === 0 ? [] : [{ type: 'quote', children: nested(depth - 1) }];

async function zipped(files: Readonly<Record<string, string | Uint8Array>>): Promise<ChosenSource> {
  const entries = Object.entries(files).map(([path, content]) => ({
    path,
    bytes: Buffer.from(content),
    modifiedAt: null,
  }));
  return chosenFile('x.zip', await zipOf(entries));
}

describe('what would take all memory or time', () => {
  const many = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`${at}.md`, 'x']));

  it.each<readonly [string, () => ChosenSource | Promise<ChosenSource>]>([
    [
      'a zip that unpacks to a thousand times its size',
      () => zipped({ 'a.md': '0'.repeat(3_000_000) }),
    ],
    [
      'a zip of many files that are too much together',
      () =>
        zipped(
          Object.fromEntries(
            Array.from({ length: 5 }, (_, at) => [`${at}.md`, randomBytes(2_000_000)]),
          ),
        ),
    ],
    ['a zip of too many files', () => zipped(many)],
    ['a folder of too many files', () => chosenFolder(many)],
    ['a file that is too large', () => chosenFile('a.md', 'x'.repeat(8_000_001))],
    [
      'too many items in a backup',
      () =>
        chosenFile(
          'x.txt',
          JSON.stringify({
            items: Array.from({ length: 101 }, (_, at) => ({
              uuid: `${at}`,
              content_type: 'Note',
              content: { title: 'x' },
            })),
          }),
        ),
    ],
    ['too many notes in one export', () => chosenFile('x.enex', enex('<note></note>'.repeat(200)))],
    ['too many people', () => chosenFile('x.csv', `Name\n${'a\n'.repeat(200)}`)],
  ])('is refused with a code: %s', async (_name, made) => {
    await expect(
      Promise.resolve(made()).then((source) => readImport(source, small)),
    ).rejects.toEqual(new AppError('import_too_large'));
  });

  it('is refused where a document says what its words stand for', async () => {
    await expect(
      readImport(chosenFile('x.enex', enex('<note><title>&c;</title></note>', laughs))),
    ).rejects.toMatchObject({ code: 'import_unreadable' });
  });

  it.each<readonly [string, ChosenSource]>([
    ['a million lines', chosenFolder({ 'a.md': 'x\n'.repeat(million) })],
    ['HTML a million deep', chosenFolder({ 'a.html': '<div>'.repeat(million / 5) })],
    ['HTML of a million elements', chosenFolder({ 'a.html': '<b>x</b>'.repeat(million / 5) })],
    ['ENML a hundred thousand deep', chosenFile('x.enex', enml('<div>'.repeat(100_000)))],
    ['Lexical nested deeper than it is read', chosenFile('x.txt', lexical(nested(2_000)))],
    [
      'Lexical of a million nodes',
      chosenFile('x.txt', lexical(Array.from({ length: 150_000 }, () => ({ type: 'linebreak' })))),
    ],
  ])('leaves one note out and takes the others: %s', async (_name, source) => {
    const { notes, skipped } = await readImport(source);
    expect([notes.length, skipped.map(({ why }) => why)]).toEqual([0, ['too_large']]);
  });

  const long = 100_000;
  const patterns = [
    '[',
    ']',
    '![',
    '](',
    '[](',
    '[a](<',
    '[![a](b)',
    '[[',
    '[[a]]',
    '`',
    '`a``b',
    '<',
    '<a href="',
    '<a href="x">',
    '<!--',
    '<script>',
    '<b',
    '\\',
    '&#',
    '&amp;',
    '*',
    '_a',
    '> ',
    '- ',
    ' - a\n',
    '```\n',
    '~~~ a\n',
    '| a ',
    '[a]: ',
    '[a]:\n',
    'http://',
    '#a ',
    '---\n',
    '\n',
    ' ',
    '\u0301',
  ];
  it.each(patterns)('takes no time that grows faster than the text: %j', async (pattern) => {
    const text = pattern.repeat(long / pattern.length);
    const started = performance.now();
    await readImport(chosenFolder({ 'a.md': `x ${text}`, 'b.html': `<p>${text}</p>` }));
    // Half a second where the machine is busy; a square of the text's length would be ten.
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('YAML at the begin of a note', () => {
  const anchors = Array.from(
    { length: 9 },
    (_, at) =>
      `a${at}: &a${at} [${at === 0 ? '"lol"' : `*a${at - 1}`.concat(`,*a${at - 1}`.repeat(8))}]`,
  );
  it.each([
    ['aliases that multiply', anchors.join('\n')],
    ['brackets without end', `a: ${'['.repeat(20_000)}`],
    [
      'nesting without end',
      Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
    ],
    ['a tag of a language', 'a: !!js/function "function () { globalThis.ran = 1 }"'],
    ['what every object has', '__proto__:\n  polluted: true\nconstructor: x'],
  ])('is text or plain values, whatever it says: %s', async (_name, yaml) => {
    const { notes } = await readImport(chosenFolder({ 'a.md': `---\n${yaml}\n---\nthe text` }));
    expect(notes.map(({ text }) => text.endsWith('the text'))).toEqual([true]);
    expect(notes[0]?.text.length).toBeLessThan(100_000);
    expect({ ...({} as Record<string, unknown>) }['polluted']).toBeUndefined();
    expect('ran' in globalThis).toBe(false);
  });
});
