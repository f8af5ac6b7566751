import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './node.mjs';
import { root } from './root.mjs';

const results = join(root, 'out/results');
const aborted = { passed: 0, failed: 1, skipped: 0 };

/** Runs the unit tests and counts them. Extra arguments go to Vitest. */
export async function runUnit(env, args = []) {
  const file = fresh('unit.json');
  const code = await runNode(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...args,
    ],
    { env },
  );
  const found = read(file);
  if (found === null) return aborted;
  const count = {
    passed: found.numPassedTests,
    failed: found.numFailedTests,
    skipped: found.numPendingTests + (found.numTodoTests ?? 0),
  };
  return honest(count, code);
}

/** Runs the end-to-end tests in a real Chromium window and counts them. */
export async function runEndToEnd(env, args = []) {
  const file = fresh('e2e.json');
  const code = await runNode(['node_modules/@playwright/test/cli.js', 'test', ...args], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  const found = read(file);
  if (found === null) return aborted;
  const { expected, flaky, unexpected, skipped } = found.stats;
  return honest({ passed: expected, failed: unexpected + flaky, skipped }, code);
}

/** A runner that fails without a failed test (a crash, a file that does not load) is a failure too. */
function honest(count, code) {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function fresh(name) {
  mkdirSync(results, { recursive: true });
  const file = join(results, name);
  rmSync(file, { force: true });
  return file;
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
