import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { sampleVaultAccess } from '#shared/model/app.ts';
import type { Standing } from '#shared/model/app.ts';
import { listVaults, vaultName, vaultPath } from './folder.ts';
import { overwriteFreed } from './forget-freed.ts';
import type { VaultHost, VaultHostOptions } from './host-interface.ts';
import { defaultKeyCost } from './keys/derive.ts';
import { keychainId } from './keys/keychain-id.ts';
import { removeVault } from './lifecycle/remove-vault.ts';
import type { OperationName, Operations } from './protocol.ts';
import { oneByOne } from './queue.ts';
import { startWorker } from './worker-client.ts';
import type { WorkerClient } from './worker-client.ts';

/** How long a lock waits for work that is under way, in milliseconds; then the worker is ended. */
const longestLock = 10_000;

type Opening = 'unlock' | 'unlockWithKeychain' | 'recover' | 'createSample';

export function openVaultHost({
  folder,
  onProgress,
  onFault,
  keyCost = defaultKeyCost,
}: VaultHostOptions): VaultHost {
  overwriteFreed();
  let client: WorkerClient | null = null;
  let standing: Standing = 'locked';
  let openName: string | null = null;
  let preparedName: string | null = null;
  let holdsBackup = false;
  let leavesSample = false;
  // By vault; sealed under that vault's own key, so it is no plaintext of a locked vault.
  const unsaved = new Map<string, Uint8Array>();

  // Opening, creating and locking one after another: two at once would end each other's worker.
  const inTurn = oneByOne();

  const ended = (): void => {
    client = null;
    standing = 'locked';
    openName = null;
    preparedName = null;
    holdsBackup = false;
    leavesSample = false;
  };
  const start = (): WorkerClient => {
    const made: WorkerClient = startWorker({ folder, keyCost }, onProgress, () => {
      if (client !== made) return;
      const wasOpen = standing !== 'locked';
      ended();
      if (wasOpen) onFault?.();
    });
    return made;
  };
  const stop = async (): Promise<void> => {
    const stopping = client;
    const name = openName;
    const removed = leavesSample ? name : null;
    ended();
    if (!stopping) return;
    try {
      const box = await within(stopping.run('lock', {}), longestLock);
      if (box !== null && name !== null) unsaved.set(name, box);
    } finally {
      await stopping.end();
    }
    if (removed === null) return;
    unsaved.delete(removed);
    await removeVault(folder, removed);
  };
  /** Does the first work of a new worker; a failure leaves no worker behind. */
  const begin = async <N extends 'prepare' | 'openBackup' | Opening>(
    op: N,
    input: Operations[N]['input'],
  ): Promise<Operations[N]['output']> => {
    await stop();
    const starting = start();
    client = starting;
    try {
      return await starting.run(op, input);
    } catch (error) {
      if (client === starting) await stop();
      throw error;
    }
  };
  const open = async <N extends Opening>(
    op: N,
    input: Operations[N]['input'],
    name: string,
  ): Promise<void> => {
    // A name that cannot be one is refused before a worker is started for it.
    const asked = vaultName(name);
    await begin(op, input);
    standing = 'unlocked';
    openName = asked;
    const box = unsaved.get(asked);
    if (box !== undefined) {
      // Another vault of the same name cannot open the box; it stays for its own.
      await client?.run('takeUnsaved', box).then(
        () => unsaved.delete(asked),
        () => undefined,
      );
    }
  };
  const prepare = async (input: Input<'prepareVault'>): Promise<Output<'prepareVault'>> => {
    const asked = vaultName(input.name);
    const card = await begin('prepare', input);
    preparedName = asked;
    return card;
  };
  const create = async (input: Input<'createVault'>): Promise<void> => {
    if (!client || preparedName === null) throw new AppError('not_found');
    await client.run('create', input);
    openName = preparedName;
    preparedName = null;
    standing = 'unlocked';
  };
  const run = async <N extends OperationName>(
    op: N,
    input: Operations[N]['input'],
  ): Promise<Operations[N]['output']> => {
    if (!client || standing === 'locked') throw new AppError('locked');
    return client.run(op, input);
  };

  return {
    list: () => listVaults(folder),
    prepare: (input) => inTurn(() => prepare(input)),
    create: (input) => inTurn(() => create(input)),
    createSample: () => inTurn(() => open('createSample', {}, sampleVaultAccess.name)),
    unlock: (input) => inTurn(() => open('unlock', input, input.name)),
    recover: (input) => inTurn(() => open('recover', input, input.name)),
    call: async (name, input) => {
      const asked = client;
      const output = await run(name, input as Operations[typeof name]['input']);
      // A lock may have come in between; then it is the lock that counts.
      if (client === asked && name === 'handOver') standing = 'handed_over';
      if (client === asked && name === 'handBack') standing = 'unlocked';
      if (client === asked && name === 'leaveSample') leavesSample = true;
      return output as Output<typeof name>;
    },
    reencrypt: async (input) => {
      const asked = client;
      try {
        return await run('reencrypt', input);
      } catch (error) {
        const closed = error instanceof AppError && error.code === 'locked';
        // A lock that came in between has put the worker away itself.
        if (closed && asked !== null && client === asked) {
          await inTurn(stop);
          onFault?.();
        }
        throw error;
      }
    },
    keychainId: (name) => keychainId(vaultPath(folder, name)),
    setKeychain: async (input) => {
      await run('setKeychain', input);
    },
    unlockWithKeychain: (input) => inTurn(() => open('unlockWithKeychain', input, input.name)),
    setBackupFolder: (chosen) => run('setBackupFolder', { folder: chosen }),
    buildIndex: (input) => run('buildIndex', input),
    backUpNow: () => run('backUpNow', {}),
    backUpIfDue: async () => {
      await run('backUpIfDue', {});
    },
    openBackup: async (input) => {
      const preview = await (standing === 'locked'
        ? inTurn(() => begin('openBackup', input))
        : run('openBackup', input));
      holdsBackup = true;
      return preview;
    },
    restoreBackup: async (name) => {
      if (!client) throw new AppError('not_found');
      await client.run('restoreBackup', { name: vaultName(name) });
      holdsBackup = false;
    },
    dropBackup: async () => {
      holdsBackup = false;
      await client?.run('dropBackup', {});
    },
    get holdsBackup() {
      return holdsBackup;
    },
    cancelWork: async () => {
      await client?.run('cancelWork', {});
    },
    readExport: (sessionId) => run('readExport', { sessionId }),
    readDraft: (sessionId) => run('readDraft', { sessionId }),
    recordExport: async (leaving) => {
      await run('recordExport', leaving);
    },
    beginArchive: async (passphrase) => {
      await run('beginArchive', { passphrase });
    },
    makeArchive: async (path) => {
      await run('makeArchive', { path });
    },
    recordArchive: async () => {
      await run('recordArchive', {});
    },
    sealPdf: (pdf) => run('sealPdf', pdf),
    prepareKit: (sessionId) => run('prepareKit', { sessionId }),
    recordKit: async (kitId) => {
      await run('recordKit', { kitId });
    },
    takeReply: (text) => run('takeReply', { text }),
    keepFile: (file) => run('keepFile', file),
    readAttachmentCopy: (input) => run('readAttachmentCopy', input),
    recordAttachmentCopy: async (input) => {
      await run('recordAttachmentCopy', input);
    },
    stageImport: async (part) => {
      await run('stageImport', part);
    },
    endStaging: () => run('endStaging', {}),
    runImport: () => run('runImport', {}),
    undoImport: (importId) => run('undoImport', { importId }),
    addTemplate: (content) => run('addTemplate', content),
    readCancellation: (input) => run('readCancellation', input),
    recordInvite: async (input) => {
      await run('recordInvite', input);
    },
    sessionsSoon: async () => (standing === 'locked' ? [] : run('sessionsSoon', {})),
    get standing() {
      return standing;
    },
    get openName() {
      return openName;
    },
    get holdsUnsaved() {
      return unsaved.size > 0;
    },
    lock: () => {
      // What is opened without a vault stands in turn before the lock: it must not keep it waiting.
      if (standing === 'locked') client?.run('cancelWork', {}).catch(() => undefined);
      return inTurn(stop);
    },
  };
}

/** The value of `work`, or null after `ms`. */
async function within<T>(work: Promise<T>, ms: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // Ending the worker rejects what it still owes; nobody waits for that any more.
    work.catch(() => undefined);
  }
}
