import type { Random } from '#main/vault/sample/random.ts';

/** Picks of `from`: the k-th about 1/k as often as the first. */
export function zipf<T>(from: readonly T[], random: Random): () => T {
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= from.length; rank += 1) sums.push((sum += 1 / rank));
  return () => {
    const picked = from[firstAbove(sums, random.unit() * sum)];
    if (picked === undefined) throw new RangeError('nothing to pick from');
    return picked;
  };
}

/** Position of the first of ascending `sums` that is greater than `wanted`. */
function firstAbove(sums: readonly number[], wanted: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
