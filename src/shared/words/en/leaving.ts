import type { LeavingLabels } from '../../model/leaving.ts';
import { summaryPage } from './summary-page.ts';

/** What the leak guard calls each thing that would leave. */
export const leaving: LeavingLabels = {
  when: 'When and where',
  outcome: 'Outcome agreed',
  memberWords: 'In their words',
  insight: 'Insight',
  action: 'Next step',
  owner: { member: 'the team member', coach: 'the coach' },
  done: 'done',
  minutes: (count) => `${count} minutes`,
  next: 'Next session',
  comment: summaryPage.comment,
  reason: summaryPage.reason,
};
