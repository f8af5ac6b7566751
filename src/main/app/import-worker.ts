import { once } from 'node:events';
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '#shared/errors.ts';
import { importLimits, readImport } from '#main/import/index.ts';
import type { ChosenSource } from '#main/import/index.ts';
import { readFolder } from './import-folder.ts';
import { partsOf } from './import-parts.ts';
import type { FromImport, ImportAsked } from './import-thread.ts';
import { readLimited } from './read-limited.ts';

// One import, one thread: see readInThread.
const port = parentPort;
if (port === null) throw new Error('This is a thread of the app');
const asked = workerData as ImportAsked;
const post = (message: FromImport): void => port.postMessage(message);

try {
  const read = await readImport(await chosenAt(asked));
  for (const part of partsOf(read, asked.zone)) {
    const taken = once(port, 'message');
    post({ part });
    await taken;
  }
  post({ done: true });
} catch (error) {
  // Only a code leaves: messages and stacks may hold what was written.
  post({ failed: error instanceof AppError ? error.code : 'internal' });
}

async function chosenAt({ path, what }: ImportAsked): Promise<ChosenSource> {
  if (what === 'folder') return { kind: 'folder', ...(await readFolder(path)) };
  try {
    const bytes = await readLimited(path, importLimits.totalBytes);
    return { kind: 'file', name: basename(path), bytes };
  } catch (error) {
    throw new AppError('import_unreadable', 'the file could not be read', { cause: error });
  }
}
