import type { ActionOwner } from '../action.ts';
import { daysBetween } from '../schedule/wall-clock.ts';
import type { CountedAction } from './page.ts';

/** Steps that were agreed in a stretch of time, by what became of them. */
interface AgreedActions {
  readonly byOwner: { readonly [owner in ActionOwner]: readonly CountedAction[] };
  readonly inTime: readonly CountedAction[];
  readonly late: readonly CountedAction[];
  /** Done, without a date by which, or nobody knows when. */
  readonly doneUndated: readonly CountedAction[];
  readonly open: readonly CountedAction[];
}

/** @param from first calendar day; null for all time */
export function agreedActions(
  actions: readonly CountedAction[],
  from: string | null,
): AgreedActions {
  const agreed = actions.filter(({ agreedOn }) => from === null || agreedOn >= from);
  const done = agreed.filter((action) => action.done);
  const dated = done.filter(({ due, doneOn }) => due !== null && doneOn !== null);
  const isInTime = ({ due, doneOn }: CountedAction) => (doneOn ?? '') <= (due ?? '');
  const owned = (owner: ActionOwner) => agreed.filter((action) => action.owner === owner);
  return {
    byOwner: { member: owned('member'), coach: owned('coach') },
    inTime: dated.filter(isInTime),
    late: dated.filter((action) => !isInTime(action)),
    doneUndated: done.filter((action) => !dated.includes(action)),
    open: agreed.filter((action) => !action.done),
  };
}

/** How long a step has been open: up to two weeks, up to six, longer. */
export const ages = ['fresh', 'weeks', 'long'] as const;
type Age = (typeof ages)[number];

/** Whatever is open now, whenever it was agreed, by how long that is ago. */
export function openByAge(
  actions: readonly CountedAction[],
  today: string,
): { readonly [age in Age]: readonly CountedAction[] } {
  const open = actions.filter((action) => !action.done);
  const aged = (age: Age) =>
    open.filter(({ agreedOn }) => ageOf(daysBetween(agreedOn, today)) === age);
  return { fresh: aged('fresh'), weeks: aged('weeks'), long: aged('long') };
}

/** Open steps whose day is past. */
export function overdue(
  actions: readonly CountedAction[],
  today: string,
): readonly CountedAction[] {
  return actions.filter(({ done, due }) => !done && due !== null && due < today);
}

function ageOf(days: number): Age {
  if (days <= 14) return 'fresh';
  return days <= 42 ? 'weeks' : 'long';
}
