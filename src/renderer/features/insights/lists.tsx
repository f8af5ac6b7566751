import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SessionMove } from '#shared/model/schedule.ts';
import type { SessionRef } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { SessionRow, SessionRows } from '#renderer/app/session-row.tsx';
import { dayOf, formatInstant, relativeDay } from '#renderer/ui/index.ts';
import classes from './lists.module.css';

export function SessionList({
  sessions,
  named,
}: {
  readonly sessions: readonly SessionRef[];
  readonly named: boolean;
}) {
  return (
    <SessionRows>
      {sessions.map((session) => (
        <SessionRow key={session.id} session={session} lead="day" named={named} />
      ))}
    </SessionRows>
  );
}

/** Every move of a session, with the day from which it was moved. */
export function MoveList({
  moves,
  sessions,
  named,
}: {
  readonly moves: readonly SessionMove[];
  readonly sessions: readonly SessionRef[];
  readonly named: boolean;
}) {
  const byId = new Map(sessions.map((session) => [session.id, session]));
  const moved = moves
    .flatMap((move) => {
      const session = byId.get(move.sessionId);
      return session ? [{ move, session }] : [];
    })
    .toSorted((a, b) => (a.session.startsAt < b.session.startsAt ? 1 : -1));
  return (
    <SessionRows>
      {moved.map(({ move, session }) => (
        <SessionRow
          key={`${move.sessionId} ${move.at}`}
          session={session}
          lead="day"
          named={named}
          marked={false}
          moves={[]}
          end={
            <span className={classes['aside']}>
              {words.insights.movedFrom(formatInstant(move.from, 'dayTime', session.zone))}
            </span>
          }
        />
      ))}
    </SessionRows>
  );
}

/** A piece of a session. */
interface Piece {
  readonly id: string;
  readonly sessionId: string;
  /** Start of the session, ISO 8601 instant. */
  readonly at: string;
  readonly text: ReactNode;
  readonly aside?: string | undefined;
}

/** Pieces of sessions; each leads to its very line. */
export function PieceList({ pieces }: { readonly pieces: readonly Piece[] }): ReactNode {
  return (
    <ul className={classes['pieces']}>
      {pieces.map(({ id, sessionId, at, text, aside }) => (
        <li key={`${sessionId} ${id}`} className={classes['piece']}>
          <Link
            to="/sessions/$sessionId"
            params={{ sessionId }}
            search={{ at: id }}
            className={classes['text']}
            data-private
          >
            {text}
          </Link>
          <p className={classes['meta']} data-private>
            <time dateTime={at} title={formatInstant(at, 'longTime')}>
              {relativeDay(dayOf(at))}
            </time>
            {aside !== undefined && aside !== '' && <span>{aside}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
