import { build } from './build.mjs';
import { runNode } from './node.mjs';

/** Measures what a vault costs beside plain SQLite. `--large` adds 100,000 sessions. */
export async function bench(args) {
  await build();
  return runNode(['test/bench/main.ts', ...args]);
}
