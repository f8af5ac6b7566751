import { packTar } from 'modern-tar';
import { ZipFile } from 'yazl';
import { describe, expect, it } from 'vitest';
import { readImport } from '#main/import/index.ts';
import { chosenFile, chosenFolder, zipOf } from '../../support/import/exports.ts';

const names = [
  '../note.md',
  'a/../../note.md',
  '/etc/note.md',
  '\\\\server\\share\\note.md',
  '..\\..\\note.md',
  'C:\\note.md',
  'c:note.md',
  'no\0te.md',
  'new\nline.md',
  `${'deep/'.repeat(60)}note.md`,
  `${'x'.repeat(3_000)}.md`,
];

const jpl = '0'.repeat(31);
const note = (digit: string) => `Title\n\ntext\n\nid: ${jpl}${digit}\nparent_id: \ntype_: 1`;

/** A zip whose entries may be called anything: what refuses such names when writing is gone around. */
async function zipNamed(entries: readonly (readonly [string, string])[]): Promise<Uint8Array> {
  const plain = entries.map(([name, text], index) => ({
    path: ('XYZ'[index] ?? '').repeat(Buffer.byteLength(name)),
    bytes: Buffer.from(text),
    modifiedAt: null,
  }));
  const bytes = Buffer.from(await zipOf(plain));
  for (const [index, { path }] of plain.entries()) {
    const name = Buffer.from(entries[index]?.[0] ?? '');
    for (let at = bytes.indexOf(path); at >= 0; at = bytes.indexOf(path, at + 1)) {
      name.copy(bytes, at);
    }
  }
  return bytes;
}

describe('names that lead elsewhere', () => {
  it.each(names)('are left out of a zip, and the rest comes: %j', async (name) => {
    const zip = await zipNamed([
      [name, 'bad'],
      ['good/note.md', 'good'],
    ]);
    const { notes, skipped } = await readImport(chosenFile('x.zip', zip));
    expect({ texts: notes.map(({ text }) => text), why: skipped.map(({ why }) => why) }).toEqual({
      texts: ['good'],
      why: ['unsafe_name'],
    });
  });

  it.each(names.filter((name) => !name.includes('\0')))(
    'are left out of a tar, and the rest comes: %j',
    async (name) => {
      const entry = (path: string, text: string) => ({
        header: { name: path, size: text.length, type: 'file' as const },
        body: text,
      });
      const tar = await packTar([entry(name, 'bad'), entry(`${jpl}1.md`, note('1'))]);
      const { notes, skipped } = await readImport(chosenFile('x.jex', tar));
      expect([notes.length, skipped.map(({ why }) => why)]).toEqual([1, ['unsafe_name']]);
    },
  );

  it('reach no file of the machine from a note', async () => {
    const { notes, skipped } = await readImport(
      chosenFolder({
        'a/note.md':
          '![x](../../../../etc/hosts.png) ![x](file:///etc/passwd) ![[../../secret.png]] ![x](/etc/passwd) [y](C:/secret.pdf)',
        'secret.md': 'x',
      }),
    );
    expect(notes.flatMap(({ attachments }) => attachments)).toEqual([]);
    expect(skipped.map(({ why }) => why)).toEqual(['file_missing', 'file_missing']);
  });
});

describe('links in archives', () => {
  it('are left out of a tar', async () => {
    const link = (type: 'symlink' | 'link', name: string) => ({
      header: { name, size: 0, type, linkname: '/etc/passwd' },
    });
    const text = note('1');
    const tar = await packTar([
      link('symlink', 'resources/link.png'),
      link('link', 'resources/hard.png'),
      { header: { name: 'pipe', size: 0, type: 'fifo' } },
      { header: { name: `${jpl}1.md`, size: text.length, type: 'file' }, body: text },
    ]);
    const { notes, skipped } = await readImport(chosenFile('x.jex', tar));
    expect([notes.length, skipped.map(({ why }) => why)]).toEqual([
      1,
      ['link', 'link', 'not_a_note'],
    ]);
  });

  it('are left out of a zip', async () => {
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from('/etc/passwd'), 'link.md', { mode: 0o120_777 });
    zip.addBuffer(Buffer.from('good'), 'note.md');
    zip.end();
    const chunks: Buffer[] = [];
    for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
    const { notes, skipped } = await readImport(chosenFile('x.zip', Buffer.concat(chunks)));
    expect([notes.length, skipped]).toEqual([1, [{ where: 'link.md', why: 'link' }]]);
  });
});
