import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// The same faces as the screen has (renderer/ui), from the packages' own style sheets.
const faces = [
  '@fontsource-variable/inter/wght.css',
  '@fontsource-variable/source-serif-4/opsz.css',
  '@fontsource-variable/source-serif-4/wght-italic.css',
];

let embedded: Promise<string> | null = null;

/** `@font-face` rules with the fonts inside, as a page printed with no network and no disk needs them. */
export function fontFaces(): Promise<string> {
  embedded ??= Promise.all(faces.map(embed)).then((sheets) => sheets.join('\n'));
  return embedded;
}

async function embed(name: string): Promise<string> {
  const path = createRequire(import.meta.url).resolve(name);
  const sheet = await readFile(path, 'utf8');
  const files = [
    ...new Set([...sheet.matchAll(/url\((\.\/files\/[\w.-]+)\)/g)].map(([, url]) => url ?? '')),
  ];
  const fonts = await Promise.all(
    files.map(async (url) => [url, await readFile(join(dirname(path), url), 'base64')] as const),
  );
  return fonts.reduce(
    (css, [url, data]) => css.replaceAll(`url(${url})`, `url(data:font/woff2;base64,${data})`),
    sheet,
  );
}
