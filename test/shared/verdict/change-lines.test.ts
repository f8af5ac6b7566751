import { expect, it } from 'vitest';
import type { SummaryContent } from '#shared/model/summary.ts';
import { changeLines } from '#shared/verdict/change-lines.ts';
import { linksOf } from '#shared/verdict/links.ts';
import { freyasMark, jonasMark, sharedContent, signedModel } from '../../support/summary-pages.ts';

const [action] = sharedContent.actions;
const after: SummaryContent = {
  ...sharedContent,
  outcome: '',
  session: { ...sharedContent.session, place: 'Room 5' },
  answers: sharedContent.answers.map((answer) => ({ ...answer, text: 'They will try again.' })),
  insights: [...sharedContent.insights, 'A date helps.'],
  actions: action ? [{ ...action, done: true }] : [],
  next: { text: 'Same place', plan: null },
};

it('says of every kind of change what went and what came', () => {
  expect(changeLines(sharedContent, after, signedModel, 'en-GB')).toEqual([
    {
      label: 'When',
      before: 'Thursday, 12 November 2026, 10:00–10:50 CET, Room 4',
      after: 'Thursday, 12 November 2026, 10:00–10:50 CET, Room 5',
    },
    { label: 'Outcome agreed', before: 'One clear decision', after: null },
    {
      label: 'What will they try?',
      before: '• One\n• Two\n  more',
      after: 'They will try again.',
    },
    { label: 'Insights', before: null, after: 'A date helps.' },
    {
      label: 'Next steps',
      before: 'Send the update (Freya Lindqvist, 18 Nov 2026)',
      after: 'Send the update (Freya Lindqvist, Done)',
    },
    { label: 'Next steps', before: 'Introduce Freya (Jonas Albrecht, Done)', after: null },
    {
      label: 'Next session',
      before: 'Thursday, 26 November 2026, 10:00–10:50 CET, Room 4',
      after: null,
    },
  ]);
});

it('shows the links oldest first, each with the content that it changed', () => {
  const signatures = [jonasMark, freyasMark];
  const first = { position: 0, version: 1, content: sharedContent, signatures };
  const summary = {
    documentId: '01930c4e-6f00-7000-8000-0000000000dd',
    version: 3,
    coachName: 'Jonas Albrecht',
    memberName: 'Freya Lindqvist',
    content: after,
    signatures,
    earlier: [first],
    earlierKeys: [],
  };
  expect(linksOf(summary)).toEqual([
    { ...first, before: null },
    { position: 1, version: 3, content: after, signatures, before: sharedContent },
  ]);
});
