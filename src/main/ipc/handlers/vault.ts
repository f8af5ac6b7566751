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
  | 'leaveSample'
  | 'lockVault'
  | 'flushed'
  | 'noteActivity'
  | 'noteCopied'
>;

/** Opening, making and locking vaults. */
export function vaultHandlers(app: Lifecycle): VaultHandlers {
  const { host } = app;
  const opening = async (open: Promise<void>): Promise<null> => {
    await open;
    await app.vaultOpened();
    return null;
  };
  return {
    getAppState: () => app.state(),
    prepareVault: (input) => host.prepare(input),
    createVault: (input) => opening(host.create(input)),
    createSampleVault: () => opening(host.createSample()),
    unlockVault: (input) => opening(host.unlock(input).then(app.passphraseGiven)),
    recoverVault: (input) => opening(host.recover(input).then(app.passphraseGiven)),
    leaveSample: async (input) => {
      // What is still being typed counts as written.
      await app.flush();
      await host.call('leaveSample', input);
      await app.lock('asked');
      return null;
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
    noteCopied: async () => {
      await app.noteCopied();
      return null;
    },
  };
}
