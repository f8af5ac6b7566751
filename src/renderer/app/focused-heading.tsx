import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
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
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (take) heading.current?.focus({ preventScroll: true });
  }, [take]);
  return (
    <h1 ref={heading} tabIndex={-1} className={classes['heading']}>
      {children}
    </h1>
  );
}
