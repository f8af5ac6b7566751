import { defineConfig } from 'vitest/config';
import react from '@vitejs/plugin-react';

/** Rules and views, which keep nothing between files: one process runs them all. */
const rules = ['shared', 'renderer', 'guards'].map((part) => `test/${part}/**/*.test.{ts,tsx}`);

export default defineConfig({
  plugins: [react()],
  test: {
    // Key derivation takes 256 MiB and a second or two by design, and the machine may be busy.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // worker_threads of the vault and wasm memory want a process of their own.
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'rules', include: rules, isolate: false } },
      {
        extends: true,
        test: { name: 'main', include: ['test/**/*.test.{ts,tsx}'], exclude: rules },
      },
    ],
  },
});
