import { AppError } from '#shared/errors.ts';
import type { Lifecycle } from '../../app/lifecycle.ts';
import type { Handlers } from './handlers.ts';

type VaultHandlers = Pick<
  Handlers,
  | 'getAppState'
  | 'prepareVault'
  | 'createVault'
  | 'createSampleVault'
  | 'unlockVault'
  | 'recoverVault'
  | 'lockVault'
  | 'flushed'
  | 'noteActivity'
>;

/** Opening, making and locking vaults. */
export function vaultHandlers(app: Lifecycle): VaultHandlers {
  const { host } = app;
  /** Whoever holds the laptop in 'Your turn' may not reach for another vault. */
  const refuseInTurn = (): void => {
    if (host.standing === 'handed_over') throw new AppError('handed_over');
  };
  const opening = async (open: Promise<void>): Promise<null> => {
    await open;
    await app.vaultOpened();
    return null;
  };
  return {
    getAppState: () => app.state(),
    prepareVault: (input) => {
      refuseInTurn();
      return host.prepare(input);
    },
    createVault: (input) => {
      refuseInTurn();
      return opening(host.create(input));
    },
    createSampleVault: () => {
      refuseInTurn();
      return opening(host.createSample());
    },
    unlockVault: (input) => {
      refuseInTurn();
      return opening(host.unlock(input));
    },
    recoverVault: (input) => {
      refuseInTurn();
      return opening(host.recover(input));
    },
    lockVault: async () => {
      await app.lock('asked');
      return null;
    },
    flushed: () => {
      app.flushed();
      return null;
    },
    noteActivity: () => {
      app.noteActivity();
      return null;
    },
  };
}
