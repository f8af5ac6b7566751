import type { LeavingItem } from '#shared/model/leaving.ts';
import { words } from '#shared/words/index.ts';
import { LeavingFrame } from './leaving-frame.tsx';
import { LeavingLines } from './leaving-lines.tsx';
import classes from './leaving.module.css';

/**
 * The leak guard: line by line what leaves.
 *
 * @param more what goes along and is no line of the page
 */
export function Leaves({
  title,
  lines,
  more,
}: {
  readonly title?: string;
  readonly lines: readonly LeavingItem[];
  readonly more: readonly string[];
}) {
  return (
    <LeavingFrame title={title} count={words.summary.leaving.lines(lines.length)}>
      <LeavingLines lines={lines} />
      {more.length > 0 && (
        <ul className={classes['more']} data-private>
          {more.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </LeavingFrame>
  );
}
