const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Every word that differs from `word` by one letter: left out, put in, another one, or two in the other order. */
export function oneLetterOff(word: string): readonly string[] {
  const cuts = Array.from({ length: word.length + 1 }, (_, at) => ({
    head: word.slice(0, at),
    tail: word.slice(at),
  }));
  const found = cuts.flatMap(({ head, tail }) => {
    const [first = '', second = ''] = tail;
    const rest = tail.slice(first.length);
    return [
      ...(first === '' ? [] : [head + rest]),
      ...(second === '' ? [] : [head + second + first + rest.slice(second.length)]),
      ...letters.map((letter) => head + letter + tail),
      ...(first === '' ? [] : letters.map((letter) => head + letter + rest)),
    ];
  });
  return [...new Set(found)].filter((other) => other !== '' && other !== word);
}

/**
 * How many letters have to be left out, put in, changed, or exchanged with their neighbour to make one word
 * of the other (optimal string alignment).
 */
export function lettersOff(one: string, other: string): number {
  const columns = other.length + 1;
  let before: readonly number[] = [];
  let above = Array.from({ length: columns }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column < columns; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1];
      current[column] = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = above;
    above = current;
  }
  return above[columns - 1] ?? 0;
}
