import { Button } from '@mantine/core';
import { words } from '#shared/words/index.ts';
import { useGiveUp } from '../../app/addendum/use-give-up.ts';
import classes from './summary-page.module.css';

/** An addendum that nobody has signed can be given up, and that can be taken back. */
export function GiveUp({ sessionId }: { readonly sessionId: string }) {
  const { giveUp, busy } = useGiveUp(sessionId);
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      className={classes['giveUp'] ?? ''}
      loading={busy}
      onClick={giveUp}
    >
      {words.summary.addendum.giveUp}
    </Button>
  );
}
