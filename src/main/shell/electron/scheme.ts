import type { Session } from 'electron';
import { respond } from '../response.ts';
import type { PageName } from '../shell.ts';
import { printHeaders } from '../print-page.ts';
import type { ElectronApi } from './api.ts';

const scheme = 'countersign';

/** The app's own origin; a page of the web can neither have it nor embed it. */
export const appOrigin = `${scheme}://app`;
export const printUrl = `${scheme}://print/`;

/** Makes the scheme a full, secure origin. Electron takes this only before it is ready. */
export function registerScheme({ protocol }: ElectronApi): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Answers the app's pages from `folder`; `page` says which of them `/` is. */
export function servePages(session: Session, folder: string, page: () => PageName): void {
  session.protocol.handle(scheme, async (request) => {
    const url = new URL(request.url);
    if (url.host !== 'app') return new Response(null, { status: 404 });
    const { status, headers, body } = await respond(folder, url.pathname, page());
    return new Response(new Uint8Array(body), { status, headers });
  });
}

/** Answers one page of HTML, for printing. */
export function serveHtml(session: Session, html: string): void {
  session.protocol.handle(scheme, (request) =>
    request.url === printUrl
      ? new Response(html, { headers: printHeaders })
      : new Response(null, { status: 404 }),
  );
}
