// npm start: installs what is missing, builds, and opens the app.
import { spawn } from 'node:child_process';
import { build } from './lib/build.mjs';
import { hasScreen } from './lib/display.mjs';
import { electronRuntime } from './lib/electron-runtime.mjs';
import { installPackages } from './lib/install.mjs';
import { overwriteFreed } from './lib/memory.mjs';
import { runNode } from './lib/node.mjs';
import { root, say } from './lib/root.mjs';
import { ensureSystemPackages } from './lib/system.mjs';
import { tour } from './lib/tour.mjs';

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}

async function start(args) {
  installPackages();
  const asked = args.find((arg) => arg.startsWith('--shell='))?.slice('--shell='.length);
  const rest = args.filter((arg) => !arg.startsWith('--shell='));
  if (asked !== undefined && asked !== 'electron' && asked !== 'chromium') {
    throw new Error('--shell takes electron or chromium.');
  }
  if (!hasScreen()) {
    say(
      'There is no screen here, so the tour runs instead: it does the main job without a person.',
    );
    return tour();
  }
  await build();
  const electron = asked === 'chromium' ? null : electronRuntime();
  if (electron !== null) {
    say('Shell: Electron.');
    return runElectron(electron, rest);
  }
  if (asked === 'electron')
    throw new Error('The Electron runtime is not here and could not be fetched.');
  say(
    asked === 'chromium'
      ? 'Shell: Chromium, as asked.'
      : 'Shell: Chromium, because the Electron runtime is not here and could not be fetched.',
  );
  ensureSystemPackages(['chromium']);
  return runNode(['out/main/chromium.js', ...rest], { env: overwriteFreed });
}

function runElectron(path, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(path, ['.', ...args], { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
