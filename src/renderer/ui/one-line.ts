/** What was typed or pasted into a field of one line: its breaks become spaces. */
export function oneLine(typed: string): string {
  return typed.replaceAll(/\p{Cc}+/gu, ' ');
}
