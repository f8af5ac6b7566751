import { withScreen } from './display.mjs';
import { electronRuntime } from './electron-runtime.mjs';
import { runNode } from './node.mjs';
import { say } from './root.mjs';
import { ensureSystemPackages } from './system.mjs';

/** Hot reload, in either shell: `npm run dev`, `npm run dev -- --shell=chromium`. */
export async function dev(args) {
  const electron = args.includes('--shell=chromium') ? null : electronRuntime();
  if (electron !== null) {
    say('Shell: Electron, with hot reload.');
    return runNode(['node_modules/electron-vite/bin/electron-vite.js', 'dev', '--watch']);
  }
  say('Shell: Chromium, with hot reload. Ctrl+C ends it.');
  ensureSystemPackages(['chromium', 'xvfb']);
  const rest = args.filter((arg) => !arg.startsWith('--shell='));
  return withScreen((env) => runNode(['scripts/lib/dev-chromium.mjs', ...rest], { env }));
}
