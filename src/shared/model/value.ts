import { placeOneOn } from './place.ts';

/** What the team stands for and is after: kept once, attached where it shows (FRAMEWORK `values`). */
export const valueKinds = ['value', 'norm', 'objective'] as const;
export type ValueKind = (typeof valueKinds)[number];

export interface TeamValue {
  readonly id: string;
  readonly kind: ValueKind;
  readonly text: string;
  /** Lies in the bin: it is still named where it is attached, and offered nowhere. */
  readonly removed: boolean;
}

/** An acknowledgement or a piece of feedback to which a value is attached. */
export interface ValueMention {
  readonly valueId: string;
  readonly kind: 'acknowledgement' | 'feedback';
  /** Of the block, by which it is found in its session. */
  readonly id: string;
  readonly sessionId: string;
  readonly personName: string;
  /** Start of the session, ISO 8601 instant, and its zone. */
  readonly startsAt: string;
  readonly zone: string;
}

/**
 * The id before which the value has to be put to move it one place among those of its kind; undefined
 * where it stands at that end already.
 */
export function placeBefore(
  values: readonly TeamValue[],
  value: TeamValue,
  direction: 'up' | 'down',
): string | null | undefined {
  const ofKind = values.filter(({ kind }) => kind === value.kind);
  return placeOneOn(
    ofKind.map(({ id }) => id),
    value.id,
    direction,
  );
}
