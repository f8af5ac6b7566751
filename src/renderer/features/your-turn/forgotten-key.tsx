import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { TurnPage } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { Notice } from '../../ui/index.ts';
import classes from './sign-step.module.css';

/** The way to a new key: first what that means, then a yes. */
export function ForgottenKey({
  turn,
  onNewKey,
}: {
  readonly turn: TurnPage;
  readonly onNewKey: () => void;
}) {
  const [asked, setAsked] = useState(false);
  const { forgotten } = words.turn.sign;
  const yes = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone by then.
  useEffect(() => {
    if (asked) yes.current?.focus();
  }, [asked]);
  if (!asked) {
    return (
      <Button
        variant="subtle"
        size="sm"
        className={classes['aside'] ?? ''}
        onClick={() => setAsked(true)}
      >
        {turn.memberKeyKept === 'elsewhere' ? forgotten.askFile : forgotten.ask}
      </Button>
    );
  }
  return (
    <Notice title={forgotten.title}>
      <p>{forgotten.means(turn.coachName)}</p>
      <div className={classes['choicesBelow']}>
        <Button ref={yes} size="sm" onClick={onNewKey}>
          {forgotten.makeNew}
        </Button>
        <Button variant="subtle" size="sm" onClick={() => setAsked(false)}>
          {forgotten.keep}
        </Button>
      </div>
    </Notice>
  );
}
