import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { words } from '#shared/words/index.ts';
import { FocusedHeading } from '#renderer/app/focused-heading.tsx';
import classes from './step-frame.module.css';

/** The last one is the first person: on the empty home of the new vault. */
const stepCount = 3;

/** One step: what it asks, why, and the ways back and on. */
export function StepFrame({
  step,
  title,
  lead,
  next,
  busy = false,
  focusHeading = false,
  back = words.common.back,
  onBack,
  onNext,
  children,
}: {
  readonly step: 1 | 2;
  readonly title: string;
  readonly lead: string;
  readonly next: string;
  readonly busy?: boolean;
  readonly focusHeading?: boolean;
  readonly back?: string;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly children: ReactNode;
}) {
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onNext();
  };
  return (
    <form className={classes['step']} onSubmit={send} noValidate>
      <p className={classes['count']}>{words.welcome.step(step, stepCount)}</p>
      <FocusedHeading take={focusHeading}>{title}</FocusedHeading>
      <p className={classes['lead']}>{lead}</p>
      <div className={classes['body']}>{children}</div>
      <div className={classes['buttons']}>
        <Button variant="subtle" onClick={onBack} disabled={busy}>
          {back}
        </Button>
        <Button type="submit" loading={busy}>
          {next}
        </Button>
      </div>
      <p className={classes['nothing']}>{words.welcome.nothingYet}</p>
    </form>
  );
}
