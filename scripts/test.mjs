// npm test: installs what is missing, builds, and runs every check and every test.
import { build } from './lib/build.mjs';
import { runChecks } from './lib/checks.mjs';
import { withScreen } from './lib/display.mjs';
import { installPackages } from './lib/install.mjs';
import { root, say } from './lib/root.mjs';
import { ensureSystemPackages } from './lib/system.mjs';
import { runEndToEnd, runUnit } from './lib/suites.mjs';
import { electronRuntime } from './lib/electron-runtime.mjs';

process.chdir(root);
try {
  installPackages();
  ensureSystemPackages(['chromium', 'xvfb', 'poppler-utils', 'python3-jwcrypto', 'strace']);
  // By itself: where it goes by another name, the others must still be installed.
  ensureSystemPackages(['firefox-esr']);
  await build();
  if (electronRuntime({ mayFetch: false }) === null) say('Electron runtime: absent');
  const counts = [await runChecks(), await withScreen((env) => runUnit(env)), await runEndToEnd()];
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  say(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
} catch (error) {
  say(error.message);
  say('0 passed, 1 failed, 0 skipped');
  process.exitCode = 1;
}
