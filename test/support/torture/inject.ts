import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { OperationCheck, TortureOperation } from './ops/operation.ts';
import { tracer } from './strace.ts';
import type { Injection, SystemCall, TracedRun } from './strace.ts';

export interface InjectedCase {
  readonly operation: string;
  readonly injected: string;
  readonly run: TracedRun;
  readonly check: OperationCheck;
}

/** What to put into an operation, given the calls that it makes. */
export type Plan = (calls: readonly SystemCall[]) => readonly Injection[];

/**
 * Runs each operation once to see its system calls, then once for every injection that `plan` makes of
 * them, each on a fresh copy, two at a time; and looks at what every one of them left.
 */
export async function injectInto(
  folder: string,
  operations: readonly TortureOperation[],
  options: {
    readonly names: readonly string[];
    readonly plan: Plan;
    readonly tell: (line: string) => void;
  },
): Promise<readonly InjectedCase[]> {
  const { names, plan, tell } = options;
  const { callsOf, inject } = tracer(folder);
  const results: InjectedCase[] = [];
  let cases = 0;
  for (const operation of operations) {
    const start = join(folder, `${operation.name}-start`);
    mkdirSync(start);
    await operation.prepare(start);
    const copy = (): string => {
      cases += 1;
      const made = join(folder, `case-${cases}`);
      cpSync(start, made, { recursive: true });
      return made;
    };
    // The first run only fills the cache of compiled code, which changes what files are opened.
    await callsOf(operation.name, copy(), names);
    const calls = await callsOf(operation.name, copy(), names);
    const injections = [...plan(calls)];
    tell(`${operation.name}: ${calls.length} system calls, ${injections.length} faults`);
    const lane = async (): Promise<void> => {
      for (let next = injections.shift(); next; next = injections.shift()) {
        const place = copy();
        const run = await inject(operation.name, place, next);
        const check = await look(operation, place, run.acknowledged);
        results.push({ operation: operation.name, injected: nameOf(next), run, check });
        rmSync(place, { recursive: true });
      }
    };
    await Promise.all([lane(), lane()]);
  }
  return results;
}

/** `count` of `all`, evenly from the first to the last. */
export function spread<T>(all: readonly T[], count: number): readonly T[] {
  if (count >= all.length) return all;
  return Array.from({ length: count }, (_, index) => {
    const at = count === 1 ? 0 : Math.round((index * (all.length - 1)) / (count - 1));
    return all[at] as T;
  });
}

async function look(
  operation: TortureOperation,
  folder: string,
  acknowledged: readonly string[],
): Promise<OperationCheck> {
  try {
    return await operation.check(folder, acknowledged);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { outcome: 'does not open', lost: acknowledged, wrong: [`cannot be looked at: ${why}`] };
  }
}

function nameOf({ call, fault, forGood }: Injection): string {
  return `${fault} at ${call.name} ${call.count}${forGood ? ' and after' : ''}`;
}
