import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SummaryContent } from '#shared/model/summary.ts';
import { summaryChanges } from '#shared/model/summary-changes.ts';
import type { SummaryChange } from '#shared/model/summary-changes.ts';
import { content as signed } from '../../support/summaries.ts';

test('an addendum that says the same adds, takes away and changes nothing', () => {
  expect(summaryChanges(signed, structuredClone(signed))).toEqual([]);
});

test('each thing that an addendum says differently is one change, as before and as after', () => {
  const [pair, ask, rollback] = signed.actions;
  if (!pair || !ask || !rollback) throw new Error('three actions');
  const after: SummaryContent = {
    ...signed,
    session: { ...signed.session, place: 'Garden' },
    outcome: '',
    memberWords: 'We build it together.',
    answers: [...signed.answers, { promptId: 'what.support', question: 'What?', text: 'An hour' }],
    insights: [],
    actions: [{ ...pair, done: true }, rollback, { ...ask, text: 'Ask for two windows' }],
    next: { text: signed.next.text, plan: null },
  };
  const places = { from: null, to: null };
  expect(summaryChanges(signed, after)).toEqual([
    { part: 'session', before: signed.session, after: after.session, ...places },
    { part: 'outcome', before: signed.outcome, after: null, ...places },
    { part: 'memberWords', before: signed.memberWords, after: after.memberWords, ...places },
    { part: 'answer', before: null, after: after.answers[1], from: null, to: 1 },
    { part: 'insight', before: signed.insights[0], after: null, from: 0, to: null },
    { part: 'action', before: pair, after: after.actions[0], from: 0, to: 0 },
    { part: 'action', before: ask, after: null, from: 1, to: null },
    { part: 'action', before: null, after: after.actions[2], from: null, to: 2 },
    { part: 'nextPlan', before: signed.next.plan, after: null, ...places },
  ]);
});

test('an answer to another question in the same place is no change of the one that went', () => {
  const other = { promptId: 'how.impact', question: 'And?', text: 'Calm' };
  expect(summaryChanges(signed, { ...signed, answers: [other] })).toMatchObject([
    { before: signed.answers[0], after: null },
    { before: null, after: other },
  ]);
});

test('lists that have hundreds of items and nothing in common are compared in an instant', () => {
  const many = (word: string) => Array.from({ length: 1_000 }, (_, index) => `${word} ${index}`);
  const before = { ...signed, insights: many('one') };
  const after = { ...signed, insights: many('other') };
  expect(summaryChanges(before, after)).toHaveLength(1_000);
});

const few = fc.constantFrom('', 'a', 'b', 'c');
const plan = fc.record({
  startsAt: fc.constantFrom('2026-11-20T09:00:00.000Z', '2026-11-21T09:00:00.000Z'),
  zone: fc.constantFrom('Europe/Berlin', 'UTC'),
  durationMinutes: fc.constantFrom(45, 60),
  place: few,
});
const arbitraryContent: fc.Arbitrary<SummaryContent> = fc.record({
  session: plan,
  outcome: few,
  memberWords: few,
  answers: fc.uniqueArray(fc.record({ promptId: few, question: few, text: few }), {
    selector: ({ promptId }) => promptId,
  }),
  insights: fc.array(few, { maxLength: 6 }),
  actions: fc.array(
    fc.record({
      text: few,
      owner: fc.constantFrom('member' as const, 'coach' as const),
      due: fc.constantFrom(null, '2026-12-04'),
      done: fc.boolean(),
    }),
    { maxLength: 6 },
  ),
  next: fc.record({ text: few, plan: fc.option(plan) }),
});

test('nothing that differs is ever left out: the changes lead from one summary to the other', () => {
  fc.assert(
    fc.property(arbitraryContent, arbitraryContent, (before, after) => {
      expect(applied(before, summaryChanges(before, after))).toEqual(after);
      expect(summaryChanges(before, before)).toEqual([]);
    }),
    { seed: 7, numRuns: 500 },
  );
});

/** The summary that the changes make of `before`. */
function applied(before: SummaryContent, changes: readonly SummaryChange[]): SummaryContent {
  const one = <T>(part: SummaryChange['part'], otherwise: T): T => {
    const change = changes.find((each) => each.part === part);
    return change === undefined ? otherwise : (change.after as T);
  };
  const list = <T>(part: SummaryChange['part'], items: readonly T[]): readonly T[] => {
    const own = changes.filter((each) => each.part === part);
    const gone = new Set(own.map(({ from }) => from));
    const kept = items.filter((_, index) => !gone.has(index));
    for (const { to, after } of own.toSorted((a, b) => (a.to ?? 0) - (b.to ?? 0))) {
      if (to !== null) kept.splice(to, 0, after as T);
    }
    return kept;
  };
  return {
    session: one('session', before.session),
    outcome: one<string | null>('outcome', before.outcome) ?? '',
    memberWords: one<string | null>('memberWords', before.memberWords) ?? '',
    answers: list('answer', before.answers),
    insights: list('insight', before.insights),
    actions: list('action', before.actions),
    next: {
      text: one<string | null>('next', before.next.text) ?? '',
      plan: one('nextPlan', before.next.plan),
    },
  };
}
