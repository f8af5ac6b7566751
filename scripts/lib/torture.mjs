import { build } from './build.mjs';
import { withScreen } from './display.mjs';
import { runNode } from './node.mjs';
import { ensureSystemPackages } from './system.mjs';

/**
 * Injects every fault of the list of what must be survived, and prints what came of it. Numbers of rows
 * as arguments run only those, `--small` the subset that `npm test` runs.
 */
export async function torture(args) {
  ensureSystemPackages(['chromium', 'xvfb', 'poppler-utils', 'python3-jwcrypto', 'strace']);
  await build();
  return withScreen((env) => runNode(['test/torture/main.ts', ...args], { env }));
}
