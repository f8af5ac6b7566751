import { useId } from 'react';
import type { LeavingItem } from '#shared/model/leaving.ts';
import { words } from '#shared/words/index.ts';
import { Notice } from '../../ui/notice.tsx';
import { LeavingLines } from './leaving-lines.tsx';
import classes from './leaving.module.css';

/**
 * The leak guard: line by line what leaves, and that nothing else does.
 *
 * @param more what goes along and is no line of the page
 */
export function Leaves({
  title = words.summary.leaving.title,
  lines,
  more,
}: {
  readonly title?: string;
  readonly lines: readonly LeavingItem[];
  readonly more: readonly string[];
}) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={classes['head']}>
        <h3 id={id} className={classes['title']}>
          {title}
        </h3>
        <span className={classes['count']}>{words.summary.leaving.lines(lines.length)}</span>
      </div>
      <LeavingLines lines={lines} />
      {more.length > 0 && (
        <ul className={classes['more']} data-private>
          {more.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      <div className={classes['stays']}>
        <Notice tone="private">{words.summary.leaving.nothingElse}</Notice>
      </div>
    </section>
  );
}
