import { useId } from 'react';
import type { LeavingItem } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { Notice } from '../../ui/notice.tsx';
import { LeavingLines } from './leaving-lines.tsx';
import classes from './leaving.module.css';

/**
 * The leak guard: line by line what leaves, and that nothing else does.
 *
 * @param more what goes along and is no line of the page
 * @param stays what does not leave, where it is not the notes of a session
 */
export function Leaves({
  title = words.summary.leaving.title,
  lines,
  more = [],
  stays = words.summary.leaving.nothingElse,
}: {
  readonly title?: string;
  readonly lines: readonly LeavingItem[];
  readonly more?: readonly string[];
  readonly stays?: string;
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
        <Notice tone="private">{stays}</Notice>
      </div>
    </section>
  );
}
