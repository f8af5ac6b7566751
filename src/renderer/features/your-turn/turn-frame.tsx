import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { words } from '#shared/words/index.ts';
import { Wordmark } from '../../ui/index.ts';
import { StepPath } from './step-path.tsx';
import type { TurnState } from './steps.ts';
import classes from './turn.module.css';

/** What stays around every step: where one is, and 'Not now'. */
export function TurnFrame({
  step,
  onNotNow,
  children,
}: {
  readonly step: TurnState['step'];
  /** Null where there is nothing left to put off. */
  readonly onNotNow: (() => void) | null;
  readonly children: ReactNode;
}) {
  return (
    <>
      <header className={classes['top']}>
        <Wordmark />
        {step !== 'back' && <StepPath step={step} />}
        <div className={classes['topEnd']}>
          {onNotNow !== null && (
            <Button variant="subtle" size="sm" onClick={onNotNow}>
              {words.turn.notNow}
            </Button>
          )}
        </div>
      </header>
      <main className={classes['main']}>{children}</main>
    </>
  );
}

/** The heading of a step. It takes the focus when the step opens. */
export function StepHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // Its scroll margin reaches beyond the top of the page.
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={classes['heading']}>
      {children}
    </h1>
  );
}
