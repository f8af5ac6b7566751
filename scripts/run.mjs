// npm run <job>: one development job, after whatever it needs has been installed and built.
import { bench } from './lib/bench.mjs';
import { build } from './lib/build.mjs';
import { runChecks } from './lib/checks.mjs';
import { dev } from './lib/dev.mjs';
import { withScreen } from './lib/display.mjs';
import { installPackages } from './lib/install.mjs';
import { makePackages } from './lib/package.mjs';
import { say } from './lib/root.mjs';
import { runEndToEnd, runUnit } from './lib/suites.mjs';
import { ensureSystemPackages } from './lib/system.mjs';
import { torture } from './lib/torture.mjs';
import { tour } from './lib/tour.mjs';

const exitCode = (count) => (count.failed === 0 ? 0 : 1);

const jobs = {
  build: async () => {
    await build();
    return 0;
  },
  check: async () => exitCode(await runChecks()),
  unit: async (args) => {
    ensureSystemPackages(['chromium', 'xvfb', 'poppler-utils', 'python3-jwcrypto', 'strace']);
    await build();
    return exitCode(await withScreen((env) => runUnit(env, args)));
  },
  e2e: async (args) => {
    ensureSystemPackages(['chromium', 'xvfb', 'poppler-utils']);
    ensureSystemPackages(['firefox-esr']);
    await build();
    return exitCode(await runEndToEnd(args));
  },
  tour: () => tour(),
  bench: (args) => bench(args),
  torture: (args) => torture(args),
  dev: (args) => dev(args),
  package: (args) => makePackages(args),
};

const [job, ...args] = process.argv.slice(2);
try {
  if (!Object.hasOwn(jobs, job)) throw new Error(`Jobs: ${Object.keys(jobs).join(', ')}.`);
  installPackages();
  process.exitCode = await jobs[job](args);
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
