import { build } from './build.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { withScreen } from './display.mjs';
import { runNode } from './node.mjs';
import { packageElectron } from './package-electron.mjs';
import { say } from './root.mjs';
import { ensureSystemPackages } from './system.mjs';

/**
 * Packs the app for this platform into out/packages. `--check` then installs and starts what was packed,
 * and builds it once more somewhere else to compare.
 */
export async function makePackages(args) {
  await build();
  const packed = await runNode(['scripts/package/main.ts']);
  if (packed !== 0) return packed;
  if (electronRuntime() === null) {
    say(
      'No Electron package: Electron’s runtime is not here and could not be fetched. What was packed runs in the Chromium, Chrome or Edge that is installed.',
    );
  } else {
    await packageElectron();
  }
  if (!args.includes('--check')) return 0;
  ensureSystemPackages(['chromium', 'xvfb', 'debootstrap']);
  return withScreen((env) => runNode(['scripts/package/check.ts'], { env }));
}
