import { withoutControls } from '#shared/model/hidden-characters.ts';
import { fenceAround } from '#shared/model/markdown/code-span.ts';

/** Code as a block of Markdown that nothing in it ends. */
export function fenced(code: string): string {
  const text = withoutControls(code).trimEnd();
  const fence = fenceAround(text, 3);
  return `${fence}\n${text}\n${fence}`;
}
