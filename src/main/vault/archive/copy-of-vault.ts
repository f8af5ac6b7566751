import { closeSync, openSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { AppError } from '#shared/errors.ts';
import { readAt } from '../backup/sealed-file.ts';
import { writeAll } from '../backup/seal.ts';
import { checkPrefix, vaultFiles } from '../folder.ts';
import type { OpenVault } from '../lifecycle/open.ts';
import type { Work } from '../long-work.ts';
import { connectToRead } from '../sql/connect.ts';
import type { FrozenFile } from '../sql/freeze.ts';
import type { Connection } from '../sql/sqlite.ts';

/** Bytes that are copied between two looks at what else is asked. */
const step = 1024 * 1024;

/**
 * Runs `read` over a copy of the open vault, as encrypted as that, so that saves go on meanwhile and what is read
 * is of one moment. The copy goes when `read` is done; after a crash it goes at the vault's next opening.
 *
 * @param begin takes down in the same moment what else there is to know
 */
export async function withCopy<Begun, T>(
  vault: OpenVault,
  { inTurn, signal }: Pick<Work, 'inTurn' | 'signal'>,
  begin: () => Begun,
  read: (copy: Connection, begun: Begun) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(vault.folder, checkPrefix));
  try {
    const path = join(folder, vaultFiles.database);
    const { frozen, begun } = await inTurn(() => {
      const taken = begin();
      // Last, because whoever freezes has to release.
      return { begun: taken, frozen: vault.freeze() };
    });
    let whole = false;
    try {
      await copy(frozen, path, signal);
    } finally {
      await inTurn(() => {
        whole = frozen.unchanged();
        frozen.release();
      });
    }
    if (!whole) throw new AppError('disk_failed', 'the vault was changed while it was copied');
    const connection = connectToRead(path, vault.databaseKey);
    try {
      return await read(connection, begun);
    } finally {
      connection.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function copy(
  { descriptor, bytes }: FrozenFile,
  path: string,
  signal: AbortSignal,
): Promise<void> {
  const out = openSync(path, 'wx', 0o600);
  try {
    for (let done = 0; done < bytes;) {
      signal.throwIfAborted();
      const chunk = readAt(descriptor, done, Math.min(step, bytes - done));
      if (chunk.length === 0) throw new AppError('disk_failed', 'the vault became shorter');
      writeAll(out, chunk);
      done += chunk.length;
      await setImmediate();
    }
  } finally {
    closeSync(out);
  }
}
