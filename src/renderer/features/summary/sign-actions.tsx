import { Button } from '@mantine/core';
import { useState } from 'react';
import type { SummaryPage } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { useAct } from '../../app/use-command.ts';
import { Notice } from '../../ui/index.ts';
import classes from './summary-page.module.css';

/** The coach signs, and hands the window over now or later. */
export function SignActions({ summary }: { readonly summary: SummaryPage }) {
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
