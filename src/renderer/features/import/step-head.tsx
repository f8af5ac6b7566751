import { imports } from '#shared/words/imports.ts';
import { useFirstFocus } from '#renderer/ui/use-first-focus.ts';
import classes from './step.module.css';

/** Which step it is, and what it is for. A later one takes the focus: what led to it is gone. */
export function StepHead({ step, title }: { readonly step: 1 | 2 | 3; readonly title: string }) {
  const heading = useFirstFocus<HTMLHeadingElement>(step > 1);
  return (
    <div className={classes['stepHead']}>
      <p className={classes['count']}>{imports.step(step)}</p>
      <h2 ref={heading} tabIndex={-1} className={classes['title']}>
        {title}
      </h2>
    </div>
  );
}
