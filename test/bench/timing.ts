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
  /** Of the processor time. */
  readonly cpu95: number;
}

/** @param times at least one, in any order */
export function timingOf(times: readonly Taken[]): Timing {
  const ms = times.map((taken) => taken.ms);
  const cpu = times.map((taken) => taken.cpu);
  return {
    n: times.length,
    p50: quantile(ms, 0.5),
    p95: quantile(ms, 0.95),
    p99: quantile(ms, 0.99),
    cpu: quantile(cpu, 0.5),
    cpu95: quantile(cpu, 0.95),
  };
}

/**
 * The nearest rank: a figure that was measured, never one between two.
 *
 * @param values in any order
 * @param share from 0 to 1
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Runs `work` and gives how long it took. */
export async function timed(work: () => unknown): Promise<Taken> {
  const end = beginTiming();
  await work();
  return end();
}

/** Begins to take the time; what it gives ends that. */
export function beginTiming(): () => Taken {
  const cpuBefore = process.cpuUsage();
  const before = performance.now();
  return () => {
    const ms = performance.now() - before;
    const { user, system } = process.cpuUsage(cpuBefore);
    return { ms, cpu: (user + system) / 1_000 };
  };
}
