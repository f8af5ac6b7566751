import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// The same faces as the screen has (renderer/ui), from the packages' own style sheets.
const sheets = [
  '@fontsource-variable/inter/wght.css',
  '@fontsource-variable/source-serif-4/opsz.css',
  '@fontsource-variable/source-serif-4/wght-italic.css',
];

/** One `@font-face` rule: a face comes in a file for each script. */
interface Face {
  readonly rule: string;
  /** First and last code points of what it draws. */
  readonly ranges: readonly (readonly [number, number])[];
}

let embedded: Promise<readonly Face[]> | null = null;

/**
 * `@font-face` rules with the fonts inside, as a page printed with no network and no disk needs them: of
 * those scripts that `text` has, since a browser takes its time over every one that it is given.
 */
export async function fontFaces(text: string): Promise<string> {
  embedded ??= Promise.all(sheets.map(facesOf)).then((faces) => faces.flat());
  const letters = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
  const draws = ({ ranges }: Face): boolean =>
    ranges.some(([first, last]) => letters.some((letter) => letter >= first && letter <= last));
  return (await embedded)
    .filter(draws)
    .map(({ rule }) => rule)
    .join('\n');
}

async function facesOf(name: string): Promise<readonly Face[]> {
  const path = createRequire(import.meta.url).resolve(name);
  const rules = (await readFile(path, 'utf8')).match(/@font-face \{[^}]*\}/g) ?? [];
  return Promise.all(
    rules.map(async (rule) => ({
      rule: await withFont(rule, dirname(path)),
      ranges: rangesOf(rule),
    })),
  );
}

async function withFont(rule: string, folder: string): Promise<string> {
  const [, url = ''] = /url\((\.\/files\/[\w.-]+)\)/.exec(rule) ?? [];
  const data = await readFile(join(folder, url), 'base64');
  return rule.replaceAll(`url(${url})`, `url(data:font/woff2;base64,${data})`);
}

/** `unicode-range: U+0000-00FF,U+0131`. */
function rangesOf(rule: string): Face['ranges'] {
  const [, list = ''] = /unicode-range: ([^;]+);/.exec(rule) ?? [];
  return list.split(',').map((range) => {
    const [first = '0', last = first] = range.replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}
