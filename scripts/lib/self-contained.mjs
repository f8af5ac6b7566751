import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'vite';
import { bundledPackages } from '../package/bundled.ts';
import { root } from './root.mjs';

/** The fonts of the screen and of the print, so that a page that leaves looks like both. */
const fonts = [
  '@fontsource-variable/inter/wght.css',
  '@fontsource-variable/source-serif-4/opsz.css',
  '@fontsource-variable/source-serif-4/wght-italic.css',
];

/**
 * Builds one HTML file that works from a folder, with no network: script, style and fonts stand inside,
 * and its policy runs this very script, shows this very style, and lets nothing in or out.
 *
 * @param page.html source with `<!--policy-->` in its head, then `<!--style-->` and, last in its body,
 *   `<!--script-->`
 * @param page.texts plain words for the marks `<!--name-->` of their names
 * @param page.entry the script, which may import whatever runs in a browser
 * @param page.styles style sheets, after the fonts
 * @param page.wasm whether the script makes WebAssembly of what it holds
 * @param page.out the file to write
 */
export async function buildSelfContained({ html, texts, entry, styles, wasm = false, out }) {
  const { code, css } = await bundle(entry, styles, basename(out, '.html'));
  // Neither can occur but inside a string or a pattern, where the stroke changes nothing.
  const script = code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    `style-src ${hashOf(css)}`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const marks = Object.entries(texts).map(([name, text]) => [`<!--${name}-->`, text]);
  const parts = {
    ...Object.fromEntries(marks),
    '<!--policy-->': `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<!--style-->': `<style>${css}</style>`,
    '<!--script-->': `<script type="module">${script}</script>`,
  };
  const text = Object.entries(parts).reduce(
    // By a function, since `$` means something in a replacement's text.
    (page, [mark, part]) => page.replace(mark, () => part),
    readFileSync(join(root, html), 'utf8'),
  );
  mkdirSync(dirname(join(root, out)), { recursive: true });
  writeFileSync(join(root, out), text);
}

async function bundle(entry, styles, part) {
  const start = '\0self-contained';
  const imports = [...fonts, ...[...styles, entry].map((path) => join(root, path))];
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      bundledPackages(root, part),
      {
        name: 'self-contained',
        resolveId: (id) => (id === 'self-contained' ? start : null),
        load: (id) =>
          id === start ? imports.map((path) => `import ${JSON.stringify(path)};`).join('\n') : null,
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: 'self-contained',
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const { output } = Array.isArray(built) ? built[0] : built;
  const scripts = output.filter(({ type }) => type === 'chunk');
  const sheets = output.filter(({ fileName }) => fileName.endsWith('.css'));
  if (scripts.length !== 1 || sheets.length !== 1 || output.length !== 2) {
    throw new Error(`Not one script and one style sheet: ${output.map((file) => file.fileName)}`);
  }
  return { code: scripts[0].code, css: String(sheets[0].source) };
}

function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
