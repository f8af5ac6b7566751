import { once } from 'node:events';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { AppError } from '#shared/errors.ts';
import { flushFolder } from '../atomic-write.ts';
import { entryUrl } from '../../entry-url.ts';
import { checkPrefix, vaultFiles } from '../folder.ts';
import { wipe } from '../keys/bytes.ts';
import { nextCost } from '../keys/cost.ts';
import type { Keyfile } from '../keys/keyfile.ts';
import { recoveryWords } from '../keys/recovery-words.ts';
import { keychainSlot, openWithPassphrase, passphraseSlot, recoverySlot } from '../keys/slots.ts';
import type { KeychainSecret } from '../keys/slots.ts';
import { sodium } from '../keys/sodium.ts';
import { subkey } from '../keys/subkeys.ts';
import type { Work } from '../long-work.ts';
import { stageKeyfile } from './change-keyfile.ts';
import { slotsOf } from './change-keys.ts';
import type { OpenVault } from './open.ts';
import type { RekeyRequest } from './rekey.ts';
import type { FromRekey } from './rekey-worker.ts';
import { openedKeyfile } from './require-passphrase.ts';

export interface ReencryptInput {
  readonly passphrase: string;
  /** For the slot of the system's keychain, where the vault has one; null leaves it out. */
  readonly secret: KeychainSecret | null;
}

/** A vault that was encrypted anew: its new database takes its place when the vault is next opened. */
export interface Reencrypted {
  readonly keyfile: Keyfile;
  /** The caller wipes it. */
  readonly rootKey: Uint8Array;
  readonly recoveryWords: readonly string[];
}

/**
 * Encrypts the vault under a new root key, beside the database in use. The one step that counts is the
 * renaming of the new keyfile: before it nothing has changed, after it the vault is the new one
 * (`finishReencryption`). Runs in the vault's queue: nothing may be saved meanwhile.
 *
 * @throws AppError `wrong_passphrase`, `cancelled`, `locked`, and what the disk may refuse;
 *   `UnsettledKeys`, after which nothing may be saved any more before the vault is opened again
 */
export async function reencrypt(
  vault: OpenVault,
  { passphrase, secret }: ReencryptInput,
  { signal, announce }: Pick<Work, 'signal' | 'announce'>,
): Promise<Reencrypted> {
  announce({ task: 'reencrypt', done: 0, total: 100 });
  const { keyfile: before, rootKey: oldRoot } = await openedKeyfile(vault, passphrase);
  wipe(oldRoot);
  const rootKey = sodium.randombytes_buf(32);
  const recoveryKey = sodium.randombytes_buf(32);
  try {
    const [current, , keychain] = before.slots;
    const cost = await nextCost(vault.keyCost, current);
    signal.throwIfAborted();
    const keyfile: Keyfile = {
      ...before,
      slots: slotsOf(
        await passphraseSlot(before, rootKey, passphrase, cost),
        recoverySlot(before, rootKey, recoveryKey),
        keychain && secret ? keychainSlot(before, rootKey, secret) : undefined,
      ),
    };
    signal.throwIfAborted();
    await replaceKeys(vault, { keyfile, rootKey, passphrase }, { signal, announce });
    return { keyfile, rootKey, recoveryWords: recoveryWords(recoveryKey) };
  } catch (error) {
    wipe(rootKey);
    throw error;
  } finally {
    wipe(recoveryKey, ...(secret ? [secret.key] : []));
  }
}

interface NewKeys {
  readonly keyfile: Keyfile;
  readonly rootKey: Uint8Array;
  readonly passphrase: string;
}

async function replaceKeys(
  vault: OpenVault,
  keys: NewKeys,
  work: Pick<Work, 'signal' | 'announce'>,
): Promise<void> {
  const frozen = vault.freeze();
  try {
    const beside = await mkdtemp(join(vault.folder, checkPrefix));
    try {
      const path = join(beside, vaultFiles.database);
      await rekeyInThread(
        {
          descriptor: frozen.descriptor,
          bytes: frozen.bytes,
          path,
          // Copies: the thread gets them for good, and wipes them.
          oldKey: Uint8Array.from(vault.databaseKey),
          newKey: subkey(keys.rootKey, 'database'),
          lasting: {
            auditKey: Uint8Array.from(vault.auditKey),
            identitySeed: Uint8Array.from(vault.identitySeed),
          },
          vaultId: keys.keyfile.vaultId,
          stop: new Int32Array(new SharedArrayBuffer(4)),
        },
        work,
      );
      await putInForce(vault.folder, path, keys, work.signal);
    } finally {
      // What cannot be removed goes at an opening: a failure here would let the vault of before be written
      // to, though its new keyfile is in force.
      await rm(beside, { recursive: true, force: true }).catch(() => undefined);
    }
  } finally {
    frozen.release();
  }
}

/** The disk failed in the one step that counts: only an opening can tell which keys are in force. */
export class UnsettledKeys extends AppError {
  constructor(cause: unknown) {
    super('locked', 'it is not known which keyfile is in force', { cause });
  }
}

/** Lays the checked copy at `path` where an opening looks for it, and then renames the keyfile. */
async function putInForce(
  folder: string,
  path: string,
  { keyfile, rootKey, passphrase }: NewKeys,
  signal: AbortSignal,
): Promise<void> {
  const opens = (written: Keyfile) => openWithPassphrase(written, passphrase);
  const staged = await stageKeyfile(folder, keyfile, rootKey, opens);
  try {
    signal.throwIfAborted();
    await rename(path, join(folder, vaultFiles.next));
    await flushFolder(folder);
  } catch (error) {
    await staged.drop();
    throw error;
  }
  try {
    await staged.put();
  } catch (error) {
    throw new UnsettledKeys(error);
  }
}

/**
 * Runs `rekeyCopy` in a thread of its own. Aborting asks the thread to stop and waits for it: ending it
 * in the middle of a call of SQLite would end the whole process.
 */
async function rekeyInThread(
  request: RekeyRequest,
  { signal, announce }: Pick<Work, 'signal' | 'announce'>,
): Promise<void> {
  signal.throwIfAborted();
  const { oldKey, newKey, lasting, stop: flag } = request;
  const worker = new Worker(entryUrl('rekey-worker', 'vault/lifecycle/rekey-worker.ts'), {
    workerData: request,
    transferList: [oldKey, newKey, lasting.auditKey, lasting.identitySeed].map(
      ({ buffer }) => buffer as ArrayBuffer,
    ),
  });
  const stop = (): void => void Atomics.store(flag, 0, 1);
  const ended = once(worker, 'exit');
  signal.addEventListener('abort', stop, { once: true });
  try {
    await new Promise<void>((resolve, reject) => {
      worker.on('message', (message: FromRekey) => {
        if ('percent' in message) {
          announce({ task: 'reencrypt', done: message.percent, total: 100 });
        } else if (message.failed === null) resolve();
        else reject(new AppError(message.failed));
      });
      worker.once('error', reject);
      worker.once('exit', () => reject(new AppError('internal', 'The copy ended by itself')));
    });
  } catch (error) {
    // Being stopped is what made it fail; the signal knows why.
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    await ended;
  }
}
