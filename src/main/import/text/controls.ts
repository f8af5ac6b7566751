/**
 * Text without control characters and halves of characters. This comes before anything is read in it: a
 * sign that is dropped later would change what the lines around it are.
 */
export function withoutControls(text: string): string {
  return text.toWellFormed().replaceAll(/[^\P{Cc}\n\t]/gu, '');
}
