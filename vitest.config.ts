import { defineConfig } from 'vitest/config';
import react from '@vitejs/plugin-react';
import { LongestFirst } from './test/support/longest-first.ts';

/** Rules, views, and what works on a vault's database in its own process: these keep nothing between files. */
const together = [
  ...['shared', 'renderer', 'guards'].map((part) => `test/${part}/**/*.test.{ts,tsx}`),
  'test/main/vault/!(backup|kits)/**/*.test.ts',
  'test/main/{import,invite,ipc}/**/*.test.ts',
  'test/bench/**/*.test.ts',
];

export default defineConfig({
  plugins: [react()],
  test: {
    // Key derivation takes 256 MiB and a second or two by design, and the machine may be busy.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // worker_threads of the vault and wasm memory want a process of their own.
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      // What they share is loaded once for all of them.
      { extends: true, test: { name: 'together', include: together, isolate: false } },
      {
        extends: true,
        test: { name: 'alone', include: ['test/**/*.test.{ts,tsx}'], exclude: together },
      },
    ],
  },
});
