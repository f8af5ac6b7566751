import type { BrowserContext } from 'playwright-core';
import { chromium } from 'playwright-core';
import { closedFeatures, closedNetwork } from '../closed-network.ts';
import { emptyPage } from './empty-page.ts';
import { makeProfile, wipeProfile } from './profile.ts';

export interface LaunchOptions {
  readonly browser: string;
  readonly headless: boolean;
  /** Opens an app window, without an address bar, on an empty page; else a browser's own. */
  readonly appWindow: boolean;
  /** The one host that stays reachable; for the development server only. */
  readonly devHost: string | null;
  readonly javaScript: boolean;
  /** How long the start may take before it fails and the browser is ended. */
  readonly timeoutMs: number;
}

export interface LaunchedBrowser {
  readonly context: BrowserContext;
  /** Called when the browser has ended, and not by `close`. */
  readonly onEnded: (listener: () => void) => void;
  /** Ends the browser and wipes its profile. */
  readonly close: () => Promise<void>;
}

/**
 * Where an app window begins. A page that is there at once: of an address, the browser would begin to
 * load by itself what nobody answers yet, show that it failed, try again, and so get in the way of the
 * first navigation that we mean.
 */
const emptyApp = `--app=data:text/html,${encodeURIComponent(emptyPage)}`;

const windowSize = { width: 1280, height: 860 };

/** Chromium refuses to run its sandbox as root on Linux; everywhere else it stays on. */
export const sandboxOff = process.platform === 'linux' && process.getuid?.() === 0;

/** Starts the installed browser on a fresh profile with its network closed, over a private pipe. */
export async function launchBrowser(options: LaunchOptions): Promise<LaunchedBrowser> {
  const profile = await makeProfile();
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: options.browser,
      headless: options.headless,
      chromiumSandbox: !sandboxOff,
      // The bar 'controlled by automated test software' would stand over every page.
      ignoreDefaultArgs: ['--enable-automation'],
      args: [
        ...closedNetwork(options.devHost),
        closedFeatures,
        '--class=Countersign',
        `--window-size=${windowSize.width},${windowSize.height}`,
        // Chromium's own warning bar about --no-sandbox; the app says it itself (AppState.sandboxOff).
        ...(sandboxOff ? ['--test-type'] : []),
        ...(options.appWindow && !options.headless ? [emptyApp] : []),
      ],
      viewport: options.headless ? windowSize : null,
      // The system's own preferences, where Playwright would pretend light and no others.
      colorScheme: null,
      reducedMotion: null,
      forcedColors: null,
      contrast: null,
      acceptDownloads: false,
      serviceWorkers: 'block',
      permissions: [],
      javaScriptEnabled: options.javaScript,
      timeout: options.timeoutMs,
      // The app itself ends on signals, after it has saved.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    let closing = false;
    return {
      context,
      onEnded: (listener) => {
        context.on('close', () => {
          if (!closing) listener();
        });
      },
      close: async () => {
        closing = true;
        await context.close().catch(() => undefined);
        await wipeProfile(profile);
      },
    };
  } catch (error) {
    await wipeProfile(profile);
    throw error;
  }
}
