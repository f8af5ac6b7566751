/** As many backticks as nothing in a text ends: more than it has in a row, and no fewer than `least`. */
export function fenceAround(text: string, least: number): string {
  const runs = [...text.matchAll(/`+/gu)].map(([run]) => run.length + 1);
  return '`'.repeat(runs.reduce((most, length) => Math.max(most, length), least));
}

/** A span of code that shows a text letter by letter (CommonMark 0.31, 6.1). */
export function codeSpan(text: string): string {
  const fence = fenceAround(text, 1);
  const room = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${room}${text}${room}${fence}`;
}
