import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { makeInbox } from '#main/shell/inbox.ts';
import type { IncomingMessage, Shell } from '#main/shell/shell.ts';
import { screen } from '../xvfb.ts';
import type { FromHost, ToHost } from './electron-host.ts';
import { memoryShell, probePages } from './memory-shell.ts';

const root = resolve(import.meta.dirname, '../../..');

/** The program of Electron's runtime, or null where it was not fetched. */
export function electronRuntime(): string | null {
  const folder = join(root, 'node_modules/electron');
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const program = join(folder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(program) ? program : null;
}

/** The Electron shell in a real Electron, driven from here. */
export async function startElectron(
  runtime: string,
): Promise<{ readonly shell: Shell; readonly stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-electron-'));
  await mkdir(join(folder, 'main'));
  await cp(probePages, join(folder, 'renderer'), { recursive: true });
  await bundle(join(import.meta.dirname, 'electron-host.ts'), folder, 'host.mjs', 'es');
  const preload = join(root, 'src/preload/preload.ts');
  await bundle(preload, join(folder, 'preload'), 'preload.cjs', 'cjs');

  const { stop } = await screen();
  const child = fork(join(folder, 'host.mjs'), [`--data=${join(folder, 'data')}`], {
    execPath: runtime,
    execArgv: process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const exited = once(child, 'exit');
  const inbox = makeInbox<IncomingMessage>();
  const answers = new Map<number, (value: string) => void>();
  let lastId = 0;
  child.on('message', (message: FromHost) => {
    if ('answer' in message) {
      answers.get(message.answer)?.(message.value);
      return;
    }
    const { said, text, sender, load } = message;
    inbox.push({
      text,
      sender,
      load,
      reply: (answer) => send({ call: 'reply', to: said, text: answer }),
    });
  });
  const send = (message: ToHost): void => void child.send(message);
  const ask = (message: (id: number) => ToHost): Promise<string> => {
    lastId += 1;
    const id = lastId;
    const answered = new Promise<string>((resolve) => answers.set(id, resolve));
    send(message(id));
    return answered;
  };

  const shell: Shell = {
    // What the suite does not ask of a shell, it does not ask of this one either.
    ...memoryShell().shell,
    openWindow: async (page) => ({
      origin: await ask((id) => ({ call: 'openWindow', id, page })),
      open: true,
      post: (text) => send({ call: 'post', text }),
      onMessage: inbox.listen,
      reload: async (next) => void (await ask((id) => ({ call: 'reload', id, page: next }))),
      show: () => Promise.resolve(),
    }),
    openPrinter: () => ({
      print: async (html) =>
        Buffer.from(await ask((id) => ({ call: 'printToPdf', id, html })), 'base64'),
      close: () => Promise.resolve(),
    }),
    quit: async () => void (await ask((id) => ({ call: 'quit', id }))),
  };
  return {
    shell,
    stop: async () => {
      await exited;
      stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** One file that Electron can run, with nothing left to resolve but Electron and Node themselves. */
async function bundle(
  entry: string,
  outDir: string,
  name: string,
  format: 'es' | 'cjs',
): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        external: ['electron', /^node:/],
        output: { format, entryFileNames: name },
      },
    },
  });
}
