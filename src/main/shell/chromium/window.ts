import type { BrowserContext, Page, Route } from 'playwright-core';
import { makeInbox } from '../inbox.ts';
import { respond } from '../response.ts';
import { pageAddress } from '../page-address.ts';
import type { AppWindow, IncomingMessage, PageName } from '../shell.ts';
import { emptyPage } from './empty-page.ts';
import { keepDevToolsClosed } from './no-dev-tools.ts';
import { deliverFunction, installBridge, postBinding } from './page-bridge.ts';
import { withDeadline } from './patience.ts';

const appOrigin = 'https://countersign.invalid';
/** Another site: going there and back makes the browser end the renderer process of the app's site. */
const betweenOrigin = 'https://between.invalid';

/** A page comes from this disk; what takes longer than this does not come at all. */
const loadMs = 30_000;

export interface WindowOptions {
  readonly renderer: string;
  /** Origin of a Vite development server, or null. */
  readonly dev: string | null;
}

/**
 * The app's window in an installed browser: pages are answered from disk, everything else is refused,
 * and messages go through one binding.
 */
export async function openChromiumWindow(
  context: BrowserContext,
  first: PageName,
  options: WindowOptions,
): Promise<{ readonly window: AppWindow; readonly page: Page }> {
  const origin = options.dev ?? appOrigin;
  const inbox = makeInbox<IncomingMessage>();
  let current = first;
  let open = true;

  if (options.dev === null) await keepDevToolsClosed(context);
  await context.route('**', (route) => answer(route, options, current));
  const page = context.pages()[0] ?? (await context.newPage());
  context.on('page', (other) => void other.close().catch(() => undefined));
  const ended = (): void => {
    open = false;
  };
  page.on('close', ended);
  // A page that has crashed cannot be shown anew here: its window is as good as closed.
  page.on('crash', ended);

  const deliver = (load: string | null, text: string): void => {
    if (!open) return;
    // The page may go at any moment; a message to a page that is gone has nobody to miss it.
    page
      .evaluate(
        ([name, to, message]) => {
          const page = globalThis as unknown as Record<
            string,
            (to: string | null, message: string) => void
          >;
          page[name]?.(to, message);
        },
        [deliverFunction, load, text] as const,
      )
      .catch(() => undefined);
  };

  await page.exposeBinding(postBinding, (source, load: unknown, text: unknown) => {
    if (typeof load !== 'string' || typeof text !== 'string') return;
    inbox.push({
      text,
      sender: {
        mainFrame: source.page === page && source.frame === page.mainFrame(),
        origin: originOf(source.frame.url()),
      },
      load,
      reply: (answer) => deliver(load, answer),
    });
  });
  await page.addInitScript(installBridge, { post: postBinding, deliver: deliverFunction });

  const devtools = await context.newCDPSession(page);
  const load = async (token?: string): Promise<void> => {
    const address = pageAddress(options.dev, origin, current, token);
    await page.goto(address, { waitUntil: 'domcontentloaded', timeout: loadMs });
    await withDeadline(devtools.send('Page.resetNavigationHistory'), loadMs);
  };
  let newest = 0;
  let loading: Promise<void> = Promise.resolve();
  /** Leaves off where it is as soon as there is a newer load: that one shows its own page. */
  const loadAnew = async (mine: number, token?: string): Promise<void> => {
    if (mine !== newest) return;
    await page.goto(`${betweenOrigin}/`, { waitUntil: 'commit', timeout: loadMs });
    if (mine === newest) await load(token);
  };
  await load();

  const window: AppWindow = {
    origin,
    get open() {
      return open;
    },
    post: (text) => deliver(null, text),
    onMessage: inbox.listen,
    reload: async (next, token) => {
      current = next;
      newest += 1;
      const mine = newest;
      // One after the other: two at once would break each other off.
      loading = loading
        .catch(() => undefined)
        .then(() => loadAnew(mine, token))
        // A reload by the person's own key at the same moment may win the first time.
        .catch(() => loadAnew(mine, token));
      try {
        await loading;
      } catch (error) {
        // Closed in the meantime: then there is nobody to show it to.
        if (open) throw error;
      }
    },
    show: () => page.bringToFront(),
  };
  return { window, page };
}

async function answer(route: Route, options: WindowOptions, page: PageName): Promise<void> {
  const url = new URL(route.request().url());
  if (url.origin === options.dev) return route.continue();
  if (url.origin === betweenOrigin && route.request().isNavigationRequest()) {
    return route.fulfill({ status: 200, contentType: 'text/html', body: emptyPage });
  }
  if (url.origin !== appOrigin || options.dev !== null) {
    // An aborted navigation leaves the page where it is; a blocked one would show an error page.
    return route.abort(route.request().isNavigationRequest() ? 'aborted' : 'blockedbyclient');
  }
  // There is one page here. Any other address of it would show an error that nothing leads back from.
  if (route.request().isNavigationRequest() && url.pathname !== '/') return route.abort('aborted');
  const { status, headers, body } = await respond(options.renderer, url.pathname, page, [
    'clipboard-read',
  ]);
  return route.fulfill({ status, headers: { ...headers }, body });
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : 'null';
}
