import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runNode } from './node.mjs';
import { root, say } from './root.mjs';

const results = join(root, 'out/results');
/** How the bundling of this run ended. */
let bundled = null;
const aborted = { passed: 0, failed: 1, skipped: 0 };

/**
 * Runs the unit tests and counts them. Extra arguments go to Vitest. Real browsers and killed processes
 * on a busy machine can stall: what did not pass is run once more, alone, and the output says so.
 */
export async function runUnit(env, args = []) {
  const quick = { ...env, ...(await quickStarts()) };
  const first = await vitest(quick, 'unit.json', ['--maxWorkers=2', ...args]);
  if (first.code === 0 || first.found === null || args.length > 0) return first.count;
  const passed = first.found.testResults.filter((file) => file.status === 'passed');
  const names = new Set(passed.map((file) => file.name));
  const again = testFiles().filter((file) => !names.has(file));
  if (again.length === 0 || again.length > 5) return first.count;
  say(
    `Not passed, so run once more, alone: ${again.map((file) => relative(root, file)).join(', ')}`,
  );
  const second = await vitest(quick, 'unit-again.json', ['--maxWorkers=1', ...again]);
  const before = passed.flatMap((file) => file.assertionResults);
  const having = (status) => before.filter((result) => result.status === status).length;
  return {
    passed: having('passed') + second.count.passed,
    failed: second.count.failed,
    skipped: having('pending') + having('skipped') + having('todo') + second.count.skipped,
  };
}

async function vitest(env, name, args) {
  const file = fresh(name);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runNode(['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...args], {
    env,
  });
  const found = read(file);
  if (found === null) return { code, found, count: aborted };
  const count = {
    passed: found.numPassedTests,
    failed: found.numFailedTests,
    skipped: found.numPendingTests + (found.numTodoTests ?? 0),
  };
  return { code, found, count: honest(count, code) };
}

function testFiles() {
  return readdirSync(join(root, 'test'), { recursive: true })
    .map((name) => join(root, 'test', String(name)))
    .filter((name) => /\.test\.tsx?$/.test(name));
}

/**
 * Runs the end-to-end tests in real Chromium windows and counts them. Where there is no screen, every
 * worker makes one of its own.
 */
export async function runEndToEnd(args = []) {
  const file = fresh('e2e.json');
  const code = await runNode(['node_modules/@playwright/test/cli.js', 'test', ...args], {
    env: {
      ...(await quickStarts()),
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
      PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
    },
  });
  const found = read(file);
  if (found === null) return aborted;
  const { expected, flaky, unexpected, skipped } = found.stats;
  if (flaky > 0) say(`${flaky} of the journeys passed only at the second try.`);
  return honest({ passed: expected + flaky, failed: unexpected, skipped }, code);
}

/**
 * Hundreds of workers and child processes of the tests start with the same code. Bundled once, and compiled
 * once, it takes each a third of the time. Gives the environment in which they find it.
 */
async function quickStarts() {
  bundled ??= runNode(['scripts/programs.mjs']);
  if ((await bundled) !== 0) {
    throw new Error('The programs of the tests could not be bundled; why stands above.');
  }
  const first = `--import=${pathToFileURL(join(root, 'scripts/start-bundled.mjs')).href}`;
  return {
    NODE_COMPILE_CACHE: join(root, 'out/cache/node'),
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${first}`.trim(),
  };
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
