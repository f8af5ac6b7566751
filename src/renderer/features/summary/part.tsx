import { useId } from 'react';
import type { ReactNode } from 'react';
import classes from './summary-page.module.css';

/** A part of what stands beside the sheet. */
export function Part({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={classes['partTitle']} data-private>
        {title}
      </h2>
      {children}
    </section>
  );
}
