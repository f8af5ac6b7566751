import { createHash } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { createConnection, createServer } from 'node:net';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `sun_path` of a Unix domain socket holds 104 bytes on macOS and 108 on Linux, with the NUL. */
const longestSocketPath = 103;

/** Where the one app on `data` listens for a second one. */
export function claimPath(data: string, platform: string = process.platform): string {
  const mark = createHash('sha256').update(data).digest('hex').slice(0, 24);
  if (platform === 'win32') return `\\\\.\\pipe\\countersign-${mark}`;
  const path = join(data, 'app.sock');
  return Buffer.byteLength(path) <= longestSocketPath
    ? path
    : join(tmpdir(), `countersign-${mark}.sock`);
}

/**
 * Claims `path` for this process. Returns what gives it back, or null when another process holds it,
 * which then has been told to come forward.
 *
 * @param listener called whenever another process tries to claim the same path
 */
export async function claim(
  path: string,
  listener: () => void,
): Promise<(() => Promise<void>) | null> {
  for (;;) {
    const server = await listen(path, listener);
    if (server !== null) return () => new Promise((resolve) => server.close(() => resolve()));
    if (await someoneAnswers(path)) return null;
    await removeStale(path);
  }
}

/** A server on `path`, or null when something is there already. */
function listen(path: string, listener: () => void): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      // The one that came second may be gone already.
      socket.on('error', () => undefined);
      socket.end('here');
      listener();
    });
    server.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen(path, () => resolve(server.unref()));
  });
}

function someoneAnswers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(path);
    socket.setTimeout(3_000, () => socket.destroy());
    let heard = false;
    socket.on('data', () => {
      heard = true;
    });
    socket.on('error', () => resolve(false));
    socket.on('close', () => resolve(heard));
  });
}

/**
 * Removes the socket of a process that was killed. It is renamed first and asked once more: of two
 * apps that start at once, the slower one must not remove the socket of the quicker one.
 */
async function removeStale(path: string): Promise<void> {
  const aside = `${path}.${process.pid}`;
  try {
    await rename(path, aside);
  } catch (error) {
    // The quicker one has removed it. Anything else, such as a read-only disk, would stay as it is.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (await someoneAnswers(aside)) await rename(aside, path);
  else await rm(aside, { force: true });
}
