import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { KitPage } from '../kit-page.ts';
import { connectBidi } from './bidi.ts';
import type { Bidi } from './bidi.ts';

/** The system's Firefox. Throws an Error that says what to install. */
function findFirefox(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter).concat('/usr/bin');
  const paths = ['firefox-esr', 'firefox'].flatMap((name) => folders.map((at) => join(at, name)));
  const found = paths.find((path) => existsSync(path));
  if (found === undefined) {
    throw new Error('No Firefox was found. Install it: the package is firefox-esr, or firefox.');
  }
  return found;
}

/** Every request goes to a port where nothing listens, and downloads are not asked about. */
const preferences = (downloads: string): Readonly<Record<string, string | number | boolean>> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.allow_hijacking_localhost': true,
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.alwaysOpenPanel': false,
  'app.normandy.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
});

export interface RunningFirefox {
  readonly page: KitPage;
  close(): Promise<void>;
}

/** Opens a file in a headless Firefox with a fresh profile. */
export async function openInFirefox(url: string): Promise<RunningFirefox> {
  const program = findFirefox();
  const profile = await mkdtemp(join(tmpdir(), 'countersign-firefox-'));
  const downloads = await mkdtemp(join(profile, 'downloads-'));
  const lines = Object.entries(preferences(downloads)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    // It refuses a home that belongs to somebody else, as tests run by root may have.
    env: { ...process.env, HOME: profile },
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Firefox ended: ${said}`)));
  });
  const bidi = await connectBidi(`${address}/session`);
  await bidi.send('session.new', { capabilities: {} });
  const { contexts } = (await bidi.send('browsingContext.getTree', {})) as {
    readonly contexts: readonly { readonly context: string }[];
  };
  const context = contexts[0]?.context ?? '';
  await bidi.send('browsingContext.setViewport', {
    context,
    viewport: { width: 1024, height: 900 },
  });
  await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
  return {
    page: pageOf(bidi, context, downloads),
    close: async () => {
      await bidi.send('browser.close', {}).catch(() => child.kill());
      await ended;
      bidi.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

interface Node {
  readonly sharedId: string;
}

const patience = 30_000;

function pageOf(bidi: Bidi, context: string, downloads: string): KitPage {
  const run = async (declaration: string, node: Node | null = null): Promise<unknown> => {
    const answer = (await bidi.send('script.callFunction', {
      functionDeclaration: declaration,
      arguments: node === null ? [] : [{ sharedId: node.sharedId }],
      target: { context },
      awaitPromise: true,
    })) as { readonly result?: { readonly value?: unknown }; readonly exceptionDetails?: object };
    if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
    return answer.result?.value;
  };
  const locate = async (locator: object, what: string): Promise<Node> => {
    const end = Date.now() + patience;
    for (;;) {
      const { nodes } = (await bidi.send('browsingContext.locateNodes', { context, locator })) as {
        readonly nodes: readonly Node[];
      };
      if (nodes[0]) return nodes[0];
      if (Date.now() > end) throw new Error(`not on the page: ${what}`);
      await run('() => new Promise((resolve) => setTimeout(resolve, 100))');
    }
  };
  const named = (role: string, name: string): Promise<Node> =>
    locate({ type: 'accessibility', value: { role, name } }, name);
  // A field for a passphrase, or for a file, has no role by which it could be found.
  const labelled = (label: string): Promise<Node> =>
    locate({ type: 'xpath', value: `//*[@id=//label[.="${label}"]/@for]` }, label);
  const click = async (node: Node): Promise<void> => {
    await run('(element) => element.scrollIntoView({ block: "center" })', node);
    const origin = { type: 'element', element: node };
    const actions = [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await bidi.send('input.performActions', {
      context,
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  };
  return {
    heading: async (name) => {
      await named('heading', name);
    },
    fill: async (label, text) => {
      const node = await labelled(label);
      await click(node);
      await run('(element) => element.select()', node);
      const keys = Array.from(text).flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await bidi.send('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keys', actions: keys }],
      });
    },
    press: async (name) => click(await named('button', name)),
    choose: async (label) => click(await labelled(label)),
    attach: async (label, path) => {
      await bidi.send('input.setFiles', {
        context,
        element: await labelled(label),
        files: [path],
      });
    },
    says: async (text) => {
      await locate(
        { type: 'xpath', value: `//*[not(self::script)][contains(text(), "${text}")]` },
        text,
      );
    },
    save: async (name, path) => {
      await click(await named('button', name));
      await movedTo(downloads, path);
    },
    picture: async (path) => {
      const { data } = await bidi.send('browsingContext.captureScreenshot', {
        context,
        origin: 'document',
      });
      await writeFile(path, Buffer.from(String(data), 'base64'));
    },
  };
}

/** Waits for the one whole file in a folder of downloads, and moves it. */
async function movedTo(folder: string, path: string): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const only = (await readdir(folder)).find((name) => !name.endsWith('.part'));
    if (only !== undefined && (await stat(join(folder, only))).size > 0) {
      await rename(join(folder, only), path);
      return;
    }
    if (Date.now() > end) throw new Error('nothing was downloaded');
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
}
