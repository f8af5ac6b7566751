import { isDeepStrictEqual } from 'node:util';
import type { Input } from '#shared/contract.ts';
import { textOfSave } from '../text-of-save.ts';
import {
  alarmIn,
  lookAndLock,
  makeQuickVault,
  onlySession,
  planOne,
  unlockOpsVault,
} from './coach.ts';
import type { Coach } from './coach.ts';
import type { TortureOperation } from './operation.ts';

const saves = 4;

/** What the disk refused is shown as typed, and is saved once the disk takes it. */
async function retry(coach: Coach, text: Input<'saveSession'>, error: unknown): Promise<void> {
  const { sessionId } = text;
  const { document, notes, revision } = await coach.call('openSession', { sessionId });
  if (!isDeepStrictEqual({ document, notes }, { document: text.document, notes: text.notes })) {
    throw new Error('what was typed is not shown');
  }
  // To open the session is to try again; the disk took it now, or refuses still.
  if (revision === text.revision) throw error;
}

/** A session's text is saved four times, and the vault is locked. */
export const save: TortureOperation = {
  name: 'save',
  prepare: (folder) => makeQuickVault(folder, planOne),
  run: async (folder, say) => {
    const coach = await unlockOpsVault(folder);
    const sessionId = await onlySession(coach);
    say.begin();
    for (let revision = 0; revision < saves; revision += 1) {
      const text = { sessionId, revision, ...textOfSave(revision + 1) };
      await coach.call('saveSession', text).catch((error: unknown) => retry(coach, text, error));
      say.done(String(revision + 1));
    }
    await coach.run('lock', {});
  },
  check: async (folder, acknowledged) =>
    lookAndLock(await unlockOpsVault(folder), async (coach) => {
      const page = await coach.call('openSession', { sessionId: await onlySession(coach) });
      const { revision, document, notes } = page;
      const whole = isDeepStrictEqual({ document, notes }, textOfSave(revision));
      return {
        outcome: `${revision} of ${saves} saves`,
        lost: acknowledged.filter((saved) => Number(saved) > revision),
        wrong: [...(whole ? [] : [`half of save ${revision}`]), ...(await alarmIn(coach))],
      };
    }),
};
