import { Button, Modal } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { SummaryPage } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { FailureNotice } from '../../app/failure-notice.tsx';
import { useAct } from '../../app/use-command.ts';
import { DialogForm } from '../../ui/index.ts';
import classes from './summary-page.module.css';

/** The one way to change what was signed: an addendum, after saying what that means. */
export function AddToIt({ summary }: { readonly summary: SummaryPage }) {
  const { sessionId, memberName } = summary;
  const say = words.summary.addendum;
  const [asking, ask] = useState(false);
  const begin = useAct('beginAddendum', { quiet: true });
  const navigate = useNavigate();
  // The page that it began on shows something else by then, without this button.
  const start = () =>
    begin.mutateAsync({ sessionId }).then(
      () => navigate({ to: '/sessions/$sessionId', params: { sessionId } }),
      () => undefined,
    );
  return (
    <>
      <Button variant="default" fullWidth onClick={() => ask(true)}>
        {say.add}
      </Button>
      {asking && (
        <Modal opened onClose={() => ask(false)} title={say.title}>
          <DialogForm
            submit={say.begin}
            busy={begin.isPending}
            onCancel={() => ask(false)}
            onSubmit={() => void start()}
          >
            <ul className={classes['means']} data-private>
              {say.means(memberName).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <FailureNotice failure={begin.error} />
          </DialogForm>
        </Modal>
      )}
    </>
  );
}
