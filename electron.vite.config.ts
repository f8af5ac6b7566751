import { resolve } from 'node:path';
import { defineConfig } from 'electron-vite';
import react from '@vitejs/plugin-react';
import { bundledPackages } from './scripts/package/bundled.ts';

const entry = (path: string) => resolve(import.meta.dirname, 'src', path);

export default defineConfig({
  main: {
    plugins: [bundledPackages(import.meta.dirname, 'main')],
    build: {
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          electron: entry('main/electron.ts'),
          chromium: entry('main/chromium.ts'),
          cli: entry('main/cli.ts'),
          'vault-worker': entry('main/vault/worker.ts'),
          'derive-worker': entry('main/vault/keys/derive-worker.ts'),
          'backup-worker': entry('main/vault/backup/job-worker.ts'),
          'spelling-worker': entry('main/spelling/worker.ts'),
          'rekey-worker': entry('main/vault/lifecycle/rekey-worker.ts'),
          'import-worker': entry('main/app/import-worker.ts'),
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    plugins: [bundledPackages(import.meta.dirname, 'preload')],
    build: {
      outDir: 'out/preload',
      rolldownOptions: {
        // Electron's sandboxed preload is CommonJS and one file.
        input: { preload: entry('preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: entry('renderer'),
    plugins: [react(), bundledPackages(import.meta.dirname, 'renderer')],
    build: {
      outDir: resolve(import.meta.dirname, 'out/renderer'),
      rolldownOptions: {
        input: {
          index: entry('renderer/index.html'),
          'your-turn': entry('renderer/your-turn.html'),
        },
      },
    },
  },
});
