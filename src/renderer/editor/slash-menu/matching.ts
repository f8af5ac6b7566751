const between = /[^\p{L}\p{M}\p{N}]+/u;

/** Whether each word that was typed begins a word of `text`. */
export function matches(query: string, text: string): boolean {
  const words = text.toLocaleLowerCase().split(between);
  return query
    .toLocaleLowerCase()
    .split(between)
    .every((start) => words.some((word) => word.startsWith(start)));
}
