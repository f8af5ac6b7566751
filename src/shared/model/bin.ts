/** What can be removed one by one, and taken back. */
export const binKinds = [
  'agenda_item',
  'goal',
  'check_in',
  'focus_area',
  'observation',
  'assessment',
  'value',
  'question',
  'tool',
  'template',
] as const;
export type BinKind = (typeof binKinds)[number];

/** One of them as it lies in the bin. What went there with its parent is not a line of its own. */
export interface BinnedItem {
  readonly kind: BinKind;
  readonly id: string;
  /** What it is called, cut short. */
  readonly label: string;
  /** Whose it is; null for what the coach keeps for everybody. */
  readonly personName: string | null;
  /** The calendar day that it is about, such as that of a check-in; null where there is none. */
  readonly day: string | null;
  /** ISO 8601 instant. */
  readonly deletedAt: string;
  /** Null where it is never deleted, because sessions still refer to it. */
  readonly daysLeft: number | null;
}

/** The first line of a text, cut where it has more characters than `longest`. */
export function shortLabel(text: string, longest = 80): string {
  const [first = ''] = text.trim().split('\n', 1);
  const characters = Array.from(new Intl.Segmenter().segment(first), ({ segment }) => segment);
  return characters.length <= longest
    ? first
    : `${characters.slice(0, longest).join('').trimEnd()}…`;
}
