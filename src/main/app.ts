import { join } from 'node:path';
import { system } from '#shared/words/system.ts';
import type { Progress } from '#shared/model/app.ts';
import type { VaultHost } from '#main/vault/index.ts';
import type { Clock } from './app/clock.ts';
import { systemClock } from './app/clock.ts';
import { forgetUnused } from './app/keychain.ts';
import { makeLifecycle } from './app/lifecycle.ts';
import type { Lifecycle } from './app/lifecycle.ts';
import { reportUnexpected } from './app/report-unexpected.ts';
import { handlersOf } from './ipc/handlers/index.ts';
import { serve } from './ipc/serve.ts';
import type { Service } from './ipc/serve.ts';
import { makeInbox } from './shell/inbox.ts';
import type { AppWindow, Shell } from './shell/shell.ts';

/** Opens the vaults of a folder; `openVaultHost`, or a stand-in in tests. */
export type OpenHost = (options: {
  readonly folder: string;
  readonly onProgress: (progress: Progress) => void;
  readonly onFault: () => void;
}) => VaultHost;

/**
 * Puts the app together on `shell` and opens its window.
 * Returns null when the app is already open on the same data folder, and that one came forward, or
 * when it was asked to end while it was starting.
 */
export async function startApp(
  shell: Shell,
  openHost: OpenHost,
  clock: Clock = systemClock,
): Promise<Lifecycle | null> {
  let window: AppWindow | null = null;
  let service: Service | null = null;

  const files = makeInbox<string>();
  const started = (file: string | null): void => {
    if (file !== null) files.push(file);
    void window?.show();
  };

  if (!(await shell.claim(started))) {
    process.stdout.write(`${system.alreadyOpen}\n`);
    await shell.quit();
    return null;
  }

  const app: Lifecycle = makeLifecycle({
    host: openHost({
      folder: join(shell.paths.data, 'vaults'),
      onProgress: (progress) => app.tell('progress', progress),
      onFault: () => void app.vaultFailed(),
    }),
    shell,
    clock,
    window: () => window,
    settled: async () => service?.settled(),
  });

  files.listen((file) => attempt('open', app.asked.take(file)));
  attempt('keychain', forgetUnused(app.host, app.keychain));
  shell.onSuspend(() => attempt('lock', app.lock('suspend')));
  shell.onLockAsked(() => attempt('lock', app.lock('asked')));
  let asked = false;
  shell.onQuitAsked(() => {
    asked = true;
    attempt('quit', app.quit());
  });
  try {
    window = await shell.openWindow('index');
  } catch (error) {
    await app.quit();
    // Whoever ends the app while its window is opening gets no window, and no complaint.
    if (asked) return null;
    throw error;
  }
  const serving = serve({
    handlers: handlersOf(app),
    standing: () => app.host.standing,
    isTurn: app.turnDoor.cameIn,
    origin: window.origin,
    onUnexpected: reportUnexpected,
  });
  service = serving;
  window.onMessage((message) => void serving.receive(message));
  return app;
}

/** For what the system asks and nobody waits for: a failure is said on the terminal. */
function attempt(what: string, done: Promise<void>): void {
  done.catch((error: unknown) => reportUnexpected(what, error));
}
