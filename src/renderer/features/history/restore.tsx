import { Button } from '@mantine/core';
import { IconHistoryToggle } from '@tabler/icons-react';
import type { RevisionMark } from '#shared/model/history.ts';
import type { SessionPage } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { Notice } from '#renderer/ui/index.ts';
import { useRestore } from './use-restore.ts';
import { memberHasSigned } from '#shared/model/summary.ts';
import classes from './comparison.module.css';

/** The way back to an earlier text, or why there is none. */
export function Restore({
  page: { session, person, revision },
  chosen,
}: {
  readonly page: SessionPage;
  readonly chosen: RevisionMark;
}) {
  const { restore, busy } = useRestore(session.id);
  if (memberHasSigned(session.summary)) {
    return (
      <Notice>
        <span data-private>{words.history.restoreSigned(person.name)}</span>
      </Notice>
    );
  }
  if (chosen.revision === revision) return null;
  return (
    <div className={classes['restore']}>
      <p className={classes['soft']}>
        {words.history.restoreText}
        {session.summary === 'issued' && ` ${words.history.restoreIssued}`}
      </p>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconHistoryToggle size={16} stroke={1.6} aria-hidden />}
        loading={busy}
        onClick={() => restore(chosen.id, revision)}
      >
        {words.history.restore}
      </Button>
    </div>
  );
}
