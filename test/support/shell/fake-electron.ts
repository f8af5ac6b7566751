import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import type { ElectronApi } from '#main/shell/electron/api.ts';
import { printText, runPage } from './page.ts';

type Handler = (request: { readonly url: string }) => Response | Promise<Response>;
type Gate = (details: { url: string }, answer: (result: { cancel: boolean }) => void) => void;

/** Anything that this fake does not have is an error, not `undefined`: nothing is used unnoticed. */
function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get: (object, key) => {
      // Awaiting a value, and printing it in a failed assertion, look at these.
      if (!(key in object) && typeof key !== 'symbol' && key !== 'then' && key !== 'toJSON') {
        throw new Error(`Electron's fake has no ${name}.${key}`);
      }
      const value: unknown = Reflect.get(object, key, object);
      return typeof value === 'function' ? value.bind(object) : value;
    },
  });
}

/** Electron, as far as the shell uses it; pages are run by `runPage`, without a browser. */
export function fakeElectron() {
  const log: string[] = [];
  const switches: Record<string, string> = {};
  const windows: Contents[] = [];
  const sessions: FakeSession[] = [];
  const app = Object.assign(new EventEmitter(), {
    isPackaged: false,
    setPath: (name: string, path: string) => void log.push(`path ${name} ${path}`),
    getPath: () => '/home/alex/Documents',
    enableSandbox: () => void log.push('sandbox'),
    whenReady: () => Promise.resolve(void log.push('ready')),
    requestSingleInstanceLock: () => true,
    quit: () => void log.push('quit'),
    commandLine: strict('commandLine', {
      appendSwitch: (name: string, value = '') => {
        switches[name] = value;
      },
    }),
  });
  const ipcMain = new EventEmitter();
  const powerMonitor = new EventEmitter();

  class FakeSession {
    readonly partition: string;
    handler: Handler = () => new Response(null, { status: 404 });
    gate: Gate = (_details, answer) => answer({ cancel: false });
    readonly asked: Record<string, (...args: never[]) => unknown> = {};
    readonly events = new EventEmitter();
    spellChecker = true;
    constructor(partition: string) {
      this.partition = partition;
      sessions.push(this);
    }
    readonly protocol = strict('session.protocol', {
      handle: (_scheme: string, handler: Handler) => {
        this.handler = handler;
      },
    });
    readonly webRequest = strict('session.webRequest', {
      onBeforeRequest: (gate: Gate) => {
        this.gate = gate;
      },
    });
    setPermissionRequestHandler(handler: () => unknown) {
      this.asked['permission'] = handler;
    }
    setPermissionCheckHandler(handler: () => unknown) {
      this.asked['check'] = handler;
    }
    setDevicePermissionHandler(handler: () => unknown) {
      this.asked['device'] = handler;
    }
    setSpellCheckerEnabled(enabled: boolean) {
      this.spellChecker = enabled;
    }
    on(name: string, listener: () => void) {
      this.events.on(name, listener);
    }
    /** Whether a page may send a request there. */
    lets(url: string): boolean {
      let through = true;
      this.gate({ url }, ({ cancel }) => (through = !cancel));
      return through;
    }
  }

  class Contents extends EventEmitter {
    readonly options: Readonly<Record<string, unknown>>;
    readonly session: FakeSession;
    openHandler: () => unknown = () => ({ action: 'allow' });
    hear: (load: string | null, text: string) => void = () => undefined;
    loads = 0;
    crashed = false;
    destroyed = false;
    url = '';
    historyCleared = 0;
    readonly mainFrame = strict('frame', {
      processId: 1,
      routingId: 1,
      origin: 'countersign://app',
    });
    readonly navigationHistory = strict('navigationHistory', {
      clear: () => void (this.historyCleared += 1),
    });
    constructor(options: Readonly<Record<string, unknown>>) {
      super();
      this.options = options;
      this.session = (options['webPreferences'] as { session: FakeSession }).session;
      windows.push(this);
    }
    setWindowOpenHandler(handler: () => unknown) {
      this.openHandler = handler;
    }
    send(_channel: string, load: string | null, text: string) {
      queueMicrotask(() => this.hear(load, text));
    }
    isCrashed() {
      return this.crashed;
    }
    forcefullyCrashRenderer() {
      this.crashed = true;
      this.hear = () => undefined;
      log.push('renderer ended');
      this.emit('render-process-gone', {}, { reason: 'killed' });
    }
    /** The dialog stays open until a test answers it. */
    print(options: object, answer: (printed: boolean, reason: string) => void) {
      log.push(`print ${JSON.stringify(options)}`);
      this.answerPrint = answer;
    }
    answerPrint: (printed: boolean, reason: string) => void = () => undefined;
    async printToPDF() {
      const response = await this.session.handler({ url: this.url });
      return printText(await response.text());
    }
    /** What the preload script and the page do after a load; fails where a newer load breaks it off. */
    async load(url: string) {
      this.url = url;
      this.crashed = false;
      this.loads += 1;
      const mine = this.loads;
      const load = `load ${mine}`;
      const { origin } = this.mainFrame;
      if ((this.options['webPreferences'] as { javascript?: boolean }).javascript === false) return;
      await runPage(
        origin,
        {
          post: (text) => {
            if (mine === this.loads) this.say(load, text);
          },
          listen: (listener) => {
            if (mine !== this.loads) return;
            this.hear = (to, text) => {
              if (to === null || to === load) listener(text);
            };
          },
        },
        async (path) => {
          const response = await this.session.handler({ url: origin + path });
          return response.status === 200 ? response.text() : null;
        },
      );
      if (mine !== this.loads) throw new Error(`ERR_ABORTED (-3) loading '${url}'`);
    }
    say(load: string, text: string, senderFrame: object | null = this.mainFrame) {
      ipcMain.emit(
        'countersign',
        strict('event', { sender: guarded(this), senderFrame }),
        load,
        text,
      );
    }
  }
  /** The same guard for the same contents, so that they compare equal. */
  const guards = new WeakMap<Contents, Contents>();
  function guarded(contents: Contents): Contents {
    const guard = guards.get(contents) ?? strict('webContents', contents);
    guards.set(contents, guard);
    return guard;
  }

  class BrowserWindow extends EventEmitter {
    readonly contents: Contents;
    constructor(options: Readonly<Record<string, unknown>>) {
      super();
      this.contents = new Contents(options);
      app.emit('web-contents-created', {}, guarded(this.contents));
      return strict('BrowserWindow', this);
    }
    get webContents() {
      return guarded(this.contents);
    }
    loadURL(url: string) {
      return this.contents.load(url);
    }
    show() {
      log.push('show');
    }
    focus() {
      log.push('focus');
    }
    isMinimized() {
      return true;
    }
    restore() {
      log.push('restore');
    }
    isDestroyed() {
      return this.contents.destroyed;
    }
    destroy() {
      this.contents.destroyed = true;
    }
  }

  const dialog = {
    showSaveDialog: (_window: unknown, options: { defaultPath: string }) =>
      Promise.resolve({ canceled: false, filePath: options.defaultPath }),
    showOpenDialog: () => Promise.resolve({ canceled: true, filePaths: [] }),
  };
  let copied = '';
  const clipboard = {
    readText: () => Promise.resolve(copied),
    writeText: (text: string) => Promise.resolve(void (copied = text)),
    clear: () => void (copied = ''),
  };
  /** A keyring that turns every byte around; its state is what the test sets. */
  const keyring = { backend: 'gnome_libsecret', available: true };
  const turned = (bytes: Uint8Array) => Buffer.from(bytes).map((byte) => byte ^ 0xff);
  const safeStorage = {
    getSelectedStorageBackend: () => keyring.backend,
    isAsyncEncryptionAvailable: () => Promise.resolve(keyring.available),
    encryptStringAsync: (text: string) => Promise.resolve(turned(Buffer.from(text))),
    decryptStringAsync: (sealed: Buffer) =>
      Promise.resolve({ shouldReEncrypt: false, result: Buffer.from(turned(sealed)).toString() }),
  };
  const electron = strict('electron', {
    app: strict('app', app),
    BrowserWindow,
    clipboard: strict('clipboard', clipboard),
    dialog: strict('dialog', dialog),
    ipcMain: strict('ipcMain', ipcMain),
    Menu: strict('Menu', {
      setApplicationMenu: (menu: unknown) => void log.push(`menu ${String(menu)}`),
      buildFromTemplate: (template: unknown) => JSON.stringify(template),
    }),
    Notification: class {
      readonly options: unknown;
      constructor(options: unknown) {
        this.options = options;
      }
      show() {
        log.push(`notification ${JSON.stringify(this.options)}`);
      }
    },
    powerMonitor: strict('powerMonitor', powerMonitor),
    protocol: strict('protocol', {
      registerSchemesAsPrivileged: (schemes: unknown) =>
        void log.push(`schemes ${JSON.stringify(schemes)}`),
    }),
    safeStorage: strict('safeStorage', safeStorage),
    session: strict('session', {
      fromPartition: (partition: string) => strict('session', new FakeSession(partition)),
    }),
  }) as unknown as ElectronApi;

  return {
    electron,
    app,
    clipboard,
    keyring,
    powerMonitor,
    log,
    switches,
    windows,
    sessions,
    data: tmpdir(),
  };
}
