import type { Session, WebContents } from 'electron';
import { closedNetwork } from '../closed-network.ts';
import type { ElectronApi } from './api.ts';

/** Switches for the whole of Chromium inside Electron; they count only before it is ready. */
export function closeNetwork({ app }: ElectronApi, devHost: string | null): void {
  for (const argument of closedNetwork(devHost)) {
    const [name = '', ...value] = argument.replace(/^--/, '').split('=');
    if (value.length === 0) app.commandLine.appendSwitch(name);
    else app.commandLine.appendSwitch(name, value.join('='));
  }
}

/** No permission, no download, no spell checker, and no request but those that `allows` lets pass. */
export function hardenSession(session: Session, allows: (url: URL) => boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !URL.canParse(url) || !allows(new URL(url)) }),
  );
}

/** A page stays where it is: no other address, no further window, no embedded browser. */
export function hardenContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
