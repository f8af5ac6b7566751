import { join, resolve } from 'node:path';
import { build } from 'vite';
import { cacheFolder } from '../corpus/cache.ts';

const source = (path: string) => resolve(import.meta.dirname, '../../..', path);

/** What runs in processes of its own, built as the app is: source that is stripped of its types takes time and memory. */
export interface Programs {
  readonly app: string;
  readonly host: string;
  readonly peer: string;
}

export async function buildPrograms(): Promise<Programs> {
  const outDir = join(cacheFolder, 'programs');
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: true,
      target: 'node24',
      outDir,
      emptyOutDir: true,
      rolldownOptions: {
        input: {
          app: source('test/bench/app/child.ts'),
          host: source('test/bench/app/host-child.ts'),
          peer: source('test/bench/peers/child.ts'),
          'vault-worker': source('src/main/vault/worker.ts'),
          'derive-worker': source('src/main/vault/keys/derive-worker.ts'),
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  });
  const program = (name: string) => join(outDir, `${name}.js`);
  return { app: program('app'), host: program('host'), peer: program('peer') };
}
