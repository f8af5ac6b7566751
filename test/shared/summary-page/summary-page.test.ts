import { expect, it } from 'vitest';
import type { SignatureMark } from '#shared/model/summary.ts';
import { summaryPage } from '#shared/summary-page/index.ts';
import type { PageChild, SummaryPageModel } from '#shared/summary-page/index.ts';
import { content } from '../../support/summaries.ts';

const key = { thumbprint: 'x'.repeat(43), words: ['one', 'two'] };
const coachMark: SignatureMark = {
  role: 'coach',
  name: 'Ruth Okafor',
  meaning: 'issued',
  comment: '',
  device: 'own',
  claimedTime: '2026-11-20T09:46:00.000Z',
  key,
  drawing: null,
};
const draft: SummaryPageModel = {
  documentId: null,
  version: 1,
  coachName: 'Ruth Okafor',
  memberName: 'Maya Lindqvist',
  content,
  signatures: [],
  paper: 'A4',
  locale: 'en-GB',
};
const nothing = {
  ...content,
  outcome: '',
  memberWords: '',
  answers: [],
  insights: [],
  actions: [],
  next: { text: '', plan: null },
};

function lines(node: PageChild): readonly string[] {
  if (typeof node === 'string') return [node];
  return node.children.flatMap(lines);
}

const page = (changes: Partial<SummaryPageModel>) => lines(summaryPage({ ...draft, ...changes }));

it('shows a whole summary in reading order, each text as it was written', () => {
  const memberWords = 'First.\n\n• a point\n  and more of it';
  expect(page({ content: { ...content, memberWords } })).toEqual([
    'Session summary',
    'Friday, 20 November 2026',
    'Draft, not signed',
    'Team member',
    'Maya Lindqvist',
    'Coach',
    'Ruth Okafor',
    'When',
    expect.stringMatching(/^10:00.10:45 CET$/),
    'Where',
    'Room 2.14',
    'Outcome agreed',
    content.outcome,
    'In Maya Lindqvist’s words',
    'First.',
    '• a point',
    'and more of it',
    'Insights',
    ...content.insights,
    'Also shared',
    content.answers[0]?.question,
    content.answers[0]?.text,
    'Next steps',
    'What',
    'Who',
    'By',
    'Pair with Jonas on the next two releases',
    'Maya Lindqvist',
    '4 Dec 2026',
    'Ask operations for a test window in December',
    'Ruth Okafor',
    '27 Nov 2026',
    'Write down the rollback steps',
    'Maya Lindqvist',
    'Done',
    'Next session',
    expect.stringMatching(/^Friday, 11 December 2026, 10:00.10:45 CET, Room 2\.14$/),
    content.next.text,
    'Signatures',
    '\u00a0',
    'Team member',
    'Waiting for Maya Lindqvist to sign',
    '\u00a0',
    'Coach',
    'Waiting for Ruth Okafor to sign',
  ]);
});

it('leaves out what was not written, and says so of the member’s words until they sign', () => {
  const memberMark: SignatureMark = { ...coachMark, role: 'member', meaning: 'received' };
  expect(page({ content: nothing }).slice(11)).toEqual([
    'In Maya Lindqvist’s words',
    'Not written yet.',
    'Signatures',
    ...page({}).slice(-6),
  ]);
  const signed = page({ content: nothing, signatures: [coachMark, memberMark] });
  expect(signed).not.toContain('Not written yet.');
});

it('says what a signature means, when its clock had it, and its key in words', () => {
  const memberMark: SignatureMark = {
    ...coachMark,
    role: 'member',
    name: 'Maya L.',
    meaning: 'commented',
    comment: 'Dates to follow.',
    device: 'coach',
  };
  const shown = page({ documentId: 'the-id', version: 3, signatures: [coachMark, memberMark] });
  expect(shown.slice(shown.indexOf('Signatures'))).toEqual([
    'Signatures',
    'Maya L.',
    'Team member',
    'Signs with a comment.',
    'Dates to follow.',
    'Signed 20 November 2026 at 10:46 CET by their own clock, on the coach’s laptop.',
    'Key in words',
    'one two',
    'Thumbprint',
    key.thumbprint,
    'Ruth Okafor',
    'Coach',
    'Issued this summary.',
    'Signed 20 November 2026 at 10:46 CET by their own clock.',
    'Key in words',
    'one two',
    'Thumbprint',
    key.thumbprint,
    'How to verify',
    expect.stringContaining('verify.html'),
    expect.stringContaining('Without Countersign'),
    'Document the-id, version 3',
  ]);
});

it('follows the reader’s locale and the session’s own zone', () => {
  const session = { ...content.session, zone: 'America/New_York' };
  const shown = page({ locale: 'de-DE', content: { ...content, session } });
  expect(shown[1]).toBe('Freitag, 20. November 2026');
  expect(shown).toContainEqual(
    expect.stringMatching(/^4:00.4:45 Uhr GMT-5|04:00.04:45 Uhr GMT-5$/),
  );
});

it('still shows a page with a zone or a locale that this machine does not know', () => {
  const session = { ...content.session, zone: 'Mars/Olympus' };
  expect(page({ content: { ...content, session } })).toContainEqual(
    expect.stringMatching(/^9:00.9:45 UTC|09:00.09:45 UTC$/),
  );
  expect(page({ locale: 'not a locale' })[1]).toBe('Friday, November 20, 2026');
});

it('draws a signature above its name, named for who cannot see it, and keeps the names level', () => {
  const signed = (drawing: string | null) =>
    summaryPage({
      ...draft,
      signatures: [coachMark, { ...coachMark, role: 'member', name: 'Maya Lindqvist', drawing }],
    });
  const drawings = (node: PageChild): readonly PageChild[] => {
    if (typeof node === 'string') return [];
    const own = (node.attrs['class'] ?? '').split(' ').includes('sp-drawing') ? [node] : [];
    return [...own, ...node.children.flatMap(drawings)];
  };
  expect([drawings(signed(null)), drawings(signed('M1 2L3 4'))]).toEqual([
    [],
    [
      {
        tag: 'svg',
        attrs: {
          class: 'sp-drawing',
          viewBox: '0 0 600 160',
          role: 'img',
          'aria-label': 'Drawn signature of Maya Lindqvist',
        },
        children: [{ tag: 'path', attrs: { d: 'M1 2L3 4' }, children: [] }],
      },
      { tag: 'div', attrs: { class: 'sp-drawing sp-undrawn' }, children: [] },
    ],
  ]);
});
