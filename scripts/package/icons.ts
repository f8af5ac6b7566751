import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import { put, write } from './files.ts';
import { root } from './root.ts';

/** Sizes in pixels: what desktops, Windows and macOS ask for between them. */
export const iconSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const;
type IconSize = (typeof iconSizes)[number];
export type Icons = ReadonlyMap<IconSize, Uint8Array>;

let ready: Promise<void> | null = null;

/**
 * The app's icon as PNGs. By a renderer that the lockfile pins and not by the browser of this machine:
 * the same drawing is the same bytes everywhere.
 */
export async function drawIcons(): Promise<Icons> {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  ready ??= initWasm(readFileSync(wasm));
  await ready;
  const svg = readFileSync(join(root, 'resources/icon.svg'), 'utf8');
  return new Map(iconSizes.map((size) => [size, draw(svg, size)]));
}

function draw(svg: string, size: number): Uint8Array {
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: size } });
  try {
    return drawing.render().asPng();
  } finally {
    drawing.free();
  }
}

/** Windows' container of icons: a header, a line for each picture, then the PNGs. */
export function icoOf(icons: Icons): Uint8Array {
  const pictures = pick(icons, [16, 24, 32, 48, 64, 128, 256]);
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  for (const [index, [size, png]] of pictures.entries()) {
    const line = 6 + 16 * index;
    // A byte holds no 256: it is written as 0.
    header.writeUInt8(size % 256, line);
    header.writeUInt8(size % 256, line + 1);
    header.writeUInt16LE(1, line + 4);
    header.writeUInt16LE(32, line + 6);
    header.writeUInt32LE(png.length, line + 8);
    header.writeUInt32LE(offset, line + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...pictures.map(([, png]) => png)]);
}

/** macOS' names for pictures by what they are shown as; `@2x` has twice the pixels. */
const icnsNames = [
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
] as const;

/** macOS' container of icons: each picture after its name and length, big-endian. */
export function icnsOf(icons: Icons): Uint8Array {
  const pictures = icnsNames.map(([name, size]) => chunk(name, pngOf(icons, size)));
  return chunk('icns', Buffer.concat(pictures));
}

/** Where electron-builder looks for them. */
export async function writeBuilderIcons(folder: string): Promise<void> {
  const icons = await drawIcons();
  for (const [size, png] of icons) write(join(folder, `icons/${size}x${size}.png`), png);
  write(join(folder, 'icon.ico'), icoOf(icons));
  write(join(folder, 'icon.icns'), icnsOf(icons));
}

/** Into a desktop's theme of icons, by the freedesktop.org rules. */
export async function writeThemeIcons(share: string): Promise<void> {
  const theme = join(share, 'icons/hicolor');
  for (const [size, png] of await drawIcons()) {
    if (size <= 512) write(join(theme, `${size}x${size}/apps/countersign.png`), png);
  }
  put(join(root, 'resources/icon.svg'), join(theme, 'scalable/apps/countersign.svg'));
}

function pick(
  icons: Icons,
  sizes: readonly IconSize[],
): readonly (readonly [number, Uint8Array])[] {
  return sizes.map((size) => [size, pngOf(icons, size)]);
}

function pngOf(icons: Icons, size: IconSize): Uint8Array {
  const png = icons.get(size);
  if (png === undefined) throw new Error(`There is no icon of ${size} pixels.`);
  return png;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32BE(data.length + 8, 4);
  return Buffer.concat([head, data]);
}
