import type { LeavingLabels } from '../model/sharing.ts';

/** What the leak guard calls each thing that would leave. */
export const leaving: LeavingLabels = {
  when: 'When and where',
  outcome: 'Outcome agreed',
  memberWords: 'In their words',
  insight: 'Insight',
  action: 'Next step',
  next: 'Next session',
};
