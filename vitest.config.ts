import { defineConfig } from 'vitest/config';
import react from '@vitejs/plugin-react';

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    environment: 'node',
    // Key derivation takes 256 MiB and a second or two by design, and the machine may be busy.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // worker_threads of the vault and wasm memory want a process of their own.
    pool: 'forks',
    maxWorkers: 2,
  },
});
