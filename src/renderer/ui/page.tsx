import type { ReactNode } from 'react';
import { useHeadingFocus } from './use-first-focus.ts';
import classes from './page.module.css';

/**
 * A place of the app: heading, actions and content. The heading takes the focus when the place
 * opens, so that keyboard and screen reader start there.
 *
 * @param width `reading` for one column of text, `wide` for places with two columns
 */
export function Page({
  title,
  lead,
  before,
  actions,
  width = 'reading',
  children,
}: {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** Stands before the title: an avatar, say. */
  readonly before?: ReactNode;
  readonly actions?: ReactNode;
  readonly width?: 'reading' | 'wide';
  readonly children: ReactNode;
}) {
  const heading = useHeadingFocus();
  return (
    <div className={classes['page']} data-width={width}>
      <header className={classes['header']}>
        {before}
        <div className={classes['titles']}>
          <h1 ref={heading} tabIndex={-1} className={classes['title']}>
            {title}
          </h1>
          {lead !== undefined && <p className={classes['lead']}>{lead}</p>}
        </div>
        {actions !== undefined && <div className={classes['actions']}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

/** A part of a page under its own heading, set off by space and a hairline rather than a box. */
export function Section({
  title,
  aside,
  children,
}: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className={classes['section']} aria-label={title}>
      <div className={classes['sectionHead']}>
        <h2 className={classes['sectionTitle']}>{title}</h2>
        {aside !== undefined && <div className={classes['aside']}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
