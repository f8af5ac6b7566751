import { Button } from '@mantine/core';
import { IconMailForward, IconMailOpened } from '@tabler/icons-react';
import { useState } from 'react';
import { assertNever } from '#shared/model/assert-never.ts';
import type { Kit, TakenReply } from '#shared/model/kit.ts';
import type { SummaryPage } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { formatInstant } from '../../ui/dates.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { tell } from '../tell.tsx';
import { useAct, useCommand } from '../use-command.ts';
import { KitDialog } from './kit-dialog.tsx';
import classes from './kit.module.css';

/**
 * For a summary that waits for the team member: sending it to their own device, where that stands, and
 * taking the reply.
 */
export function KitPart({ summary }: { readonly summary: SummaryPage }) {
  const { sessionId, memberName } = summary;
  const kit = useCommand('getKit', { sessionId }).data ?? null;
  const take = useAct('importReply', { quiet: true });
  const withdraw = useAct('withdrawKit', { quiet: true });
  const [sending, setSending] = useState(false);
  const busy = take.isPending || withdraw.isPending;
  const out = kit?.state === 'waiting';
  // Not by the mutation's own callback: with the reply this part may have left the page. A failure
  // stays with the mutation, which says it below.
  const takeOne = () => take.mutateAsync({}).then(sayTaken, () => undefined);

  return (
    <div className={classes['part']}>
      {kit !== null && (
        <p className={classes['soft']} data-private>
          {stateOf(kit, memberName)}
        </p>
      )}
      <FailureNotice failure={take.error ?? withdraw.error} />
      {out && (
        <Button
          fullWidth
          variant="default"
          loading={take.isPending}
          disabled={busy}
          leftSection={<IconMailOpened size={18} stroke={1.6} aria-hidden />}
          onClick={() => void takeOne()}
        >
          {words.kit.importReply}
        </Button>
      )}
      <div className={classes['more']}>
        <Button
          fullWidth={!out}
          variant={out ? 'subtle' : 'default'}
          disabled={busy}
          leftSection={<IconMailForward size={18} stroke={1.6} aria-hidden />}
          onClick={() => setSending(true)}
        >
          {kit === null ? words.kit.open : words.kit.sendAgain}
        </Button>
        {out && (
          <Button
            variant="subtle"
            disabled={busy}
            onClick={() => withdraw.mutate({ kitId: kit.id })}
          >
            {words.kit.withdraw}
          </Button>
        )}
      </div>
      {out && (
        <p className={classes['soft']} data-private>
          {words.kit.withdrawMeans(memberName)}
        </p>
      )}
      {sending && <KitDialog summary={summary} replaces={out} onClose={() => setSending(false)} />}
    </div>
  );
}

function stateOf({ state, madeAt, endedAt }: Kit, memberName: string): string {
  const [made, ended] = [madeAt, endedAt ?? madeAt].map((at) => formatInstant(at, 'dateTime'));
  switch (state) {
    case 'waiting':
      return words.kit.state.waiting(memberName, made ?? '');
    case 'outdated':
      return words.kit.state.outdated(made ?? '');
    case 'answered':
    case 'withdrawn':
      return words.kit.state[state](ended ?? '');
    default:
      return assertNever(state);
  }
}

function sayTaken(reply: TakenReply | null): void {
  if (reply === null) return;
  tell(reply.before ? words.kit.takenBefore : words.kit.taken[reply.meaning](reply.memberName));
}
