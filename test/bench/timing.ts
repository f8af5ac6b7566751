/** How long one thing took, in milliseconds. */
export interface Taken {
  readonly ms: number;
  /** Processor time of this process, which a busy machine does not stretch much. */
  readonly cpu: number;
}

/** How long something took, over many times, in milliseconds. */
export interface Timing {
  readonly n: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Median of the processor time. */
  readonly cpu: number;
}

/** @param times at least one, in any order */
export function timingOf(times: readonly Taken[]): Timing {
  const sorted = ascending(times.map(({ ms }) => ms));
  return {
    n: times.length,
    p50: rank(sorted, 0.5),
    p95: rank(sorted, 0.95),
    p99: rank(sorted, 0.99),
    cpu: rank(ascending(times.map(({ cpu }) => cpu)), 0.5),
  };
}

/** Runs `work` and gives how long it took. */
export async function timed(work: () => unknown): Promise<Taken> {
  const cpuBefore = process.cpuUsage();
  const before = performance.now();
  await work();
  const ms = performance.now() - before;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { ms, cpu: (user + system) / 1_000 };
}

function ascending(values: readonly number[]): readonly number[] {
  return values.toSorted((one, other) => one - other);
}

/** The nearest rank: a figure that was measured, never one between two. */
function rank(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
