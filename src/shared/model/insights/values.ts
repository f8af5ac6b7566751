import type { TeamValue, ValueMention } from '../value.ts';

export interface ValueUse {
  readonly value: TeamValue;
  readonly mentions: readonly ValueMention[];
}

/** How often each value was named, those never named first (FRAMEWORK `values`). */
export function valueUses(
  values: readonly TeamValue[],
  mentions: readonly ValueMention[],
): readonly ValueUse[] {
  const byValue = Map.groupBy(mentions, ({ valueId }) => valueId);
  return values
    .map((value) => ({ value, mentions: byValue.get(value.id) ?? [] }))
    .toSorted((a, b) => a.mentions.length - b.mentions.length);
}
