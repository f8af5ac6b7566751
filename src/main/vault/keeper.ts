import { commands } from '#shared/contract.ts';
import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { sampleVaultAccess } from '#shared/model/app.ts';
import type { Progress } from '#shared/model/app.ts';
import { keepFile } from './attachments/add.ts';
import { readAttachmentCopy, recordAttachmentCopy } from './attachments/read.ts';
import { archiveOperations } from './archive/operations.ts';
import { backupOperations } from './backup/operations.ts';
import { runs, slicedRuns } from './commands.ts';
import type { SlicedCommand, WholeCommand } from './commands.ts';
import { forgetFreed } from './forget-freed.ts';
import { listVaults, vaultPath } from './folder.ts';
import { dropArchive, dropKit, dropRecovery, emptyHand } from './in-hand.ts';
import { dropStaged } from './import/commands.ts';
import { importOperations } from './import/operations.ts';
import { recoveryCard, requireRecoveryWords } from './keys/recovery-card.ts';
import { changeKeychainSlot } from './lifecycle/change-keys.ts';
import { prepareVault, wipePrepared, writeVault } from './lifecycle/create.ts';
import type { PreparedVault } from './lifecycle/create.ts';
import { clearUnfinished } from './lifecycle/leftovers.ts';
import { openVault, recover, unlock, unlockWithKeychain } from './lifecycle/open.ts';
import type { OpenVault } from './lifecycle/open.ts';
import { reencryptAndOpen } from './lifecycle/reencrypt-and-open.ts';
import { samplePractice } from './lifecycle/sample.ts';
import { prepareKit, recordKit } from './kits/make.ts';
import { takeReply } from './kits/take-reply.ts';
import { longWorks } from './long-work.ts';
import type { Answers, OperationName, WorkerOptions } from './protocol.ts';
import { oneByOne } from './queue.ts';
import { readCancellation, recordInvite } from './schedule/invite.ts';
import { sessionsSoon } from './schedule/soon.ts';
import { slicesOf } from './slices.ts';
import { readDraft } from './summaries/draft-export.ts';
import { readExport, recordExport, sealWithVault } from './summaries/export.ts';
import { addTemplate } from './templates/own.ts';
import { finishIndex, rebuildIndex } from './search/build-index.ts';
import { indexProgress } from './sql/queries/search-index.ts';
import { savesFirst, typedText } from './typed-text.ts';
import type { VaultCommand } from './vault-commands.ts';

type Special = Exclude<OperationName, VaultCommand>;

/**
 * Holds one vault, prepared or open, and runs what is asked of it: one operation at a time, and long
 * work beside them.
 */
export interface Keeper {
  run(op: OperationName, input: unknown): Promise<unknown>;
}

