import { words } from '#shared/words/index.ts';

/**
 * Guesses per second of someone who took the laptop and spends real money: one guess costs 256 MiB
 * and three passes of Argon2id, so a thousand at once need a quarter of a terabyte of fast memory.
 */
const guessesPerSecond = 10_000;

const hour = 3_600;
const day = 24 * hour;
const year = 365 * day;

export interface Strength {
  /** 0 (nothing) to 5, for the bar that goes with the words. */
  readonly level: 0 | 1 | 2 | 3 | 4 | 5;
  readonly text: string;
}

/**
 * How long a passphrase holds, in words.
 *
 * @param guessesLog10 decimal logarithm of how many guesses it takes
 */
export function strengthOf(guessesLog10: number): Strength {
  const seconds = 10 ** guessesLog10 / guessesPerSecond;
  const { common } = words;
  if (seconds < hour) return { level: 1, text: common.strengthMoments };
  if (seconds < 30 * day) return { level: 2, text: common.strengthHours };
  if (seconds < 2 * year) return { level: 3, text: common.strengthMonths };
  if (seconds < 200 * year) return { level: 4, text: common.strengthYears };
  return { level: 5, text: common.strengthCenturies };
}
