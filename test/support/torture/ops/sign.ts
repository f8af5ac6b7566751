import { morning, notesOf, paragraph, regularDocument } from '../../session-texts.ts';
import { verifyBundle } from '#main/summary/index.ts';
import { alarmIn, lookAndLock, makeQuickVault, onlySession, unlockOpsVault } from './coach.ts';
import type { TortureOperation } from './operation.ts';

/** The coach signs a summary and hands over, and the team member signs it. */
export const sign: TortureOperation = {
  name: 'sign',
  prepare: (folder) =>
    makeQuickVault(folder, async (coach) => {
      const { id: personId } = await coach.call('addPerson', { name: 'Sam Okafor', role: '' });
      const { id: sessionId } = await coach.call('planSession', {
        personId,
        plan: morning,
        templateId: 'regular',
      });
      const document = regularDocument({ 'agreement.outcome': [paragraph('A plan')] });
      await coach.call('saveSession', { sessionId, revision: 0, document, notes: notesOf('n') });
      await coach.call('closeSession', { sessionId });
    }),
  run: async (folder, say) => {
    const coach = await unlockOpsVault(folder);
    const sessionId = await onlySession(coach);
    say.begin();
    await coach.call('issueSummary', { sessionId });
    say.done('issued');
    await coach.call('handOver', { sessionId });
    await coach.call('saveMemberWords', { words: 'I plan first, then I ship.' });
    const { contentHash } = await coach.call('reviewSummary', {});
    await coach.call('signAsMember', {
      contentHash,
      typedName: 'Sam Okafor',
      drawing: null,
      key: { kind: 'pinned' },
      meaning: 'agreed',
      comment: '',
      passphrase: 'my own words only',
    });
    say.done('cosigned');
    await coach.run('lock', {});
  },
  check: async (folder, acknowledged) =>
    lookAndLock(await unlockOpsVault(folder), async (coach) => {
      const sessionId = await onlySession(coach);
      const { state, signatures } = await coach.call('getSummary', { sessionId });
      const steps = ['none', 'issued', 'cosigned'];
      const verdict =
        state === 'none'
          ? 'nothing to verify'
          : (await verifyBundle((await coach.run('readExport', { sessionId })).bundle)).outcome;
      const right = {
        none: 'nothing to verify',
        issued: 'valid',
        cosigned: 'valid',
        declined: 'valid',
      }[state];
      return {
        outcome: state,
        lost: acknowledged.filter((step) => steps.indexOf(step) > steps.indexOf(state)),
        wrong: [
          ...(await alarmIn(coach)),
          ...(verdict === right ? [] : [`what is ${state} verifies as ${verdict}`]),
          ...(signatures.length === steps.indexOf(state) ? [] : [`${state} without a signature`]),
        ],
      };
    }),
};
