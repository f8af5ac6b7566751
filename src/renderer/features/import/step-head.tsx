import { useEffect, useRef } from 'react';
import { imports } from '#shared/words/imports.ts';
import classes from './import.module.css';

/** Which step it is, and what it is for. A later one takes the focus: what led to it is gone. */
export function StepHead({ step, title }: { readonly step: 1 | 2 | 3; readonly title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (step > 1) heading.current?.focus();
  }, [step]);
  return (
    <div className={classes['stepHead']}>
      <p className={classes['count']}>{imports.step(step)}</p>
      <h2 ref={heading} tabIndex={-1} className={classes['title']}>
        {title}
      </h2>
    </div>
  );
}
