import { deflateSync } from 'node:zlib';
import { PDFDocument } from 'pdf-lib';
import { expect, it } from 'vitest';
import { attachBundle } from '#main/summary/index.ts';
import { inflate } from '#main/summary/pdf/inflate.ts';
import { readAttachment } from '#main/summary/pdf/read-attachment.ts';
import { bundled, cosigned } from '../../support/summaries.ts';

const bundle = await bundled(await cosigned());

async function emptyPdf(): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  document.addPage();
  return document;
}

it('takes out the attachment of a PDF, and none where there are two of the name', async () => {
  const once = await attachBundle(await (await emptyPdf()).save(), bundle);
  expect(await readAttachment(once)).toBe(bundle);
  expect(await readAttachment(await attachBundle(once, bundle))).toBeNull();
});

it('unpacks to the limit and not beyond it', async () => {
  const packed = deflateSync(Buffer.alloc(5_000, 'a'));
  expect(await inflate(packed, 5_000)).toEqual(new Uint8Array(5_000).fill(97));
  await expect(inflate(packed, 4_999)).rejects.toThrow(RangeError);
});

it('refuses packed data that were cut short or bent', async () => {
  const packed = deflateSync(Buffer.from(bundle));
  const bent = Uint8Array.from(packed, (byte, at) => (at === packed.length - 1 ? byte ^ 1 : byte));
  await expect(inflate(packed.subarray(0, -6), 100_000)).rejects.toThrow(TypeError);
  await expect(inflate(bent, 100_000)).rejects.toThrow(TypeError);
});

it('does not unpack 60 megabytes that a small attachment claims to be', async () => {
  const bomb = deflateSync(Buffer.alloc(60_000_000));
  const before = process.memoryUsage().rss;
  await expect(inflate(bomb, 8 * 1024 * 1024)).rejects.toThrow(RangeError);
  expect(process.memoryUsage().rss - before).toBeLessThan(45_000_000);
});

it('does not open a PDF that keeps objects in packed streams, however it spells that', async () => {
  const plain = await attachBundle(await (await emptyPdf()).save(), bundle);
  const packed = await (await PDFDocument.load(plain)).save({ useObjectStreams: true });
  const text = Buffer.from(packed).toString('latin1');
  const disguised = text.replaceAll('/ObjStm', '/O#62jStm').replaceAll('/XRef', '/#58Ref');
  expect(disguised).not.toBe(text);
  expect(await readAttachment(packed)).toBeNull();
  expect(await readAttachment(Buffer.from(disguised, 'latin1'))).toBeNull();
});
