import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '../..');
const oxlint = join(project, 'node_modules/oxlint/bin/oxlint');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-layers-'));
  copyFileSync(join(project, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Lints one planted file under the project's own rules and gives the messages about its imports. */
function lintPlanted(path: string, source: string): readonly string[] {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), source);
  let output: string;
  try {
    output = execFileSync(process.execPath, [oxlint, '--format=json'], {
      cwd: folder,
      encoding: 'utf8',
    });
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  const { diagnostics } = JSON.parse(output) as { diagnostics: { code: string }[] };
  return diagnostics
    .map(({ code }) => code)
    .filter((code) => code.includes('no-restricted-imports'));
}

const importing = (module: string) =>
  `import { thing } from '${module}';\nexport const used = thing;\n`;

test.each([
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
])('a file of %s that imports %s is refused by the linter', (path, module) => {
  expect(lintPlanted(path, importing(module))).toEqual(['eslint(no-restricted-imports)']);
});

test.each([
  ['src/main/vault/planted.ts', '#shared/contract.ts'],
  ['src/main/summary/pdf/seal.ts', 'node:crypto'],
  ['src/main/summary/verify/planted.ts', '../pdf/read.ts'],
  ['src/main/app.ts', '#main/vault/index.ts'],
  ['src/main/shell/chromium/planted.ts', 'playwright-core'],
  ['src/main/shell/electron/planted.ts', 'electron'],
  ['src/renderer/features/home/planted.ts', '#renderer/ui/index.ts'],
])('a file of %s may import %s', (path, module) => {
  expect(lintPlanted(path, importing(module))).toEqual([]);
});
