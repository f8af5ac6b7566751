import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';

export interface Started {
  readonly page: Page;
  /** Closes the window as a person does, and gives the program's exit code. */
  readonly close: () => Promise<number | null>;
  /** Has it end, whatever it is at, where it has not ended yet. */
  readonly stop: () => Promise<void>;
}

/**
 * Milliseconds: an app that hangs is given up by these, and not one that is slow. A busy machine took more than
 * half a minute from the window to its first screen.
 */
const longestStart = 300_000;
const longestStep = 120_000;

interface StartOptions {
  /** The program and its first arguments. */
  readonly command: readonly string[];
  readonly args: readonly string[];
  /** All that the program gets to know of this machine. */
  readonly env: Readonly<Record<string, string>>;
  /** door.mjs, as the program finds it. */
  readonly door: string;
}

/** Starts an installed app, and looks at its window. */
export async function startInstalled({ command, args, env, door }: StartOptions): Promise<Started> {
  const port = await freePort();
  const [program = '', ...first] = command;
  const child = spawn(program, [...first, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, NODE_OPTIONS: `--import=${door}`, COUNTERSIGN_CHECK_PORT: `${port}` },
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const ended = exited.then(([code]) => {
    throw new Error(`The app ended with ${code} before its window was there.`);
  });
  ended.catch(() => undefined);
  const browser = await Promise.race([connect(`http://127.0.0.1:${port}`), ended]).catch(
    (error: unknown) => {
      child.kill();
      throw error;
    },
  );
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('The app has no window.');
  page.setDefaultTimeout(longestStep);
  return {
    page,
    close: async () => {
      await page.close();
      const [code] = await exited;
      return code;
    },
    stop: async () => {
      child.kill();
      await exited;
    },
  };
}

/** The browser listens when it is ready; an app that ends before is not waited for. */
async function connect(address: string) {
  const until = Date.now() + longestStart;
  for (;;) {
    try {
      const browser = await chromium.connectOverCDP(address);
      if (browser.contexts()[0]?.pages()[0] !== undefined) return browser;
      await browser.close();
    } catch (error) {
      if (Date.now() > until) throw error;
    }
    await after(250);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