export function makeKeeper(
  { folder, keyCost }: WorkerOptions,
  announce: (progress: Progress) => void,
): Keeper {
  const hand = emptyHand();
  let prepared: PreparedVault | null = null;
  let vault: OpenVault | null = null;
  const inTurn = oneByOne();
  const works = longWorks(inTurn, announce);

  const unlocked = (): OpenVault => {
    if (!vault) throw new AppError('locked');
    return vault;
  };
  const asCoach = (): OpenVault => {
    if (hand.sessionId !== null) throw new AppError('handed_over');
    return unlocked();
  };
  const command = <N extends WholeCommand>(
    name: N,
    input: Input<N>,
  ): Output<N> | Promise<Output<N>> => {
    const open = unlocked();
    const forTurn = commands[name].for === 'turn';
    if (hand.sessionId !== null && !forTurn) throw new AppError('handed_over');
    if (hand.sessionId === null && forTurn) throw new AppError('not_handed_over');
    return runs[name](open, input, hand);
  };
  const typed = typedText({ command, hand, unlocked });
  const backups = backupOperations({
    folder,
    keyCost,
    works,
    inTurn,
    here: () => vault,
    unlocked,
    asCoach,
  });
  const forget = (): void => {
    if (prepared) wipePrepared(prepared);
    prepared = null;
    dropRecovery(hand);
    dropKit(hand);
    dropArchive(hand);
    dropStaged(hand);
  };
  /** Writes what is prepared and opens it without a second key derivation. */
  const writeAndOpen = async (
    made: PreparedVault,
    fill?: Parameters<typeof writeVault>[2],
  ): Promise<void> => {
    await writeVault(folder, made, fill);
    const path = vaultPath(folder, made.name);
    vault = await openVault(path, made.keyfile, made.rootKey, keyCost, 'vault_unlocked');
  };
  /** Builds the index on beside everything else; where that fails, the next opening goes on with it. */
  const finishIndexing = (): null => {
    const open = vault;
    if (open !== null && indexProgress(open.db) !== null) {
      void works.run((work) => finishIndex(open, work)).catch(() => undefined);
    }
    return null;
  };
  const deriving = async <T>(work: () => Promise<T>): Promise<T> => {
    announce({ task: 'key_derivation', done: 0, total: 1 });
    const done = await work();
    announce({ task: 'key_derivation', done: 1, total: 1 });
    return done;
  };

  const specials: Answers<Special> = {
    prepare: (input) =>
      deriving(async () => {
        await clearUnfinished(folder);
        forget();
        prepared = await prepareVault(folder, input, keyCost);
        return recoveryCard(prepared);
      }),
    create: async ({ answers }) => {
      if (!prepared) throw new AppError('not_found');
      requireRecoveryWords(prepared, answers);
      await writeAndOpen(prepared);
      forget();
      return null;
    },
    createSample: async () => {
      const { name, passphrase } = sampleVaultAccess;
      const known = await listVaults(folder);
      if (known.some((found) => found.name === name)) {
        return specials.unlock({ name, passphrase });
      }
      const { coachName, fill } = samplePractice();
      prepared = await deriving(() =>
        prepareVault(folder, { name, coachName, passphrase }, keyCost),
      );
      await writeAndOpen(prepared, (db) => fill(db, announce));
      forget();
      return null;
    },
    unlock: (input) =>
      deriving(async () => {
        await clearUnfinished(folder);
        vault = await unlock(folder, input, keyCost);
        return finishIndexing();
      }),
    recover: (input) =>
      deriving(async () => {
        await clearUnfinished(folder);
        vault = await recover(folder, input, keyCost);
        return finishIndexing();
      }),
    unlockWithKeychain: async (input) => {
      await clearUnfinished(folder);
      vault = await unlockWithKeychain(folder, input, keyCost);
      return finishIndexing();
    },
    setKeychain: (input) => {
      dropRecovery(hand);
      return changeKeychainSlot(asCoach(), input);
    },
    reencrypt: (input) =>
      works.run((work) =>
        work.inTurn(async () => {
          const open = asCoach();
          dropRecovery(hand);
          // What only waits in memory would not be in the copy, and the disk has no room for one.
          typed.save();
          const closed = (): void => void (vault = null);
          const done = await reencryptAndOpen(open, input, { work, keyCost, closed });
          ({ vault } = done);
          return { recoveryWords: done.recoveryWords };
        }),
      ),
    readExport: ({ sessionId }) => readExport(asCoach(), sessionId),
    readDraft: ({ sessionId }) => readDraft(asCoach(), sessionId),
    recordExport: (leaving) => recordExport(asCoach(), leaving),
    ...archiveOperations({ asCoach, hand, works, deriving, save: () => typed.save() }),
    prepareKit: async ({ sessionId }) => {
      const { kit, prepared } = await prepareKit(asCoach(), sessionId);
      dropKit(hand);
      hand.kit = kit;
      return prepared;
    },
    recordKit: ({ kitId }) => {
      if (hand.kit?.id !== kitId) throw new AppError('not_found');
      recordKit(asCoach(), hand.kit);
      dropKit(hand);
      return null;
    },
    takeReply: ({ text }) => takeReply(asCoach(), text),
    readCancellation: (input) => readCancellation(asCoach(), input),
    recordInvite: (input) => recordInvite(asCoach(), input),
    sessionsSoon: () => sessionsSoon(unlocked()),
    keepFile: (file) => keepFile(asCoach(), file),
    readAttachmentCopy: (input) => readAttachmentCopy(asCoach(), input),
    recordAttachmentCopy: (input) => recordAttachmentCopy(asCoach(), input),
    ...importOperations({ asCoach, hand, works }),
    addTemplate: (content) => addTemplate(asCoach(), content),
    sealPdf: (pdf) => sealWithVault(asCoach(), pdf),
    takeUnsaved: (box) => {
      typed.take(box);
      return null;
    },
    ...backups,
    buildIndex: ({ anew }) =>
      works.run(async (tools) => {
        await (anew ? rebuildIndex : finishIndex)(asCoach(), tools);
        return null;
      }),
    cancelWork: () => {
      works.cancel('cancelled');
      return null;
    },
    lock: async () => {
      forget();
      await backups.dropBackup({});
      if (!vault) return null;
      const box = typed.seal(vault);
      vault.close();
      vault = null;
      // The heap of this thread is kept for later when the thread ends.
      forgetFreed();
      return box;
    },
  };

  // The host is typed by the same table, so an operation and its input belong together.
  const answer = (op: Special | VaultCommand, input: unknown): unknown => {
    if (vault && savesFirst.has(op)) typed.save();
    if (Object.hasOwn(typed.answers, op))
      return typed.answers[op as keyof typeof typed.answers](input as never);
    if (Object.hasOwn(slicedRuns, op)) {
      return slicedRuns[op as SlicedCommand](slicesOf(inTurn, asCoach), input as never);
    }
    return op in specials
      ? specials[op as Special](input as never)
      : command(op as WholeCommand, input as never);
  };

  return {
    run: async (op, input) => {
      if (besideQueue.has(op)) return answer(op, input);
      if (op === 'lock') {
        works.cancel('locked');
        await works.settled();
      } else if (op === 'shredPerson') {
        asCoach();
        // A backup that is being made would still hold the person, and not be named among those.
        works.cancel('cancelled');
        await works.settled();
      }
      return inTurn(() => answer(op, input));
    },
  };
}

/** Long work takes its own turns in the queue, and is stopped without waiting for one. */
const besideQueue: ReadonlySet<OperationName> = new Set<OperationName>([
  ...(Object.keys(slicedRuns) as SlicedCommand[]),
  'reencrypt',
  'runImport',
  'undoImport',
  'buildIndex',
  'makeArchive',
  'backUpNow',
  'backUpIfDue',
  'openBackup',
  'cancelWork',
]);
