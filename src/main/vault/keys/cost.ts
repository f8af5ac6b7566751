import { totalmem } from 'node:os';
import type { KeyCost, KeyCostRule } from './derive.ts';
import { deriveKey } from './derive.ts';

/** What this machine showed in one key derivation. */
export interface MeasuredCost {
  readonly cost: KeyCost;
  /** How long it took. */
  readonly ms: number;
  /** The machine's memory, bytes. */
  readonly memory: number;
}

const mebibyte = 2 ** 20;
/** How long a person waits for a key derivation. */
const targetMs = 1_000;
const memories = [1024, 768, 512, 384, 256].map((size) => size * mebibyte);
const passes = { least: 3, most: 10 } as const;
/** A derivation may take this part of the machine's memory: others want some, too. */
const memoryShare = 1 / 8;

/**
 * The cost of a new passphrase slot: the most memory, then the most passes, that this machine does in
 * about a second. Memory first, because it is what a cracker's hardware has least of. Argon2id takes
 * time in proportion to memory times passes (RFC 9106 section 4), so one measurement stands for all.
 * Neither number ever becomes lower than the present one, and both stay within what a keyfile may ask.
 */
export function tunedCost({ cost, ms, memory }: MeasuredCost, current: KeyCost): KeyCost {
  const msPerPassByte = ms / (cost.opsLimit * cost.memLimit);
  const least = Math.max(passes.least, current.opsLimit);
  for (const memLimit of memories) {
    const affordable = Math.floor(targetMs / (msPerPassByte * memLimit));
    if (memLimit >= current.memLimit && memLimit <= memory * memoryShare && affordable >= least) {
      return { memLimit, opsLimit: Math.min(affordable, Math.max(passes.most, current.opsLimit)) };
    }
  }
  return atLeast(current, { opsLimit: passes.least, memLimit: 256 * mebibyte });
}

/** What the next passphrase slot of a vault costs; never less than the present one, `current`. */
export async function nextCost(rule: KeyCostRule, current: KeyCost): Promise<KeyCost> {
  if (rule.measured !== true) return atLeast(rule, current);
  const cost = { opsLimit: passes.least, memLimit: 64 * mebibyte };
  const begin = performance.now();
  await deriveKey('a passphrase to measure by', new Uint8Array(16), cost);
  return tunedCost({ cost, ms: performance.now() - begin, memory: totalmem() }, current);
}

/** The higher of two costs, in each of their numbers. */
function atLeast(one: KeyCost, other: KeyCost): KeyCost {
  return {
    opsLimit: Math.max(one.opsLimit, other.opsLimit),
    memLimit: Math.max(one.memLimit, other.memLimit),
  };
}
