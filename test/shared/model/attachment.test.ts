import { expect, test } from 'vitest';
import { attachmentName, attachmentsIn, imageTypeOfName } from '#shared/model/attachment.ts';
import { attachmentBlock, paragraph, regularDocument } from '../../support/session-texts.ts';

test.each([
  ['plan.pdf', 'plan.pdf'],
  ['Kündigungsfristen 2026 – Entwurf.docx', 'Kündigungsfristen 2026 – Entwurf.docx'],
  ['/home/robin/plan.pdf', 'plan.pdf'],
  ['C:\\Users\\robin\\plan.pdf', 'plan.pdf'],
  ['photo\u202Egpj.exe', 'photogpj.exe'],
  ['two\nlines\t.txt', 'two lines .txt'],
  ['what?.txt', 'what_.txt'],
  ['...hidden', 'hidden'],
  ['ends with dots...', 'ends with dots'],
  ['family 👨‍👩‍👧.png', 'family 👨‍👩‍👧.png'],
  ['..', ''],
  ['', ''],
])('a file that comes as “%s” is called “%s”', (given, kept) => {
  expect(attachmentName(given)).toBe(kept);
});

test('a very long name is cut, and keeps its ending', () => {
  const name = attachmentName(`${'a'.repeat(500)}.pdf`);
  expect([name.length, name.slice(-5)]).toEqual([120, '….pdf']);
});

test('the ending of a name says which image it calls itself', () => {
  expect(['a.PNG', 'b.jpeg', 'c.svg', 'd', 'png'].map(imageTypeOfName)).toEqual([
    'image/png',
    'image/jpeg',
    null,
    null,
    null,
  ]);
});

test('a text names each of its attachments once, however often it shows it', () => {
  const one = { id: 'one', name: 'a', mediaType: 'image/png', size: 1 } as const;
  const document = regularDocument({
    'what.next': [attachmentBlock('x', one), paragraph('as said'), attachmentBlock('y', one)],
    'how.strengths': [attachmentBlock('z', { ...one, id: 'two' })],
  });
  expect(attachmentsIn(document)).toEqual(['one', 'two']);
});
