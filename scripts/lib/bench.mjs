import { build } from './build.mjs';
import { withScreen } from './display.mjs';
import { overwriteFreed } from './memory.mjs';
import { runNode } from './node.mjs';
import { ensureSystemPackages } from './system.mjs';

/**
 * Measures what a vault costs beside plain SQLite and beside what encrypted note apps do. `--large` adds
 * 100,000 sessions.
 */
export async function bench(args) {
  ensureSystemPackages(['chromium', 'xvfb']);
  await build();
  // Freed memory is overwritten as it is in the app: what that costs belongs to the figures.
  return withScreen((env) =>
    runNode(['test/bench/main.ts', ...args], { env: { ...env, ...overwriteFreed } }),
  );
}
