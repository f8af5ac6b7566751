import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { connectBidi } from './bidi.ts';
import { pageOf } from './firefox-page.ts';
import { isOfPage } from './sent-page.ts';
import type { OpenedPage } from './sent-page.ts';

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

/** Where nothing is, and no name is looked up: every request goes to that port. */
const nowhere = 'http://nowhere.invalid/';

/** Opens a file in a headless Firefox with a fresh profile. */
export async function openInFirefox(url: string): Promise<OpenedPage> {
  const { address, downloads, end } = await startFirefox(findFirefox());
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
  const heard: string[] = [];
  await new Promise<void>((resolve, reject) => {
    bidi
      .on('network.beforeRequestSent', context, (params) => {
        const { request } = params as { readonly request: { readonly url: string } };
        if (request.url === nowhere) resolve();
        else if (!isOfPage(request.url, url)) heard.push(request.url);
      })
      // Silence proves something only where a request would have been heard.
      .then(() => bidi.send('browsingContext.navigate', { context, url: nowhere, wait: 'none' }))
      .catch(reject);
  });
  await bidi.on('log.entryAdded', context, ({ text }) => heard.push(String(text)));
  await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
  return {
    page: pageOf(bidi, context, downloads),
    heard,
    close: async () => {
      await bidi.send('browser.close', {}).catch(() => undefined);
      bidi.close();
      await end();
    },
  };
}

interface StartedFirefox {
  /** Where it speaks WebDriver BiDi. */
  readonly address: string;
  /** The folder into which it saves. */
  readonly downloads: string;
  /** Sees it end, and removes its profile. */
  end(): Promise<void>;
}

async function startFirefox(program: string): Promise<StartedFirefox> {
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
  // A test that fails half-way does not close it.
  const kill = (): void => void child.kill();
  process.once('exit', kill);
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
  return {
    address,
    downloads,
    end: async () => {
      kill();
      await ended;
      process.off('exit', kill);
      await rm(profile, { recursive: true, force: true });
    },
  };
}
