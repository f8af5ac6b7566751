import type { SignatureMark, SummaryContent } from '#shared/model/summary.ts';
import type { SummaryPageModel } from '#shared/summary-page/index.ts';

const plan = {
  startsAt: '2026-11-12T09:00:00.000Z',
  zone: 'Europe/Berlin',
  durationMinutes: 50,
  place: 'Room 4',
};

/** A summary with something in every part. */
export const sharedContent: SummaryContent = {
  session: plan,
  outcome: 'One clear decision',
  memberWords: 'It is a test of the plan.\n\nAnd the plan is <b>good</b>.',
  answers: [
    { promptId: 'how.next', question: 'What will they try?', text: '• One\n• Two\n  more' },
  ],
  insights: ['Rehearsing aloud calms me.'],
  actions: [
    { text: 'Send the update', owner: 'member', due: '2026-11-18', done: false },
    { text: 'Introduce Freya', owner: 'coach', due: null, done: true },
  ],
  next: { text: 'Same place', plan: { ...plan, startsAt: '2026-11-26T09:00:00.000Z' } },
};

const key = (word: string) => ({ thumbprint: word, words: Array.from({ length: 8 }, () => word) });

export const jonasMark: SignatureMark = {
  role: 'coach',
  name: 'Jonas Albrecht',
  meaning: 'issued',
  comment: '',
  device: 'own',
  claimedTime: '2026-11-12T09:52:00.000Z',
  key: key('river'),
  drawing: null,
};

export const freyasMark: SignatureMark = {
  role: 'member',
  name: 'Freya Lindqvist',
  meaning: 'commented',
  comment: 'On Tuesday rather.',
  device: 'coach',
  claimedTime: '2026-11-12T10:05:00.000Z',
  key: key('maple'),
  drawing: null,
};

export const signedModel: SummaryPageModel = {
  documentId: '01930c4e-6f00-7000-8000-0000000000dd',
  version: 2,
  coachName: 'Jonas Albrecht',
  memberName: 'Freya Lindqvist',
  content: sharedContent,
  signatures: [jonasMark, freyasMark],
  paper: 'A4',
  locale: 'en-GB',
};
