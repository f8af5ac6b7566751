import { describe, expect, it } from 'vitest';
import { readImport } from '#main/import/index.ts';
import { chosenFile, fixtureFile, zipOf } from '../../support/import/exports.ts';

describe('what is no export, or a broken one', () => {
  it.each([
    ['nothing', '', 'import_unreadable'],
    ['a picture', '\u0089PNG\r\n\u001A\n\0\0', 'import_unreadable'],
    ['a program', 'MZ\0\0', 'import_unreadable'],
    ['a table of something else', 'Date,Amount\n1,2\n', 'import_unreadable'],
    ['JSON of something else', '{"a":1}', 'import_unreadable'],
    ['a zip that is cut off', 'PK\u0003\u0004\0\0', 'import_damaged'],
    ['a backup that is cut off', '{"items":[{"content_type":"Note"', 'import_damaged'],
    [
      'a backup that is still encrypted',
      JSON.stringify({ items: [{ uuid: 'a', content_type: 'Note', content: '004:abc' }] }),
      'import_encrypted',
    ],
  ])('is refused with a sentence: %s', async (_name, content, code) => {
    await expect(readImport(chosenFile('x.bin', content))).rejects.toMatchObject({ code });
  });

  it('gives what is whole of an Evernote file that was cut off, and says so', async () => {
    const whole = Buffer.from(fixtureFile('evernote/Coaching.enex')).toString();
    const cut = whole.slice(0, whole.indexOf('With a file nobody shows') + 100);
    const { notes, skipped } = await readImport(chosenFile('Coaching.enex', cut));
    expect([notes.map(({ title }) => title), skipped]).toEqual([
      ['Session & plan'],
      [{ where: 'Coaching.enex', why: 'unreadable' }],
    ]);
  });

  it('gives what is whole of a zip in which one file is damaged', async () => {
    const zip = Buffer.from(
      await zipOf([
        { path: 'bad.md', bytes: Buffer.from('a text that is stored here'), modifiedAt: null },
        { path: 'good.md', bytes: Buffer.from('good'), modifiedAt: null },
      ]),
    );
    const data = 30 + 'bad.md'.length;
    zip.writeUInt8(zip.readUInt8(data + 4) ^ 1, data + 4);
    const { notes, skipped } = await readImport(chosenFile('x.zip', zip));
    expect([notes.map(({ text }) => text), skipped]).toEqual([
      ['good'],
      [{ where: 'bad.md', why: 'unreadable' }],
    ]);
  });
});
