import { diffWithin } from './diff-words.ts';
import type { DiffBudget } from './diff-words.ts';
import type { SessionPlan } from './session.ts';
import type { SharedAction, SharedAnswer, SummaryContent } from './summary.ts';

interface Change<Part extends string, T> {
  readonly part: Part;
  /** Null where it was added. */
  readonly before: T | null;
  /** Null where it was taken away. */
  readonly after: T | null;
  /** Its places in the list of its part, from 0; null where it is not, and for what is no list. */
  readonly from: number | null;
  readonly to: number | null;
}

/** One thing that an addendum adds, takes away or says differently. */
export type SummaryChange =
  | Change<'session', SessionPlan>
  | Change<'outcome', string>
  | Change<'memberWords', string>
  | Change<'answer', SharedAnswer>
  | Change<'insight', string>
  | Change<'action', SharedAction>
  | Change<'next', string>
  | Change<'nextPlan', SessionPlan>;

/** Lists that differ in more items are compared place by place. */
const mostItems = 400;

/**
 * All that differs between a summary and what it follows, in the order of the page; empty if and only if
 * they say the same. An answer is known by its question, an insight and an action by their words; what
 * stands in the place of one that went is that one, changed. What only moved went and came.
 */
export function summaryChanges(
  before: SummaryContent,
  after: SummaryContent,
): readonly SummaryChange[] {
  const budget: DiffBudget = { steps: mostItems ** 2 };
  return [
    ...inOne('session', before.session, after.session),
    ...inOne('outcome', textOrNull(before.outcome), textOrNull(after.outcome)),
    ...inOne('memberWords', textOrNull(before.memberWords), textOrNull(after.memberWords)),
    ...inList('answer', before.answers, after.answers, {
      keyOf: ({ promptId }) => promptId,
      replaces: (one, other) => one.promptId === other.promptId,
      budget,
    }),
    ...inList('insight', before.insights, after.insights, {
      keyOf: (text) => text,
      replaces: () => true,
      budget,
    }),
    ...inList('action', before.actions, after.actions, {
      keyOf: ({ text }) => text,
      replaces: () => true,
      budget,
    }),
    ...inOne('next', textOrNull(before.next.text), textOrNull(after.next.text)),
    ...inOne('nextPlan', before.next.plan, after.next.plan),
  ];
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}

function inOne<Part extends string, T>(
  part: Part,
  before: T | null,
  after: T | null,
): readonly Change<Part, T>[] {
  return isSame(before, after) ? [] : [{ part, before, after, from: null, to: null }];
}

interface ListRules<T> {
  /** The same for an item before and after that is known to be the same. */
  readonly keyOf: (item: T) => string;
  /** Whether one that came in the place of one that went may be that one, changed. */
  readonly replaces: (before: T, after: T) => boolean;
  readonly budget: DiffBudget;
}

function inList<Part extends string, T>(
  part: Part,
  before: readonly T[],
  after: readonly T[],
  { keyOf, replaces, budget }: ListRules<T>,
): readonly Change<Part, T>[] {
  const changes: Change<Part, T>[] = [];
  let [from, to] = [0, 0];
  /** So many items of each side stand in one place: pair by pair, then what is left of either. */
  const settle = (gone: number, come: number): void => {
    for (let index = 0; index < Math.max(gone, come); index += 1) {
      const was = index < gone ? itemAt(before, from + index) : null;
      const is = index < come ? itemAt(after, to + index) : null;
      if (was && is && isSame(was.item, is.item)) continue;
      if (was && is && !replaces(was.item, is.item)) {
        changes.push({ part, before: was.item, after: null, from: was.at, to: null });
        changes.push({ part, before: null, after: is.item, from: null, to: is.at });
        continue;
      }
      changes.push({
        part,
        before: was?.item ?? null,
        after: is?.item ?? null,
        from: was?.at ?? null,
        to: is?.at ?? null,
      });
    }
    from += gone;
    to += come;
  };

  const stretches = diffWithin(before.map(keyOf), after.map(keyOf), mostItems, budget);
  let [gone, come] = [0, 0];
  for (const { kind, items } of stretches ?? []) {
    if (kind === 'removed') gone += items.length;
    else if (kind === 'added') come += items.length;
    else {
      settle(gone, come);
      settle(items.length, items.length);
      [gone, come] = [0, 0];
    }
  }
  settle(before.length - from, after.length - to);
  return changes;
}

function itemAt<T>(
  items: readonly T[],
  at: number,
): { readonly item: T; readonly at: number } | null {
  const item = items[at];
  return item === undefined ? null : { item, at };
}

/** Items are flat; a field more or less is a difference, the order of fields is none. */
function isSame(one: unknown, other: unknown): boolean {
  return textOfItem(one) === textOfItem(other);
}

function textOfItem(item: unknown): string {
  const fields = typeof item === 'object' && item !== null ? Object.entries(item) : null;
  return JSON.stringify(fields?.toSorted(([one], [other]) => (one < other ? -1 : 1)) ?? item);
}
