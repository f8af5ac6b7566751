/** Chance that repeats: the same seed gives the same practice, so pictures and tests do not move. */
export interface Random {
  /** A number from 0 (included) to 1. */
  unit(): number;
  /** True with probability `share`. */
  chance(share: number): boolean;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  pick<T>(from: readonly T[]): T;
  shuffled<T>(from: readonly T[]): readonly T[];
  /** UUIDv7 (RFC 9562, 5.7) with the time of `instant`. */
  uuid(instant: string): string;
}

export function randomFrom(seed: string): Random {
  let state = hash(seed);
  const unit = () => {
    // mulberry32: 32 bits of state are plenty for choosing sentences.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(unit() * (high - low + 1));
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => between(0, 15).toString(16)).join('');
  return {
    unit,
    between,
    chance: (share) => unit() < share,
    pick: (from) => {
      const chosen = from[between(0, from.length - 1)];
      if (chosen === undefined) throw new RangeError('nothing to pick from');
      return chosen;
    },
    shuffled: (from) =>
      from
        .map((value) => ({ value, rank: unit() }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ value }) => value),
    uuid: (instant) => {
      const time = Date.parse(instant).toString(16).padStart(12, '0');
      const variant = between(8, 11).toString(16);
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(12)}`;
    },
  };
}

/** A pack of cards: every one is dealt once before any comes again. */
export interface Deck<T> {
  deal(): T;
}

export function deckOf<T>(cards: readonly T[], random: Random): Deck<T> {
  let pack: readonly T[] = [];
  return {
    deal: () => {
      if (pack.length === 0) pack = random.shuffled(cards);
      const [card, ...rest] = pack;
      pack = rest;
      if (card === undefined) throw new RangeError('an empty pack');
      return card;
    },
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) {
    value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return value;
}
