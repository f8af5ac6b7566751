import { commands } from '#shared/contract.ts';
import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { sampleVaultAccess } from '#shared/model/app.ts';
import type { Progress } from '#shared/model/app.ts';
import type { SavedMark, SessionPage } from '#shared/model/session.ts';
import { runs } from './commands.ts';
import type { Turn } from './commands.ts';
import { listVaults, vaultPath } from './folder.ts';
import {
  prepareVault,
  recoveryCard,
  requireRecoveryWords,
  wipePrepared,
  writeVault,
} from './lifecycle/create.ts';
import type { PreparedVault } from './lifecycle/create.ts';
import { openVault, recover, unlock } from './lifecycle/open.ts';
import type { OpenVault } from './lifecycle/open.ts';
import { samplePractice } from './lifecycle/sample.ts';
import { longRuns } from './long-commands.ts';
import type { LongRun } from './long-commands.ts';
import { longWorks } from './long-work.ts';
import { longCommands } from './protocol.ts';
import type {
  LongCommand,
  OperationName,
  Operations,
  VaultCommand,
  WorkerOptions,
} from './protocol.ts';
import { oneByOne } from './queue.ts';
import { saveSession } from './sessions/text.ts';
import { readExport, sealWithVault } from './summaries/export.ts';
import { openUnsaved, retryUnsaved, saveOrRemember, sealUnsaved } from './unsaved.ts';
import type { UnsavedTexts } from './unsaved.ts';

type Special = Exclude<OperationName, VaultCommand | LongCommand>;
type Answer<N extends OperationName> = Operations[N]['output'] | Promise<Operations[N]['output']>;

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
  const turn: Turn = { sessionId: null };
  let prepared: PreparedVault | null = null;
  let vault: OpenVault | null = null;
  let unsaved: UnsavedTexts = new Map();
  const inTurn = oneByOne();
  const works = longWorks(inTurn, announce);

  const unlocked = (): OpenVault => {
    if (!vault) throw new AppError('locked');
    return vault;
  };
  const asCoach = (): OpenVault => {
    if (turn.sessionId !== null) throw new AppError('handed_over');
    return unlocked();
  };
  const forget = (): void => {
    if (prepared) wipePrepared(prepared);
    prepared = null;
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
  const deriving = async <T>(work: () => Promise<T>): Promise<T> => {
    announce({ task: 'key_derivation', done: 0, total: 1 });
    const done = await work();
    announce({ task: 'key_derivation', done: 1, total: 1 });
    return done;
  };

  const specials: { readonly [N in Special]: (input: Operations[N]['input']) => Answer<N> } = {
    prepare: (input) =>
      deriving(async () => {
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
        vault = await unlock(folder, input, keyCost);
        return null;
      }),
    recover: (input) =>
      deriving(async () => {
        vault = await recover(folder, input, keyCost);
        return null;
      }),
    readExport: ({ sessionId }) => readExport(asCoach(), sessionId),
    sealPdf: (pdf) => sealWithVault(asCoach(), pdf),
    takeUnsaved: (box) => {
      const open = unlocked();
      unsaved = openUnsaved(box, open.unsavedKey);
      retryUnsaved(unsaved, (input) => saveSession(open, input));
      return null;
    },
    cancelWork: () => {
      works.cancel('cancelled');
      return null;
    },
    lock: () => {
      forget();
      if (!vault) return null;
      const box = sealUnsaved(unsaved, vault.unsavedKey);
      unsaved = new Map();
      vault.close();
      vault = null;
      return box;
    },
  };

  const command = <N extends VaultCommand>(
    name: N,
    input: Input<N>,
  ): Output<N> | Promise<Output<N>> => {
    const open = unlocked();
    const forTurn = commands[name].for === 'turn';
    if (turn.sessionId !== null && !forTurn) throw new AppError('handed_over');
    if (turn.sessionId === null && forTurn) throw new AppError('not_handed_over');
    return runs[name](open, input, turn);
  };
  const longCommand = <N extends LongCommand>(name: N, input: Input<N>): Promise<unknown> => {
    const run: LongRun<N> = longRuns[name];
    return works.run((tools) => run(asCoach(), input, tools));
  };
  const save = (input: Input<'saveSession'>): Output<'saveSession'> =>
    saveOrRemember(unsaved, input, (text) => command('saveSession', text) as SavedMark);
  /** A session as it was last typed, also where the disk has not taken that yet. */
  const openSession = (input: Input<'openSession'>): Output<'openSession'> => {
    retryUnsaved(unsaved, save);
    const page = command('openSession', input) as SessionPage;
    const typed = unsaved.get(input.sessionId);
    if (typed?.revision !== page.revision) return page;
    return { ...page, document: typed.document, notes: typed.notes };
  };

  // The host is typed by the same table, so an operation and its input belong together.
  const answer = (op: Special | VaultCommand, input: unknown): unknown => {
    if (op === 'saveSession') return save(input as Input<'saveSession'>);
    if (op === 'openSession') return openSession(input as Input<'openSession'>);
    return op in specials
      ? specials[op as Special](input as never)
      : command(op as VaultCommand, input as never);
  };

  return {
    run: async (op, input) => {
      if (isLong(op)) return longCommand(op, input as never);
      if (op === 'cancelWork') return answer(op, input);
      if (op === 'lock') {
        works.cancel('locked');
        await works.settled();
      }
      return inTurn(() => answer(op, input));
    },
  };
}

function isLong(op: OperationName): op is LongCommand {
  return (longCommands as readonly OperationName[]).includes(op);
}
