/** Marks of one form open and close a phrase alike: which of them opens differs by language and keyboard. */
const forms = ['"“”„‟＂', '«»', '「」', '『』'] as const;
const anyMark = new RegExp(`[${forms.join('')}]`, 'gu');

/** What is quoted, and where the next thing may begin. */
export interface Quoted {
  readonly content: string;
  readonly to: number;
  /** Nothing closes it: it counts up to the end. */
  readonly open: boolean;
}

/** What stands in quotes from `at` on; null where no quote opens there. */
export function quotedAt(text: string, at: number): Quoted | null {
  const form = forms.find((marks) => marks.includes(text.charAt(at) || ' '));
  if (form === undefined) return null;
  let close = at + 1;
  while (close < text.length && !form.includes(text.charAt(close))) close += 1;
  return {
    content: text.slice(at + 1, close),
    to: Math.min(close + 1, text.length),
    open: close >= text.length,
  };
}

/** A text that can stand in quotes. */
export function withoutQuotes(text: string): string {
  return text.replaceAll(anyMark, ' ').replaceAll(/\s+/gu, ' ').trim();
}
