/** A count in words, or nothing where there is none. */
export function some(count: number, inWords: (count: number) => string): readonly string[] {
  return count === 0 ? [] : [inWords(count)];
}
