import type { BrowserWindow, WebFrameMain } from 'electron';
import { makeInbox } from '../inbox.ts';
import { pageAddress } from '../page-address.ts';
import type { AppWindow, IncomingMessage, PageName } from '../shell.ts';
import type { ElectronApi } from './api.ts';
import { hardenSession } from './harden.ts';
import { appOrigin, servePages } from './scheme.ts';

/** Between the preload script and here; the preload writes the same name. */
const channel = 'countersign';

export interface ElectronWindowOptions {
  readonly renderer: string;
  readonly preload: string;
  /** Origin of a Vite development server, or null. */
  readonly dev: string | null;
}

/** The app's window in Electron: sandboxed, isolated, and able to load nothing but the app's pages. */
export async function openElectronWindow(
  electron: ElectronApi,
  first: PageName,
  options: ElectronWindowOptions,
): Promise<{ readonly window: AppWindow; readonly view: BrowserWindow }> {
  const { renderer, preload, dev } = options;
  const origin = dev ?? appOrigin;
  const inbox = makeInbox<IncomingMessage>();
  let current = first;
  /** How many loads that were asked for have not come to their end. */
  let loading = 0;
  let newest = 0;

  // Without `persist:` in its name a partition lives in memory only.
  const session = electron.session.fromPartition('countersign-window');
  hardenSession(session, (url) => isOwn(url, dev));
  servePages(session, renderer, () => current);

  const view = new electron.BrowserWindow({
    title: 'Countersign',
    width: 1280,
    height: 860,
    minWidth: 800,
    minHeight: 560,
    show: false,
    // Alt shows the bar: the desk stays calm.
    autoHideMenuBar: true,
    webPreferences: {
      session,
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: dev !== null,
    },
  });
  const contents = view.webContents;
  view.on('page-title-updated', (event) => event.preventDefault());

  const load = async (token?: string): Promise<void> => {
    await view.loadURL(pageAddress(dev, origin, current, token));
    contents.navigationHistory.clear();
  };
  const deliver = (load: string | null, text: string): void => {
    if (!view.isDestroyed() && !contents.isCrashed()) contents.send(channel, load, text);
  };

  contents.on('render-process-gone', () => {
    if (loading === 0 && !view.isDestroyed()) void load();
  });
  electron.ipcMain.on(channel, (event, load: unknown, text: unknown) => {
    if (typeof load !== 'string' || typeof text !== 'string') return;
    inbox.push({
      text,
      sender: {
        mainFrame: event.sender === contents && isMainFrame(event.senderFrame, contents.mainFrame),
        origin: event.senderFrame?.origin ?? 'null',
      },
      load,
      reply: (answer) => deliver(load, answer),
    });
  });

  await load();
  view.show();

  const window: AppWindow = {
    origin,
    get open() {
      return !view.isDestroyed();
    },
    post: (text) => deliver(null, text),
    onMessage: inbox.listen,
    reload: async (page, token) => {
      if (view.isDestroyed()) return;
      current = page;
      newest += 1;
      const mine = newest;
      // What the page before had in its memory ends with its process.
      loading += 1;
      contents.forcefullyCrashRenderer();
      try {
        await load(token);
      } catch (error) {
        // Broken off by a newer load: that one shows its own page.
        if (mine === newest) throw error;
      } finally {
        loading -= 1;
      }
    },
    show: async () => {
      if (view.isMinimized()) view.restore();
      view.show();
      view.focus();
    },
  };
  return { window, view };
}

function isMainFrame(frame: WebFrameMain | null, main: WebFrameMain): boolean {
  return frame?.processId === main.processId && frame.routingId === main.routingId;
}

function isOwn(url: URL, dev: string | null): boolean {
  if (dev === null) return url.href.startsWith(`${appOrigin}/`);
  return url.host === new URL(dev).host && ['http:', 'ws:'].includes(url.protocol);
}
