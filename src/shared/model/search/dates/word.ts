import type { DateUnit } from './name.ts';

/** What a word of a date means in any language. */
export type DateWord =
  | { readonly type: 'month'; readonly month: number }
  | { readonly type: 'weekday'; readonly weekday: number }
  | { readonly type: 'season'; readonly season: number }
  | { readonly type: 'unit'; readonly unit: DateUnit }
  | { readonly type: 'near'; readonly days: number }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'last' }
  | { readonly type: 'this' }
  /** `3 weeks ago`. */
  | { readonly type: 'ago' }
  /** `vor 3 Wochen`. */
  | { readonly type: 'before' };

/**
 * The words of one language, as they are typed: in any case, with or without diacritics. Where two are
 * the same, they stand with a space between them.
 */
export interface DateWords {
  /** From January. */
  readonly months: readonly string[];
  /** From Monday. */
  readonly weekdays: readonly string[];
  /** From spring. */
  readonly seasons: readonly string[];
  readonly units: Readonly<Record<DateUnit, string>>;
  /** Days from today. */
  readonly near: Readonly<Record<string, number>>;
  /** From one. */
  readonly numbers: readonly string[];
  readonly last: string;
  readonly this: string;
  readonly ago: string;
  readonly before: string;
}
