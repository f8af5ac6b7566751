import type { DiffLine, PromptDiff } from '#shared/model/diff.ts';
import type { Side } from '#shared/model/document.ts';
import { words } from '#shared/words/index.ts';
import { formatDay } from '#renderer/ui/index.ts';

const text = words.history;

/** What changed about a line besides its words, one sentence each. */
export function changesOfLine(
  before: DiffLine,
  after: DiffLine,
  restyled: boolean,
  memberName: string,
): readonly string[] {
  return [
    ...actionChanges(before.action, after.action, memberName),
    ...blockChanges(before.block, after.block),
    ...(before.shared === after.shared || after.shared === null
      ? []
      : [after.shared ? text.nowShared : text.nowPrivate]),
    ...(before.side === after.side ? [] : [text.sideNow(sideWords(after.side))]),
    ...(restyled ? [text.restyled] : []),
  ];
}

/** What changed about an answer as a whole, one sentence each. */
export function changesOfPrompt({ shared, side }: PromptDiff): readonly string[] {
  return [
    ...(shared === null ? [] : [shared.after ? text.answerNowShared : text.answerNowPrivate]),
    ...(side === null ? [] : [text.sideNow(sideWords(side.after))]),
  ];
}

function actionChanges(
  before: DiffLine['action'],
  after: DiffLine['action'],
  memberName: string,
): readonly string[] {
  if (before === null || after === null) return [];
  const owner = after.owner === 'coach' ? words.common.ownerCoach : memberName;
  return [
    ...(before.owner === after.owner ? [] : [text.ownerNow(owner)]),
    ...(before.due === after.due
      ? []
      : [after.due === null ? text.dueNone : text.dueNow(formatDay(after.due))]),
    ...(before.done === after.done ? [] : [after.done ? text.doneNow : text.openNow]),
  ];
}

function blockChanges(before: DiffLine['block'], after: DiffLine['block']): readonly string[] {
  if (before === null || after === null) return [];
  return [
    ...(before.direction === after.direction || after.direction === null
      ? []
      : [text.directionNow[after.direction]]),
    ...(before.valueId === after.valueId
      ? []
      : [after.valueId === null ? text.valueGone : text.valueNow]),
    ...(before.referred === after.referred || after.referred === null
      ? []
      : [after.referred ? text.referredNow : text.notReferredNow]),
  ];
}

function sideWords(side: Side | null): string {
  return text.sides[side ?? 'none'];
}
