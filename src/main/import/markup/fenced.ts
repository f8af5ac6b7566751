import { withoutControls } from '../text/controls.ts';

/** Code as a block of Markdown that nothing in it ends. */
export function fenced(code: string): string {
  const text = withoutControls(code).trimEnd();
  const longest = [...text.matchAll(/`{3,}/gu)].reduce(
    (most, [run]) => Math.max(most, run.length),
    2,
  );
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}
