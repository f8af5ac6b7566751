import type { DiffPiece } from './diff.ts';
import type { ComparedLine } from './diff-lines.ts';
import { diffWithin, markWords, wordsOf } from './diff-words.ts';
import type { DiffBudget } from './diff-words.ts';

/** Beyond this many lines added and removed, the rest is shown as one whole change. */
const mostLines = 800;
/** How far a changed line is looked for among those that were added in its place. */
const nearby = 6;
/** The least part of its words that a line has in common with what it became. */
const alike = 0.4;

/** What changed from one list of lines to another; empty when nothing did. */
export function diffLines(
  before: readonly ComparedLine[],
  after: readonly ComparedLine[],
  budget: DiffBudget,
): readonly DiffPiece[] {
  const head = commonRun(before, after, (lines, index) => lines[index]);
  if (head === before.length && head === after.length) return [];
  const rests = [before.slice(head), after.slice(head)] as const;
  const tail = commonRun(...rests, (lines, index) => lines[lines.length - 1 - index]);
  const middle = [
    rests[0].slice(0, rests[0].length - tail),
    rests[1].slice(0, rests[1].length - tail),
  ] as const;
  return joined([
    ...same(after.slice(0, head)),
    ...middlePieces(...middle, budget),
    ...same(after.slice(after.length - tail)),
  ]);
}

function commonRun(
  one: readonly ComparedLine[],
  other: readonly ComparedLine[],
  at: (lines: readonly ComparedLine[], index: number) => ComparedLine | undefined,
): number {
  const most = Math.min(one.length, other.length);
  let run = 0;
  while (run < most && at(one, run)?.key === at(other, run)?.key) run += 1;
  return run;
}

function middlePieces(
  before: readonly ComparedLine[],
  after: readonly ComparedLine[],
  budget: DiffBudget,
): readonly DiffPiece[] {
  const keys = (lines: readonly ComparedLine[]) => lines.map(({ key }) => key);
  const stretches = diffWithin(keys(before), keys(after), mostLines, budget);
  if (!stretches) return changedPieces(before, after, budget);
  const pieces: DiffPiece[] = [];
  let [removed, added, fromBefore, fromAfter] = [0, 0, 0, 0];
  const settle = (): void => {
    const gone = before.slice(fromBefore, fromBefore + removed);
    const come = after.slice(fromAfter, fromAfter + added);
    for (const piece of changedPieces(gone, come, budget)) pieces.push(piece);
    fromBefore += removed;
    fromAfter += added;
    removed = 0;
    added = 0;
  };
  for (const { kind, items } of stretches) {
    if (kind === 'removed') removed += items.length;
    else if (kind === 'added') added += items.length;
    else {
      settle();
      pieces.push(...same(after.slice(fromAfter, fromAfter + items.length)));
      fromBefore += items.length;
      fromAfter += items.length;
    }
  }
  settle();
  return pieces;
}

/** Lines that went and lines that came in one place: those that are alike are one changed line. */
function changedPieces(
  removed: readonly ComparedLine[],
  added: readonly ComparedLine[],
  budget: DiffBudget,
): readonly DiffPiece[] {
  const pieces: DiffPiece[] = [];
  let next = 0;
  for (const before of removed) {
    const found = added
      .slice(next, next + nearby)
      .findIndex((after) => isSameLine(before, after, budget));
    if (found === -1) {
      pieces.push({ kind: 'removed', line: before.line });
      continue;
    }
    pieces.push(...added.slice(next, next + found).map(asAdded));
    const after = added[next + found] ?? before;
    pieces.push({
      kind: 'changed',
      before: before.line,
      after: after.line,
      marks: markWords(before.line.text, after.line.text, budget),
      restyled: before.style !== after.style,
    });
    next += found + 1;
  }
  return [...pieces, ...added.slice(next).map(asAdded)];
}

function isSameLine(before: ComparedLine, after: ComparedLine, budget: DiffBudget): boolean {
  if (before.id !== null || after.id !== null) return before.id === after.id;
  if (before.line.text === after.line.text) return true;
  // Once the budget is gone, a line that changed is shown as one that went and one that came.
  if (budget.steps <= 0) return false;
  const [were, are] = [wordsIn(before), wordsIn(after)];
  budget.steps -= Math.min(budget.steps, were.size + are.size);
  let common = 0;
  for (const word of were) if (are.has(word)) common += 1;
  return common > 0 && common >= alike * Math.max(were.size, are.size);
}

function wordsIn({ line }: ComparedLine): ReadonlySet<string> {
  const words = wordsOf(line.text.toLowerCase());
  return new Set(words.filter((word) => /[\p{L}\p{N}]/u.test(word)));
}

function asAdded({ line }: ComparedLine): DiffPiece {
  return { kind: 'added', line };
}

function same(lines: readonly ComparedLine[]): readonly DiffPiece[] {
  return lines.length === 0 ? [] : [{ kind: 'same', lines: lines.map(({ line }) => line) }];
}

function joined(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const result: DiffPiece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (piece.kind === 'same' && last?.kind === 'same') {
      result[result.length - 1] = { kind: 'same', lines: [...last.lines, ...piece.lines] };
    } else result.push(piece);
  }
  return result;
}
