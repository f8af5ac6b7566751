// Bundles what the tests start again and again, each time a process or a thread with hundreds of source
// files to read: every worker of the app, and the programs that are killed, traced or refused a disk.
// Started by the suites, on the pinned Node; start-bundled.mjs has it run in place of its sources.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from './lib/root.mjs';

const workers = sourcesIn('src/main').filter((path) => /(?:^|[-/])worker\.ts$/.test(path));
const programs = ['test/support/torture', 'test/torture/programs', 'e2e/support']
  .flatMap(sourcesIn)
  .filter((path) => readFileSync(join(root, path), 'utf8').includes('process.argv'));

/** What a file says of its own place holds for its source, so that nothing notices where it runs from. */
const placeOfSource = {
  name: 'place-of-source',
  enforce: 'pre',
  transform: {
    filter: { id: /\.m?[jt]s$/, code: /import\.meta/ },
    handler: (code, id) => {
      const places = { url: pathToFileURL(id).href, dirname: dirname(id), filename: id };
      return code.replace(/import\.meta\.(url|dirname|filename)/g, (_, which) =>
        JSON.stringify(places[which]),
      );
    },
  },
};

await build({
  configFile: false,
  root,
  logLevel: 'error',
  plugins: [placeOfSource],
  ssr: {
    noExternal: true,
    // What is not JavaScript, or loads itself piece by piece.
    external: ['better-sqlite3', 'playwright-core', '@playwright/test', '@axe-core/playwright'],
  },
  build: {
    ssr: true,
    outDir: 'out/cache/programs',
    // Another run may be about to start what lies there.
    emptyOutDir: false,
    rolldownOptions: {
      input: Object.fromEntries(
        [...workers, ...programs].map((path) => [path.slice(0, -'.ts'.length), join(root, path)]),
      ),
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
  },
});

function sourcesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
