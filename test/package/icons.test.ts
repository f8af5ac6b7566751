import { expect, test } from 'vitest';
import { drawIcons, iconSizes, icnsOf, icoOf } from '../../scripts/package/icons.ts';

const pngStart = '89504e470d0a1a0a';
const at = (bytes: Uint8Array, offset: number): string =>
  Buffer.from(bytes)
    .subarray(offset, offset + 8)
    .toString('hex');

test('draws the icon in every size, and again to the same bytes', async () => {
  const [icons, again] = [await drawIcons(), await drawIcons()];
  const widths = [...icons.values()].map((png) => Buffer.from(png).readUInt32BE(16));
  expect(widths).toEqual([...iconSizes]);
  expect([...again.values()].map((png) => Buffer.from(png).toString('base64'))).toEqual(
    [...icons.values()].map((png) => Buffer.from(png).toString('base64')),
  );
});

test('puts them into a container for Windows, whose lines point at pictures', async () => {
  const ico = Buffer.from(icoOf(await drawIcons()));
  const count = ico.readUInt16LE(4);
  const starts = Array.from({ length: count }, (_, index) => ico.readUInt32LE(6 + 16 * index + 12));
  expect([ico.readUInt16LE(2), count, starts.map((start) => at(ico, start))]).toEqual([
    1,
    7,
    starts.map(() => pngStart),
  ]);
  expect((starts.at(-1) ?? 0) + ico.readUInt32LE(6 + 16 * 6 + 8)).toBe(ico.length);
});

test('puts them into a container for macOS, of exactly the length that it says', async () => {
  const icns = Buffer.from(icnsOf(await drawIcons()));
  const names: string[] = [];
  for (let offset = 8; offset < icns.length; offset += icns.readUInt32BE(offset + 4)) {
    names.push(icns.toString('latin1', offset, offset + 4));
    expect(at(icns, offset + 8)).toBe(pngStart);
  }
  expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4), names]).toEqual([
    'icns',
    icns.length,
    ['ic11', 'ic12', 'ic07', 'ic13', 'ic08', 'ic14', 'ic09', 'ic10'],
  ]);
});
