/** Days that something stays in the bin before it is deleted for good. */
const daysInBin = 30;

/** A longer step than this, either way, is taken for a clock that was set and not for time. */
const longestStep = 7;

/** The bin's own clock: `day` only grows, and `seen` is the calendar day at which it last looked. */
export interface BinClock {
  /** `YYYY-MM-DD`, UTC. */
  readonly seen: string;
  readonly day: number;
}

/**
 * The bin's clock as of `today`. It counts the days in which the vault was opened, with gaps of up to
 * a week. A longer gap counts nothing: be it a holiday, in which nothing could be taken out of the
 * bin, or a wrong clock, which then cannot empty the bin, neither forth nor back.
 *
 * @param clock null where it never looked yet
 */
export function binClockAt(clock: BinClock | null, today: string): BinClock {
  if (clock === null) return { seen: today, day: 0 };
  const step = Math.round((Date.parse(today) - Date.parse(clock.seen)) / 86_400_000);
  if (Math.abs(step) > longestStep) return { ...clock, seen: today };
  // A little back, as over a time zone: those days have been counted.
  return step <= 0 ? clock : { seen: today, day: clock.day + step };
}

/** Days until something that went into the bin on `binDay` of its clock is deleted; 0 when it is due. */
export function daysLeftInBin(clock: BinClock, binDay: number): number {
  return Math.max(0, daysInBin - (clock.day - binDay));
}
