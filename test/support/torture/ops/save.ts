import { isDeepStrictEqual } from 'node:util';
import { morning } from '../../session-texts.ts';
import { textOfSave } from '../text-of-save.ts';
import { coachAt, lookIntoVault, makeOpsVault, onlySession, opsVault } from './coach.ts';
import type { TortureOperation } from './operation.ts';

const saves = 4;

/** A session's text is saved four times, and the vault is locked. */
export const save: TortureOperation = {
  name: 'save',
  prepare: (folder) =>
    makeOpsVault(folder, async (coach) => {
      const { id: personId } = await coach.call('addPerson', { name: 'Sam', role: '' });
      await coach.call('planSession', { personId, plan: morning });
    }),
  run: async (folder, say) => {
    const coach = coachAt(folder);
    await coach.run('unlock', opsVault);
    const sessionId = await onlySession(coach);
    say.begin();
    for (let revision = 0; revision < saves; revision += 1) {
      await coach.call('saveSession', { sessionId, revision, ...textOfSave(revision + 1) });
      say.done(String(revision + 1));
    }
    await coach.run('lock', {});
  },
  check: (folder, acknowledged) =>
    lookIntoVault(folder, async (coach) => {
      const page = await coach.call('openSession', { sessionId: await onlySession(coach) });
      const { revision, document, notes } = page;
      const whole = isDeepStrictEqual({ document, notes }, textOfSave(revision));
      return {
        outcome: `${revision} of ${saves} saves`,
        lost: acknowledged.filter((saved) => Number(saved) > revision),
        wrong: whole ? [] : [`half of save ${revision}`],
      };
    }),
};
