import { commands } from '#shared/contract.ts';
import type { Input, Output } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import { sampleVaultAccess } from '#shared/model/app.ts';
import type { Progress } from '#shared/model/app.ts';
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
import type { OperationName, Operations, VaultCommand, WorkerOptions } from './protocol.ts';
import { readExport, sealWithVault } from './summaries/export.ts';

type Special = Exclude<OperationName, VaultCommand>;
type Answer<N extends OperationName> = Operations[N]['output'] | Promise<Operations[N]['output']>;

/** Holds one vault, prepared or open, and runs what is asked of it. One operation at a time. */
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
    lock: () => {
      forget();
      vault?.close();
      vault = null;
      return null;
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

  return {
    // The host is typed by the same table, so an operation and its input belong together.
    run: async (op, input) =>
      op in specials
        ? specials[op as Special](input as never)
        : command(op as VaultCommand, input as never),
  };
}
