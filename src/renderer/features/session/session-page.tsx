import { Button } from '@mantine/core';
import { useParams, useSearch } from '@tanstack/react-router';
import { useReducer, useState } from 'react';
import { assertNever } from '#shared/model/assert-never.ts';
import type { ClosedSession, SessionPage as Page } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { LookBackDialog } from './look-back.tsx';
import { SessionDesk } from './session-desk.tsx';
import { useSession } from './use-session.ts';
import css from './session-page.module.css';

const text = words.session;

/** A session: the framework, the document, and the coach's own notes. */
export function SessionPage() {
  const { sessionId } = useParams({ from: '/sessions/$sessionId' });
  const { at, find } = useSearch({ from: '/sessions/$sessionId' });
  const [round, openAgain] = useReducer((count: number) => count + 1, 0);
  const [closed, setClosed] = useState<JustClosed | null>(null);
  // Read again, everything starts afresh: no editor goes on with the text of an earlier version.
  return (
    <>
      <OneSession
        key={`${sessionId} ${round}`}
        sessionId={sessionId}
        at={at ?? null}
        sought={find ?? null}
        lookingBack={closed?.id === sessionId}
        openAgain={openAgain}
        onClosed={(just) => {
          setClosed(just);
          openAgain();
        }}
      />
      {closed?.id === sessionId && (
        <LookBackDialog
          sessionId={sessionId}
          reflection={closed.reflection}
          carried={closed.carried}
          onClose={() => {
            setClosed(null);
            openAgain();
          }}
        />
      )}
    </>
  );
}

/** A session that was just closed, with what was written before, looking back at it. */
type JustClosed = ClosedSession & Pick<Page, 'reflection'>;

function OneSession({
  sessionId,
  at,
  sought,
  lookingBack,
  openAgain,
  onClosed,
}: {
  readonly sessionId: string;
  readonly at: string | null;
  readonly sought: string | null;
  /** Whether the coach is being asked to look back. */
  readonly lookingBack: boolean;
  readonly openAgain: () => void;
  readonly onClosed: (closed: JustClosed) => void;
}) {
  const opened = useSession(sessionId);
  switch (opened.phase) {
    case 'loading':
      return (
        <div className={css['alone']}>
          <Waiting lines={8} />
        </div>
      );
    case 'failed':
      return (
        <div className={css['alone']}>
          {opened.code === 'not_found' ? (
            <EmptyState title={words.common.missingTitle} text={words.common.missingText} />
          ) : (
            <>
              <Notice tone="danger" title={text.loadFailedTitle}>
                {words.errors[opened.code]}
              </Notice>
              <Button variant="default" onClick={openAgain}>
                {words.common.tryAgain}
              </Button>
            </>
          )}
        </div>
      );
    case 'unreadable':
      return (
        <div className={css['alone']}>
          <Notice tone="danger" title={text.loadFailedTitle}>
            {text.unreadable}
          </Notice>
        </div>
      );
    case 'ready':
      return (
        <SessionDesk
          page={opened.page}
          keeper={opened.keeper}
          at={at}
          sought={sought}
          lookingBack={lookingBack}
          onReopen={openAgain}
          onClosed={(closed) => onClosed({ ...closed, reflection: opened.page.reflection })}
        />
      );
    default:
      return assertNever(opened);
  }
}
