import { createHash } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { createConnection, createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileSent } from '../second-start.ts';
import type { SecondStart } from '../second-start.ts';

/** `sun_path` of a Unix domain socket holds 104 bytes on macOS and 108 on Linux, with the NUL. */
const longestSocketPath = 103;

/** How long one waits for the other; both are on this machine. */
const patienceMs = 3_000;

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
 * which then has been told to come forward and to open `file`.
 *
 * @param file a full path, or null
 * @param listener called whenever another process tries to claim the same path, with what it was to open
 */
export async function claim(
  path: string,
  file: string | null,
  listener: (file: string | null) => void,
): Promise<(() => Promise<void>) | null> {
  for (;;) {
    const server = await listen(path, listener);
    if (server !== null) return () => new Promise((resolve) => server.close(() => resolve()));
    if (await someoneAnswers(path, file)) return null;
    await removeStale(path);
  }
}

/** A server on `path`, or null when something is there already. */
function listen(path: string, listener: (file: string | null) => void): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    // Half open: the second one says all it has to say, and only then is answered.
    const server = createServer({ allowHalfOpen: true }, (socket) => {
      socket.setTimeout(patienceMs, () => socket.destroy());
      // The one that came second may be gone already.
      socket.on('error', () => undefined);
      void answer(socket, listener);
    });
    server.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen(path, () => resolve(server.unref()));
  });
}

async function answer(socket: Socket, listener: (file: string | null) => void): Promise<void> {
  const file = await heard(socket);
  socket.end('here');
  listener(file);
}

/** What a second one wants to be opened; null for whatever else it says, or where it says nothing whole. */
async function heard(socket: Socket): Promise<string | null> {
  try {
    return fileSent(JSON.parse(await text(socket)));
  } catch {
    return null;
  }
}

function someoneAnswers(path: string, file: string | null): Promise<boolean> {
  return new Promise((resolve) => {
    const message: SecondStart = { file };
    const socket = createConnection(path);
    socket.end(JSON.stringify(message));
    socket.setTimeout(patienceMs, () => socket.destroy());
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
  if (await someoneAnswers(aside, null)) await rename(aside, path);
  else await rm(aside, { force: true });
}
