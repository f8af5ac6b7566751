import { expect, test } from 'vitest';
import { waysOut } from '#renderer/features/summary/ways-out.ts';
import type { SummaryPage } from '#shared/model/summary.ts';
import { leaving } from '#shared/words/leaving.ts';
import { freyasMark, jonasMark, sharedContent } from '../../support/summary-pages.ts';

const content = { ...sharedContent, outcome: 'Another one' };
const draft: SummaryPage = {
  sessionId: 's',
  coachName: 'Jonas Albrecht',
  memberName: 'Freya Lindqvist',
  state: 'none',
  position: 0,
  version: 0,
  earlier: [],
  content,
  signatures: [],
  memberKey: null,
  earlierKeys: [],
};
const signed = {
  position: 0,
  version: 1,
  content: sharedContent,
  signatures: [jonasMark, freyasMark],
};

test('what nobody signed leaves as a draft, and never as a bundle', () => {
  expect(waysOut(draft).map((out) => [out.draft, out.ways, out.more])).toEqual([
    [true, ['pdf', 'markdown', 'print'], ['Both names.']],
  ]);
});

test('while an addendum is written, each way lists the lines of what leaves by it', () => {
  const outcomes = waysOut({ ...draft, position: 1, earlier: [signed] }).map((out) => [
    out.draft,
    out.lines.find(({ label }) => label === leaving.outcome)?.pieces,
  ]);
  expect(outcomes).toEqual([
    [false, ['One clear decision']],
    [true, ['Another one']],
  ]);
});

test('what was signed before leaves with an addendum, so its lines and its reasons are listed, too', () => {
  const declined = { ...freyasMark, meaning: 'declined' as const, comment: 'Not so.' };
  const earlier = [{ ...signed, signatures: [jonasMark, declined] }];
  const [out] = waysOut({
    ...draft,
    position: 1,
    state: 'issued',
    signatures: [jonasMark],
    earlier,
  });
  const named = new Map(out?.lines.map(({ label, pieces }) => [label, pieces]));
  expect([
    named.get('Outcome agreed'),
    named.get('The summary: Outcome agreed'),
    named.get('The summary: Reason'),
  ]).toEqual([['Another one'], ['One clear decision'], ['Not so.']]);
});
