import { resolve } from 'node:path';
import { defineConfig } from 'electron-vite';
import react from '@vitejs/plugin-react';

const entry = (path: string) => resolve(import.meta.dirname, 'src', path);

export default defineConfig({
  main: {
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
          'rekey-worker': entry('main/vault/lifecycle/rekey-worker.ts'),
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
    plugins: [react()],
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
