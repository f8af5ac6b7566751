import { IconArrowLeft } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { RevisionMark } from '#shared/model/history.ts';
import type { SessionPage } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { useCommand } from '#renderer/app/use-command.ts';
import { EmptyState, FormattedDate, Loaded } from '#renderer/ui/index.ts';
import { useHeadingFocus } from '#renderer/ui/use-first-focus.ts';
import { Comparison } from './comparison.tsx';
import { RevisionList } from './revision-list.tsx';
import classes from './history-page.module.css';

/** The kept texts of a session, and what changed between them. */
export function HistoryPage() {
  const { sessionId } = useParams({ from: '/sessions/$sessionId/history' });
  const now = useCommand('openSession', { sessionId });
  const kept = useCommand('listRevisions', { sessionId });
  return (
    <Loaded key={sessionId} query={now}>
      {(page) => (
        <Loaded query={kept}>{(revisions) => <Place page={page} revisions={revisions} />}</Loaded>
      )}
    </Loaded>
  );
}

function Place({
  page,
  revisions,
}: {
  readonly page: SessionPage;
  readonly revisions: readonly RevisionMark[];
}) {
  const [wanted, setWanted] = useState<string | null>(null);
  const chosen = revisions.find(({ id }) => id === wanted) ?? revisions[0];
  const { id: sessionId, startsAt, zone } = page.session;
  return (
    <div className={classes['place']}>
      <div className={classes['panel']}>
        <header>
          <Link to="/sessions/$sessionId" params={{ sessionId }} className={classes['back'] ?? ''}>
            <IconArrowLeft size={16} stroke={1.6} aria-hidden />
            {words.history.back}
          </Link>
          <Title />
          <p className={classes['soft']}>
            <span data-private>{page.person.name}</span>,{' '}
            <FormattedDate at={startsAt} form="day" zone={zone} />
          </p>
        </header>
        {chosen !== undefined && (
          <RevisionList revisions={revisions} chosen={chosen.id} onChoose={setWanted} />
        )}
      </div>
      {chosen === undefined ? (
        <div className={classes['alone']}>
          <EmptyState title={words.history.emptyTitle} text={words.history.emptyText} />
        </div>
      ) : (
        <Comparison key={chosen.id} page={page} revisions={revisions} chosen={chosen} />
      )}
    </div>
  );
}

function Title() {
  const heading = useHeadingFocus();
  return (
    <h1 ref={heading} tabIndex={-1} className={classes['title']}>
      {words.history.title}
    </h1>
  );
}
