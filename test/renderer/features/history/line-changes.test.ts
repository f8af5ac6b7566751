import { expect, test } from 'vitest';
import type { BlockDetail, DiffLine } from '#shared/model/diff.ts';
import { words } from '#shared/words/index.ts';
import { changesOfLine, changesOfPrompt } from '#renderer/features/history/line-changes.ts';

const { history, common } = words;

const action: DiffLine = {
  type: 'action',
  depth: 0,
  text: 'Write to the board',
  number: null,
  action: { owner: 'coach', due: null, done: false },
  block: null,
  shared: false,
  side: 'what',
};

test('an action that was given away, dated, done and shared says each of it', () => {
  const after: DiffLine = {
    ...action,
    action: { owner: 'member', due: '2026-12-01', done: true },
    shared: true,
    side: null,
  };
  expect(changesOfLine(action, after, true, 'Amara')).toEqual([
    history.ownerNow('Amara'),
    history.dueNow(new Intl.DateTimeFormat(undefined, dayForm).format(new Date('2026-12-01'))),
    history.doneNow,
    history.nowShared,
    history.sideNow(history.sides.none),
    history.restyled,
  ]);
  expect(changesOfLine(after, action, false, 'Amara')).toEqual([
    history.ownerNow(common.ownerCoach),
    history.dueNone,
    history.openNow,
    history.nowPrivate,
    history.sideNow(history.sides.what),
  ]);
});

test('feedback, acknowledgements and boundary notes say what changed beside their words', () => {
  const detail: BlockDetail = { part: null, direction: null, valueId: null, referred: null };
  const line = (block: Partial<BlockDetail>): DiffLine => ({
    ...action,
    action: null,
    block: { ...detail, ...block },
  });
  expect([
    changesOfLine(line({ direction: 'given' }), line({ direction: 'received' }), false, 'Amara'),
    changesOfLine(line({ valueId: 'one' }), line({ valueId: null }), false, 'Amara'),
    changesOfLine(line({ referred: false }), line({ referred: true }), false, 'Amara'),
  ]).toEqual([[history.directionNow.received], [history.valueGone], [history.referredNow]]);
});

test('a line of which only the words changed says nothing more', () => {
  expect(changesOfLine(action, { ...action, text: 'Call the board' }, false, 'Amara')).toEqual([]);
});

test('an answer that became private says so', () => {
  const prompt = { promptId: 'what.next', step: 'what', pieces: [] };
  expect(
    changesOfPrompt({ ...prompt, shared: { before: true, after: false }, side: null }),
  ).toEqual([history.answerNowPrivate]);
});

const dayForm = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
