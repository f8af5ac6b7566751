import type { Lifecycle } from '../../app/lifecycle.ts';
import type { Handlers } from './handlers.ts';

/** Giving the window to the team member, and back. */
export function turnHandlers(app: Lifecycle): Pick<Handlers, 'handOver' | 'handBack'> {
  return {
    handOver: async (input) => {
      // The coach's page goes away: what is being typed in it has to be on disk first.
      await app.flush();
      await app.host.call('handOver', input);
      await app.showPage('your-turn');
      return null;
    },
    handBack: async (input) => {
      await app.host.call('handBack', input);
      await app.showPage('index');
      return null;
    },
  };
}
