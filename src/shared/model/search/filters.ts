import type { EntryKind } from '../entry.ts';
import type { Side } from '../document.ts';
import { lettersOff } from './spelling.ts';

export const filterNames = ['person', 'after', 'before', 'during', 'in', 'tag', 'is'] as const;
export type FilterName = (typeof filterNames)[number];

export const dateFilters: readonly FilterName[] = ['after', 'before', 'during'];

export const inValues = [
  'what',
  'how',
  'answer',
  'action',
  'insight',
  'feedback',
  'acknowledgement',
  'question',
  'tool',
  'boundary',
  'file',
  'note',
] as const;
export type InValue = (typeof inValues)[number];

export const isValues = ['open', 'shared', 'own'] as const;
export type IsValue = (typeof isValues)[number];

/** What a value of `in:` asks for: a side of the framework, or a kind of piece. */
export type InMeaning =
  | { readonly type: 'side'; readonly side: Exclude<Side, 'both'> }
  | { readonly type: 'kind'; readonly kind: EntryKind };

export function meaningOfIn(value: InValue): InMeaning {
  if (value === 'what' || value === 'how') return { type: 'side', side: value };
  // A coach knows the text under a question as an answer, and an attachment as a file.
  if (value === 'answer') return { type: 'kind', kind: 'prompt' };
  return { type: 'kind', kind: value === 'file' ? 'attachment' : value };
}

/** The value that is typed, also in the plural. */
export function valueOf<V extends string>(values: readonly V[], typed: string): V | null {
  return values.find((value) => typed === value || typed === `${value}s`) ?? null;
}

export function filterNamed(typed: string): FilterName | null {
  return filterNames.find((name) => name === typed.toLowerCase()) ?? null;
}

/** The filter that is meant by a name with one slip; two letters are too few to tell a slip by. */
export function filterNear(typed: string): FilterName | null {
  const name = typed.toLowerCase();
  const near = filterNames.filter(
    (known) => known.length > 2 && Math.abs(known.length - name.length) <= 1,
  );
  return near.find((known) => lettersOff(name, known) === 1) ?? null;
}
