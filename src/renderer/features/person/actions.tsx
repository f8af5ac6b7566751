import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ActionItem } from '#shared/model/action.ts';
import { words } from '#shared/words/index.ts';
import { ActionList } from '#renderer/app/action-list.tsx';
import classes from './person.module.css';

/** Open actions; the done ones on request. */
export function Actions({ actions }: { readonly actions: readonly ActionItem[] }) {
  const [showDone, setShowDone] = useState(false);
  const open = actions.filter((action) => !action.done);
  const done = actions.filter((action) => action.done);
  return (
    <>
      {open.length === 0 ? (
        <p className={classes['none']}>{words.people.noActions}</p>
      ) : (
        <ActionList actions={open} />
      )}
      {done.length > 0 && (
        <Button
          size="compact-sm"
          variant="subtle"
          className={classes['more'] ?? ''}
          aria-expanded={showDone}
          onClick={() => setShowDone(!showDone)}
        >
          {showDone ? words.people.hideDone : words.people.doneActions(done.length)}
        </Button>
      )}
      {showDone && <ActionList actions={done} />}
    </>
  );
}
