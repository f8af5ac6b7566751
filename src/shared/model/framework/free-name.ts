const longest = 120;

/** `wanted`, with a number after it where another has that name already. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken);
  if (!names.has(wanted)) return wanted;
  let count = 2;
  const numbered = () => {
    const end = ` ${count}`;
    return wanted.slice(0, longest - end.length).toWellFormed() + end;
  };
  while (names.has(numbered())) count += 1;
  return numbered();
}
