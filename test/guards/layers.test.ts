import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '../..');
const oxlint = join(project, 'node_modules/oxlint/bin/oxlint');

const importing = (module: string) =>
  `import { thing } from '${module}';\nexport const used = thing;\n`;

/** A file of the first path that imports the second. */
type Planted = readonly [path: string, module: string];

const refused: readonly Planted[] = [
  ['src/shared/model/planted.ts', 'node:fs'],
  ['src/shared/model/planted.ts', 'electron'],
  ['src/shared/model/planted.ts', '#main/app.ts'],
  ['src/shared/model/planted.ts', '../../main/app.ts'],
  ['src/main/vault/planted.ts', '#main/ipc/serve.ts'],
  ['src/main/vault/planted.ts', '../shell/shell.ts'],
  ['src/main/summary/planted.ts', '#main/shell/shell.ts'],
  ['src/main/summary/encoding.ts', 'node:crypto'],
  ['src/main/summary/pdf/read.ts', 'node:zlib'],
  ['src/main/summary/verify/planted.ts', 'node:buffer'],
  ['src/main/summary/verify/planted.ts', '../pdf/index.ts'],
  ['src/main/summary/verify/page/planted.ts', '#main/summary/index.ts'],
  ['src/main/summary/kit/planted.ts', 'node:crypto'],
  ['src/main/summary/kit/page/planted.ts', '#main/vault/index.ts'],
  ['src/main/summary/self-contained/planted.ts', '#main/vault/index.ts'],
  ['src/main/import/planted.ts', '#main/vault/index.ts'],
  ['src/main/import/markdown/planted.ts', '../../ipc/serve.ts'],
  ['src/main/import/planted.ts', 'node:fs'],
  ['src/main/ipc/planted.ts', 'electron'],
  ['src/main/app.ts', 'playwright-core'],
  ['src/main/app.ts', '#renderer/api.ts'],
  ['src/main/shell/electron/planted.ts', 'playwright-core'],
  ['src/main/shell/chromium/planted.ts', 'electron'],
  ['src/main/shell/chromium/planted.ts', '#main/vault/index.ts'],
  ['src/renderer/app/planted.ts', '#main/vault/index.ts'],
  ['src/renderer/app/planted.ts', 'node:fs'],
  ['src/renderer/features/home/planted.ts', '../session/index.ts'],
  ['src/renderer/features/home/planted.ts', '#renderer/features/session/index.ts'],
];

const allowed: readonly Planted[] = [
  ['src/main/vault/planted.ts', '#shared/contract.ts'],
  ['src/main/summary/pdf/seal.ts', 'node:crypto'],
  ['src/main/summary/verify/planted.ts', '../pdf/read.ts'],
  ['src/main/import/planted.ts', 'node:zlib'],
  ['src/main/app.ts', '#main/vault/index.ts'],
  ['src/main/shell/chromium/planted.ts', 'playwright-core'],
  ['src/main/shell/electron/planted.ts', 'electron'],
  ['src/renderer/features/home/planted.ts', '#renderer/ui/index.ts'],
];

/** Lints planted files, each in a project of its own under the project's rules: what is said of their imports. */
function lintPlanted(files: readonly Planted[]): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-layers-'));
  try {
    for (const [index, [path, module]] of files.entries()) {
      const place = join(folder, String(index));
      mkdirSync(dirname(join(place, path)), { recursive: true });
      copyFileSync(join(project, '.oxlintrc.json'), join(place, '.oxlintrc.json'));
      writeFileSync(join(place, path), importing(module));
    }
    const { stdout } = spawnSync(process.execPath, [oxlint, '--format=json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { diagnostics } = JSON.parse(stdout) as {
      readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
    };
    return files.map((_file, index) =>
      diagnostics
        .filter(({ filename }) => filename.startsWith(`${index}/`))
        .map(({ code }) => code)
        .filter((code) => code.includes('no-restricted-imports')),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the linter says of the imports of each planted file, in the order of the files. */
let found: readonly (readonly string[])[];

// All in one run: to start the linter takes longer than to lint them.
beforeAll(() => {
  found = lintPlanted([...refused, ...allowed]);
});

test.each(refused.map((planted, index) => [...planted, index] as const))(
  'a file of %s that imports %s is refused by the linter',
  (_path, _module, index) => {
    expect(found[index]).toEqual(['eslint(no-restricted-imports)']);
  },
);

test.each(allowed.map((planted, index) => [...planted, refused.length + index] as const))(
  'a file of %s may import %s',
  (_path, _module, index) => {
    expect(found[index]).toEqual([]);
  },
);
