import { runNode } from './node.mjs';
import { say } from './root.mjs';

const layers = [
  'src/renderer',
  'test',
  'e2e',
  'src/main',
  'src/shared',
  'src/main/summary/kit/page',
  'src/main/summary/verify/page',
  'src/preload',
];

/** Every check that needs no running app, each with the command that does it; what takes longest first. */
const checks = [
  {
    name: 'lint and layers',
    args: ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings'],
  },
  { name: 'dead code', args: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  ...layers.map((layer) => ({
    name: `types of ${layer}`,
    args: ['node_modules/typescript/bin/tsc', '-p', layer],
  })),
  { name: 'format', args: ['node_modules/oxfmt/bin/oxfmt', '--check', '.'] },
];

/**
 * Runs all checks, also past a failure, and counts them. Two at a time, as each leaves a core unused for
 * a while; what one says is told in one piece when it has ended.
 */
export async function runChecks() {
  const count = { passed: 0, failed: 0, skipped: 0 };
  const waiting = [...checks];
  const lane = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const told = [];
      const passed = (await runNode(check.args, { hear: (text) => told.push(text) })) === 0;
      count[passed ? 'passed' : 'failed'] += 1;
      process.stdout.write(Buffer.concat(told));
      say(`${passed ? 'ok    ' : 'FAILED'}  ${check.name}`);
    }
  };
  await Promise.all([lane(), lane()]);
  return count;
}
