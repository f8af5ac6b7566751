import { Button } from '@mantine/core';
import { IconEyeOff, IconFileText, IconNotes } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { RefObject } from 'react';
import type { ClosedSession, SessionPage } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { HelpLink } from '../../app/help-link.tsx';
import { useKeyNames } from '../../app/shortcuts/index.ts';
import { useAct } from '../../app/use-command.ts';
import { formatInstant } from '../../ui/dates.ts';
import { SavedMark, SessionMark } from '../../ui/marks.tsx';
import { AgendaButton } from './agenda-button.tsx';
import { CloseSession } from './close-session.tsx';
import type { Keeper } from './keeper.ts';
import type { Overview } from './overview.ts';
import { SessionMenu } from './session-menu.tsx';
import { useLiveSession } from './use-live-session.ts';
import type { Saving } from './use-save-state.ts';
import css from './session-header.module.css';

const text = words.session;

/** Who, when and where, whether it is saved, and what can be done with the session as a whole. */
export function SessionHeader({
  page,
  saving,
  keeper,
  because,
  overview,
  heading,
  agendaShown,
  notesShown,
  onShowAgenda,
  onShowNotes,
  onChangeFocus,
  onReopened,
  onClosed,
}: {
  readonly page: SessionPage;
  readonly saving: Saving;
  readonly keeper: Keeper;
  readonly because: 'signed' | 'closed' | null;
  readonly overview: Overview;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly agendaShown: boolean;
  readonly notesShown: boolean;
  readonly onShowAgenda: () => void;
  readonly onShowNotes: () => void;
  readonly onChangeFocus: () => void;
  readonly onReopened: () => void;
  readonly onClosed: (closed: ClosedSession) => void;
}) {
  const reopen = useAct('reopenSession');
  const { person } = page;
  const session = useLiveSession(page.session);
  const { startsAt, zone, durationMinutes, place } = session;
  const begun = session.status === 'planned' && saving.savedAt !== null;
  const keys = useKeyNames('onlyYou');
  return (
    <header className={css['header']}>
      <div className={css['inner']}>
        <h1 ref={heading} tabIndex={-1} className={css['title']}>
          <Link
            to="/people/$personId"
            params={{ personId: person.id }}
            className={css['person'] ?? ''}
            data-private
          >
            {person.name}
          </Link>
        </h1>
        <div className={css['actions']}>
          {!agendaShown && <AgendaButton page={page} onShow={onShowAgenda} />}
          {!notesShown && (
            <Button
              size="sm"
              variant="subtle"
              leftSection={<IconEyeOff size={16} stroke={1.6} aria-hidden />}
              title={text.showNotesTitle(keys)}
              onClick={onShowNotes}
            >
              {text.showNotes}
            </Button>
          )}
          <Button
            size="sm"
            variant={because === null ? 'default' : 'filled'}
            leftSection={<IconFileText size={16} stroke={1.6} aria-hidden />}
            renderRoot={(props) => (
              <Link
                to="/sessions/$sessionId/summary"
                params={{ sessionId: session.id }}
                {...props}
              />
            )}
          >
            {text.summary}
          </Button>
          {because === 'closed' && (
            <Button
              size="sm"
              variant="default"
              leftSection={<IconNotes size={16} stroke={1.6} aria-hidden />}
              loading={reopen.isPending}
              onClick={() => reopen.mutate({ sessionId: session.id }, { onSuccess: onReopened })}
            >
              {text.reopen}
            </Button>
          )}
          {because === null && (
            <CloseSession
              session={session}
              person={person}
              overview={overview}
              text={keeper.text}
              flush={keeper.flush}
              onClosed={onClosed}
            />
          )}
          <HelpLink page="framework" />
          <SessionMenu session={session} onChangeFocus={because === null ? onChangeFocus : null} />
        </div>
        <p className={css['meta']}>
          <time dateTime={startsAt}>{formatInstant(startsAt, 'dayTime', zone)}</time>
          <span>{text.duration(durationMinutes)}</span>
          {place !== '' && (
            <span className={css['place']} data-private>
              {place}
            </span>
          )}
          <span
            className={because === null && session.summary === 'none' ? css['open'] : undefined}
          >
            <SessionMark session={begun ? { ...session, status: 'open' } : session} />
          </span>
          {because === 'closed' && session.summary === 'none' && <span>{words.common.closed}</span>}
          {session.status === 'planned' && !begun && session.missedBy === null && (
            <span>{words.common.planned}</span>
          )}
          {session.invite === 'outdated' && <span>{words.schedule.inviteOutdatedMark}</span>}
          {because === null && (
            <span className={css['saved']}>
              <SavedMark state={standing(saving)} at={saving.savedAt} />
            </span>
          )}
        </p>
      </div>
    </header>
  );
}

function standing(saving: Saving): 'saved' | 'saving' | 'failed' {
  if (!saving.unsaved) return 'saved';
  return saving.trouble === null ? 'saving' : 'failed';
}
