import { expect, it } from 'vitest';
import type { SignedLink } from '#shared/model/summary.ts';
import { printedSummary, summaryPage } from '#shared/summary-page/index.ts';
import type { PageChild, PrintedSummaryModel } from '#shared/summary-page/index.ts';
import { changeLines } from '#shared/verdict/change-lines.ts';
import { freyasMark, jonasMark, sharedContent, signedModel } from '../../support/summary-pages.ts';

const first: SignedLink = {
  position: 0,
  version: 1,
  content: { ...sharedContent, outcome: 'Two decisions' },
  signatures: [jonasMark, { ...freyasMark, meaning: 'declined', comment: 'It was one.' }],
};
const printed: PrintedSummaryModel = { ...signedModel, earlier: [], earlierKeys: [] };

function lines(node: PageChild): readonly string[] {
  return typeof node === 'string' ? [node] : node.children.flatMap(lines);
}

it('prints a summary without addenda as the screen shows it, word for word', () => {
  expect(printedSummary(printed)).toEqual(summaryPage(signedModel));
});

it('shows every link in its place: what it changed, who signed it, and what they said', () => {
  const shown = lines(printedSummary({ ...printed, earlier: [first] }));
  const from = shown.indexOf('How it came about');
  expect([shown[2], shown.slice(from, shown.indexOf('How to verify'))]).toEqual([
    'With addendum 1: what it changed, and who signed each version, stands after the signatures.',
    [
      'How it came about',
      expect.stringContaining('signed together with the version before it'),
      'Summary, version 1',
      'Freya Lindqvist',
      'Declines this summary.',
      'It was one.',
      expect.stringContaining('on the coach’s laptop'),
      'Key in words',
      freyasMark.key.words.join(' '),
      'Jonas Albrecht',
      'Issued this summary.',
      expect.stringContaining('by their own clock'),
      'Key in words',
      jonasMark.key.words.join(' '),
      'Addendum 1, version 2',
      'Outcome agreed',
      'Before',
      'Two decisions',
      'Now',
      'One clear decision',
      'It stands above in full, with its signatures.',
    ],
  ]);
});

it('says of a draft of an addendum that nobody signed it, and names earlier keys in full', () => {
  const draft = { ...printed, signatures: [], documentId: null, earlier: [first] };
  const shown = lines(printedSummary(draft));
  expect(shown).toContain('Draft, not signed');
  expect(shown).toContain('It stands above in full. Nobody has signed it yet.');
  expect(shown.filter((text) => text === freyasMark.key.thumbprint)).toHaveLength(1);
});

it('names the keys that a member had before, newest first, in words and whole', () => {
  const key = (word: string) => ({ thumbprint: `${word}-print`, words: [word, word] });
  const shown = lines(
    printedSummary({
      ...printed,
      earlierKeys: [
        { key: key('old'), replacedAt: '2026-10-01T08:00:00.000Z' },
        { key: key('newer'), replacedAt: '2026-11-01T08:00:00.000Z' },
      ],
    }),
  );
  const from = shown.indexOf('Key changed on 1 November 2026; before');
  expect(shown.slice(from, from + 8)).toEqual([
    'Key changed on 1 November 2026; before',
    'newer newer',
    'Thumbprint',
    'newer-print',
    'Key changed on 1 October 2026; before',
    'old old',
    'Thumbprint',
    'old-print',
  ]);
});

it.each([
  [
    'declined',
    [jonasMark, { ...freyasMark, meaning: 'declined' as const }],
    'Declined by Freya Lindqvist',
  ],
  ['signed by the coach alone', [jonasMark], 'Not yet signed by Freya Lindqvist'],
])('says before the first word that it was %s', (_, signatures, standing) => {
  expect(lines(printedSummary({ ...printed, signatures }))[2]).toBe(standing);
});

it('says of an answer that was taken out what was answered, not the question once more', () => {
  const after = { ...sharedContent, answers: [] };
  expect(changeLines(sharedContent, after, signedModel, 'en-GB')).toEqual([
    { label: 'What will they try?', before: '• One\n• Two\n  more', after: null },
  ]);
});
