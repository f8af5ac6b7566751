import type { ReactNode } from 'react';
import { useHeadingFocus } from '../ui/use-first-focus.ts';
import classes from './focused-heading.module.css';

/** The heading of a step or screen without the frame; takes the focus when it appears. */
export function FocusedHeading({
  children,
  take = true,
}: {
  readonly children: ReactNode;
  /** False where a field takes the focus instead. */
  readonly take?: boolean;
}) {
  const heading = useHeadingFocus(take);
  return (
    <h1 ref={heading} tabIndex={-1} className={classes['heading']}>
      {children}
    </h1>
  );
}
