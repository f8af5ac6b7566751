export type DateUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

export type PartOfYear =
  /** From 1. */
  | { readonly kind: 'month'; readonly month: number }
  /** From 1. */
  | { readonly kind: 'quarter'; readonly quarter: number }
  /** From 0, which is spring; winter belongs to the year in which it begins. */
  | { readonly kind: 'season'; readonly season: number };

/** What comes again: a weekday every week, the others every year. */
export type Recurring =
  | PartOfYear
  | { readonly kind: 'day'; readonly month: number; readonly day: number }
  /** ISO 8601: 1 is Monday. */
  | { readonly kind: 'weekday'; readonly weekday: number };

/** What words name, before it is known what day it is. */
export type DateName =
  | { readonly type: 'day'; readonly day: string }
  | { readonly type: 'year'; readonly year: number }
  /** So many days from today; negative ones are past. */
  | { readonly type: 'near'; readonly days: number }
  /** The week, month … of today, or the one before. */
  | { readonly type: 'unit'; readonly unit: Exclude<DateUnit, 'day'>; readonly back: 0 | 1 }
  /** The unit that began so many of them ago. */
  | { readonly type: 'ago'; readonly count: number; readonly unit: DateUnit }
  /** So many units up to today. */
  | { readonly type: 'past'; readonly count: number; readonly unit: DateUnit }
  | { readonly type: 'recurring'; readonly what: Recurring; readonly which: Which }
  | { readonly type: 'ofYear'; readonly what: PartOfYear; readonly year: number };

/** `latest`: the latest that has begun. `last`: the latest that is over. `this`: that of now, or of this year. */
export type Which = 'latest' | 'last' | 'this';

/** Calendar days: `from` counts, `until` is the first that counts no more. Both `YYYY-MM-DD`. */
export interface DayStretch {
  readonly from: string;
  readonly until: string;
}
