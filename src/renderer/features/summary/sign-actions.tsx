import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { SummaryPage } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { FailureNotice } from '../../app/failure-notice.tsx';
import { LeavingDialog } from '../../app/leaving/leaving-dialog.tsx';
import { summaryLines } from '../../app/leaving/summary-lines.ts';
import { useAct, useCommand } from '../../app/use-command.ts';
import { alongWith } from './along-with.ts';
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
  const { act } = words.summary;
  const issue = useAct('issueSummary', { quiet: true });
  const handOver = useAct('handOver', { quiet: true });
  const [handing, hand] = useState(false);
  const [signedNow, setSignedNow] = useState(false);
  const busy = issue.isPending || handOver.isPending || handOver.isSuccess;

  // Both failures stay with their mutation, which says them.
  const sign = () =>
    issue.mutateAsync({ sessionId }).then(
      () => true,
      () => false,
    );
  const signAndGive = async () => {
    if (state === 'issued' || (await sign())) handOver.mutate({ sessionId });
  };
  const isSigned = state === 'issued';
  const what = isSigned ? act.handOver(memberName) : act.signAndHandOver;

  return (
    <>
      {!handing && <FailureNotice failure={issue.error} />}
      <output className={classes['note']}>{signedNow && isSigned && act.signed(memberName)}</output>
      <Button size="md" fullWidth disabled={busy} onClick={() => hand(true)}>
        {what}
      </Button>
      {!isSigned && (
        <Button
          variant="default"
          fullWidth
          disabled={busy}
          onClick={() => void sign().then(setSignedNow)}
        >
          {act.signOnly}
        </Button>
      )}
      {handing && (
        <LeavingDialog
          title={what}
          lead={act.handOverMeans(memberName)}
          lines={summaryLines(summary)}
          more={[alongWith(summary)]}
          submit={what}
          busy={busy}
          failure={issue.error ?? handOver.error}
          onSubmit={() => void signAndGive()}
          onClose={() => {
            issue.reset();
            handOver.reset();
            hand(false);
          }}
        />
      )}
    </>
  );
}
