import { runNode } from './node.mjs';
import { say } from './root.mjs';

const layers = [
  'src/shared',
  'src/main',
  'src/main/summary/kit/page',
  'src/main/summary/verify/page',
  'src/preload',
  'src/renderer',
  'test',
  'e2e',
];

/** Every check that needs no running app, each with the command that does it. */
const checks = [
  ...layers.map((layer) => ({
    name: `types of ${layer}`,
    args: ['node_modules/typescript/bin/tsc', '-p', layer],
  })),
  {
    name: 'lint and layers',
    args: ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings'],
  },
  { name: 'format', args: ['node_modules/oxfmt/bin/oxfmt', '--check', '.'] },
  { name: 'dead code', args: ['node_modules/knip/bin/knip.js', '--no-progress'] },
];

/** Runs all checks, also past a failure, and counts them. */
export async function runChecks() {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const check of checks) {
    const passed = (await runNode(check.args)) === 0;
    count[passed ? 'passed' : 'failed'] += 1;
    say(`${passed ? 'ok    ' : 'FAILED'}  ${check.name}`);
  }
  return count;
}
