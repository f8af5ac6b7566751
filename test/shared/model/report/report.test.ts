import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTyped } from '#shared/model/entry.ts';
import type { Goal } from '#shared/model/goal.ts';
import type { SessionDocument } from '#shared/model/document.ts';
import { reportItems } from '#shared/model/report/leaving.ts';
import {
  isReportPeriod,
  reportPeriodOf,
  reportPeriods,
  untilOf,
} from '#shared/model/report/period.ts';
import { shareReport } from '#shared/model/report/share.ts';
import { reportPage } from '#shared/report-page/index.ts';
import { report as say } from '#shared/words/report.ts';
import { action, arbitraryDocument, documentWith } from '../../../support/documents.ts';
import { marked } from '../../../support/marked-document.ts';
import { paragraph } from '../../../support/session-texts.ts';

const period = { length: 'quarter', from: '2026-10-01' } as const;
const id = (n: number) => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const words = {
  parts: { situation: 'S', impact: 'I', input: 'N', followUp: 'F' },
  valueLine: () => 'Value: Candour',
  doneOn: (actionId: string) => (actionId === id(2) ? '2026-11-10' : null),
};
const held = (document: SessionDocument | null) => ({
  startsAt: '2026-11-02T09:00:00.000Z',
  zone: 'Europe/Berlin',
  cosigned: true,
  document,
});
const goal: Goal = {
  id: id(50),
  personId: id(60),
  title: 'Decide without me',
  measure: 'decisions a month',
  startValue: 2,
  targetValue: 12,
  due: null,
  status: 'open',
  competence: 2,
  confidence: 2,
  checkIns: [
    { id: id(51), day: '2026-09-30', value: 3, note: 'privatenote' },
    { id: id(52), day: '2026-10-01', value: 5, note: 'privatenote' },
    { id: id(53), day: '2027-01-01', value: 9, note: 'privatenote' },
  ],
};
const noGrowth = { goals: [], focusAreas: [] };

/** All that a report shows and all that the guard lists of it. */
function leaves(
  documents: readonly SessionDocument[],
  ticked: typeof noGrowth | { goals: Goal[]; focusAreas: [] } = noGrowth,
) {
  const report = shareReport(period, documents.map(held), ticked, words);
  const names = { coachName: 'Robin', memberName: 'Dana', paper: 'A4', locale: 'en' } as const;
  return {
    report,
    page: JSON.stringify(reportPage({ ...names, report })),
    listed: JSON.stringify(reportItems(report, say.labels)),
  };
}

test('a report says what was shared and what became of it, and of a ticked goal the numbers of its time', () => {
  const document = documentWith({
    'agreement.outcome': { blocks: [paragraph('A plan for the launch')], shared: true },
    'what.obstacles': { blocks: [paragraph('The vendor is late')], shared: true },
    'what.next': {
      blocks: [
        action(id(1), 'Call the vendor', { due: '2026-11-25' }),
        action(id(2), 'Ask finance', { done: true, owner: 'coach' }),
        action(id(3), 'Think about whether he stays', { shared: false }),
      ],
    },
  });
  const { report } = leaves([document], { goals: [goal], focusAreas: [] });
  expect(report).toEqual({
    period,
    sessions: [
      {
        startsAt: '2026-11-02T09:00:00.000Z',
        zone: 'Europe/Berlin',
        cosigned: true,
        outcome: 'A plan for the launch',
      },
    ],
    actions: [
      { text: 'Call the vendor', owner: 'member', due: '2026-11-25', done: false, doneOn: null },
      { text: 'Ask finance', owner: 'coach', due: null, done: true, doneOn: '2026-11-10' },
    ],
    acknowledgements: [],
    feedback: [],
    goals: [
      {
        title: 'Decide without me',
        measure: 'decisions a month',
        startValue: 2,
        targetValue: 12,
        checkIns: [{ day: '2026-10-01', value: 5 }],
      },
    ],
    focusAreas: [],
  });
});

test('of a session that is not closed only that it was held is told', () => {
  const { sessions } = shareReport(period, [held(null)], noGrowth, words);
  expect(sessions.map(({ outcome }) => outcome)).toEqual(['']);
});

test('no word of a private block, and no note on a goal, is in a report or in the list before it', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const { document: said, privates } = marked(document);
      const { page, listed } = leaves([said], { goals: [goal], focusAreas: [] });
      const text = `${page}${listed}`;
      expect([...privates, 'privatenote'].filter((mark) => text.includes(mark))).toEqual([]);
    }),
    { seed: 7, numRuns: 100 },
  );
});

test('every shared next step, acknowledgement, feedback and outcome is in the report and in the list', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const { document: said, shared } = marked(document);
      const { page, listed } = leaves([said]);
      const wanted = reported(said).filter((word) => shared.includes(word));
      expect(wanted.filter((word) => !page.includes(word) || !listed.includes(word))).toEqual([]);
    }),
    { seed: 7, numRuns: 100 },
  );
});

/** The marks of the blocks that a report is about. */
function reported(document: SessionDocument): readonly string[] {
  const prompts = document.content.flatMap((section) => section.content);
  const found = prompts.flatMap(({ attrs, content }) =>
    content.filter((block) =>
      isTyped(block)
        ? ['action', 'acknowledgement', 'feedback'].includes(block.type)
        : attrs.promptId === 'agreement.outcome',
    ),
  );
  return JSON.stringify(found).match(/mark\d+x/gu) ?? [];
}

test('a quarter and a year are those of the calendar', () => {
  expect({
    quarter: reportPeriodOf('2026-11-22', 'quarter'),
    year: reportPeriodOf('2026-11-22', 'year'),
    untils: [
      untilOf({ length: 'quarter', from: '2026-10-01' }),
      untilOf({ length: 'year', from: '2026-01-01' }),
    ],
    refused: isReportPeriod({ length: 'quarter', from: '2026-11-01' }),
    all: reportPeriods('2026-03-31', '2026-11-22', 'quarter').map(({ from }) => from),
  }).toEqual({
    quarter: { length: 'quarter', from: '2026-10-01' },
    year: { length: 'year', from: '2026-01-01' },
    untils: ['2027-01-01', '2027-01-01'],
    refused: false,
    all: ['2026-10-01', '2026-07-01', '2026-04-01', '2026-01-01'],
  });
});
