#!/usr/bin/env node
// countersign: opens the window, with the file it is given, or does what a command says without one.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { overwriteFreed } from './memory.mjs';

const args = process.argv.slice(2);

if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(
    `Countersign runs on Node 24 or newer; this is ${process.versions.node}. Nothing was changed.\n`,
  );
  process.exitCode = 2;
} else if (/^(?:[a-z][a-z-]*|-h|--help)$/.test(args[0] ?? '')) {
  await import('../out/main/cli.js');
} else if (overwritesFreed()) {
  await import('../out/main/chromium.js');
} else {
  process.exitCode = await startOverwriting();
}

/** It counts from the start of a process on, and for nothing but Linux's C library. */
function overwritesFreed() {
  return (
    process.platform !== 'linux' ||
    Object.entries(overwriteFreed).every(([name, value]) => process.env[name] === value)
  );
}

/** Ctrl+C and a kill reach the app first, so that it can lock the vault. */
function startOverwriting() {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), ...args], {
      stdio: 'inherit',
      env: { ...process.env, ...overwriteFreed },
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => child.kill(signal));
    }
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? (signal === null ? 1 : 128)));
  });
}
