import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { SummaryPage } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { useAct, useCommand } from '../../app/use-command.ts';
import { Notice } from '../../ui/index.ts';
import classes from './summary-page.module.css';

/** What the coach can do before both have signed. A session that is still open is not signed yet. */
export function SignActions({ summary }: { readonly summary: SummaryPage }) {
  const { sessionId } = summary;
  const status = useCommand('openSession', { sessionId }).data?.session.status;
  const navigate = useNavigate();
  const toSession = () => void navigate({ to: '/sessions/$sessionId', params: { sessionId } });
  if (summary.state === 'issued' || status === undefined || status === 'closed') {
    return <Sign summary={summary} />;
  }
  return (
    <>
      <p className={classes['note']}>{words.summary.act.closeFirst}</p>
      <Button size="md" fullWidth variant="default" onClick={toSession}>
        {words.summary.act.toSession}
      </Button>
    </>
  );
}

/** The coach signs, and hands the window over now or later. */
function Sign({ summary }: { readonly summary: SummaryPage }) {
  const { sessionId, memberName, state } = summary;
  const issue = useAct('issueSummary', { quiet: true });
  const handOver = useAct('handOver', { quiet: true });
  const [signedNow, setSignedNow] = useState(false);
  const busy = issue.isPending || handOver.isPending || handOver.isSuccess;
  const failed = issue.error ?? handOver.error;

  // Both failures stay with their mutation, which says them below.
  const sign = () =>
    issue.mutateAsync({ sessionId }).then(
      () => true,
      () => false,
    );
  const signAndGive = async () => {
    if (state === 'issued' || (await sign())) handOver.mutate({ sessionId });
  };

  return (
    <>
      {failed !== null && <Notice tone="danger">{words.errors[failed.code]}</Notice>}
      <output className={classes['note']}>
        {signedNow && state === 'issued' && words.summary.act.signed(memberName)}
      </output>
      <Button size="md" fullWidth loading={busy} onClick={() => void signAndGive()}>
        {state === 'issued'
          ? words.summary.act.handOver(memberName)
          : words.summary.act.signAndHandOver}
      </Button>
      <p className={classes['note']}>{words.summary.act.handOverMeans(memberName)}</p>
      {state === 'none' && (
        <Button
          variant="default"
          fullWidth
          disabled={busy}
          onClick={() => void sign().then(setSignedNow)}
        >
          {words.summary.act.signOnly}
        </Button>
      )}
    </>
  );
}
