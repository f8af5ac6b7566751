import { randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { locale } from '#shared/words/language.ts';
import type { PageName } from './shell.ts';

export interface PageResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Every powerful feature that a page could ask for; the app needs none of them. */
const deniedFeatures =
  'accelerometer autoplay browsing-topics camera clipboard-read display-capture ' +
  'encrypted-media fullscreen gamepad geolocation gyroscope hid idle-detection keyboard-map ' +
  'local-fonts magnetometer microphone midi otp-credentials payment picture-in-picture ' +
  'publickey-credentials-create publickey-credentials-get screen-wake-lock serial storage-access ' +
  'usb window-management xr-spatial-tracking';

/** @param own features that the page's own origin may have where a permission allows it, too */
function commonHeaders(own: readonly string[]): Readonly<Record<string, string>> {
  return {
    'Cache-Control': 'no-store',
    'Permissions-Policy': deniedFeatures
      .split(' ')
      .map((feature) => `${feature}=(${own.includes(feature) ? 'self' : ''})`)
      .join(', '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-DNS-Prefetch-Control': 'off',
  };
}

/** The policy of the app's own pages: their own files, and styles that carry this load's nonce. */
function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    // Otherwise `script-src` would count for workers, too, and there are none.
    "worker-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * Answers one request of a page from the built renderer; the one server of both shells.
 *
 * There is a single address for pages, `/`, and the main process decides which page it is: neither
 * a reload nor the history can lead back to another one.
 *
 * @param folder the built renderer
 * @param pathname of the requested URL, as the browser gives it
 * @param page what `/` shows
 * @param own powerful features that the shell itself has use for in the page
 */
export async function respond(
  folder: string,
  pathname: string,
  page: PageName,
  own: readonly string[] = [],
): Promise<PageResponse> {
  const headers = commonHeaders(own);
  if (pathname === '/') {
    const nonce = randomBytes(16).toString('base64url');
    const html = await readFile(join(folder, `${page}.html`), 'utf8');
    return {
      status: 200,
      headers: {
        ...headers,
        'Content-Security-Policy': pagePolicy(nonce),
        'Content-Type': 'text/html; charset=utf-8',
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
      body: Buffer.from(
        html
          .replaceAll('__CSP_NONCE__', nonce)
          .replace('<html lang="en">', `<html lang="${locale()}">`),
      ),
    };
  }
  const contentType = contentTypes[extname(pathname)];
  const body = contentType === undefined ? null : await readInside(folder, pathname);
  if (contentType === undefined || body === null) return notFound(headers);
  return { status: 200, headers: { ...headers, 'Content-Type': contentType }, body };
}

/** The file's bytes, or null for whatever is not a file truly inside `folder`. */
async function readInside(folder: string, pathname: string): Promise<Buffer | null> {
  try {
    const name = decodeURIComponent(pathname);
    // A backslash is a separator on Windows only, and a colon names another drive or stream there.
    if (/[\0\\:]/.test(name)) return null;
    const root = await realpath(folder);
    const file = await realpath(join(root, name));
    return file.startsWith(root + sep) ? await readFile(file) : null;
  } catch {
    return null;
  }
}

function notFound(headers: PageResponse['headers']): PageResponse {
  return {
    status: 404,
    headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
    body: Buffer.from('not found'),
  };
}
