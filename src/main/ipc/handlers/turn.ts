import { AppError } from '#shared/errors.ts';
import { openKeychainId } from '../../app/keychain.ts';
import type { Lifecycle } from '../../app/lifecycle.ts';
import type { Handlers } from './handlers.ts';

/** Giving the window to the team member, and back. */
export function turnHandlers(
  app: Lifecycle,
): Pick<Handlers, 'handOver' | 'openTurn' | 'reloadTurn' | 'handBack'> {
  return {
    handOver: async (input) => {
      // The coach's page goes away: what is being typed in it has to be on disk first.
      await app.flush();
      // What the coach copied is not the team member's to paste.
      await app.clearCopied();
      // A lock ends the turn, too, and whoever holds the laptop could then let the keychain unlock it.
      const id = await openKeychainId(app.host);
      if (id !== null) await app.keychain.withhold(id);
      try {
        await app.host.call('handOver', input);
      } catch (error) {
        if (id !== null) await app.keychain.giveBack(id);
        throw error;
      }
      await app.showPage('your-turn');
      return null;
    },
    openTurn: ({ token }, load) => {
      if (!app.turnDoor.open(token, load)) throw new AppError('turn_not_open');
      return null;
    },
    reloadTurn: async () => {
      await app.showPage('your-turn');
      return null;
    },
    handBack: async (input) => {
      await app.host.call('handBack', input);
      await app.passphraseGiven();
      await app.showPage('index');
      await app.showMenu();
      return null;
    },
  };
}
