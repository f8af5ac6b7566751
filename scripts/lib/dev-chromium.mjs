// Runs on the pinned Node, started by dev.mjs: the renderer from Vite's own server, main rebuilt and
// started again at every change.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { resolveConfig } from 'electron-vite';
import { build, createServer } from 'vite';
import { root, say } from './root.mjs';

const { config } = await resolveConfig({ root }, 'serve', 'development');

const server = await createServer({
  ...config.renderer,
  server: { ...config.renderer.server, host: '127.0.0.1', port: 0 },
});
await server.listen();
const url = server.resolvedUrls.local[0].replace(/\/$/, '');

let app = null;
let restarting = false;

const watcher = await build({
  ...config.main,
  build: { ...config.main.build, watch: {}, outDir: join(root, 'out/main') },
});
watcher.on('event', (event) => {
  if (event.code === 'END') restart();
  if (event.code === 'ERROR') say(event.error.message);
});

function restart() {
  if (app === null) return open();
  restarting = true;
  app.kill();
}

function open() {
  app = spawn(
    process.execPath,
    ['out/main/chromium.js', `--dev=${url}`, ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  app.on('exit', () => {
    app = null;
    if (restarting) {
      restarting = false;
      open();
    } else {
      void Promise.all([server.close(), watcher.close()]).then(() => process.exit(0));
    }
  });
}
