import { useId } from 'react';
import type { ReactNode } from 'react';
import { words } from '#shared/words/index.ts';
import { Notice } from '../../ui/notice.tsx';
import classes from './leaving.module.css';

/** What leaves, under its heading and beside how much it is, and that nothing else does. */
export function LeavingFrame({
  title = words.summary.leaving.title,
  count,
  children,
}: {
  readonly title?: string | undefined;
  readonly count: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={classes['head']}>
        <h3 id={id} className={classes['title']}>
          {title}
        </h3>
        <span className={classes['count']}>{count}</span>
      </div>
      {children}
      <div className={classes['stays']}>
        <Notice tone="private">{words.summary.leaving.nothingElse}</Notice>
      </div>
    </section>
  );
}
