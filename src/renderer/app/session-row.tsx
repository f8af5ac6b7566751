import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SessionRef } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { dayOf, formatDay, formatInstant, relativeDay } from '../ui/dates.ts';
import { SessionMark } from '../ui/marks.tsx';
import { Avatar } from '../ui/avatar.tsx';
import classes from './session-row.module.css';

/** Its day, or its time where it was moved within a day. */
function beforeMove(from: string, to: string): string {
  const day = dayOf(from);
  return day === dayOf(to) ? formatInstant(from, 'time') : formatDay(day, 'weekday');
}

/** Sessions one below the other, set off by hairlines. */
export function SessionRows({ children }: { readonly children: ReactNode }) {
  return <ul className={classes['rows']}>{children}</ul>;
}

/**
 * One session; the whole line opens it.
 *
 * @param lead what stands first: the time on a day's list, the day elsewhere
 * @param named false on a person's own page
 * @param marked false where what stands at the end says it already
 * @param moves each time it was moved, in words; without them only the last is said
 * @param end a button or menu at the end of the line
 */
export function SessionRow({
  session,
  lead,
  named = true,
  marked = true,
  moves,
  end,
}: {
  readonly session: SessionRef;
  readonly lead: 'time' | 'day';
  readonly named?: boolean;
  readonly marked?: boolean;
  readonly moves?: readonly string[];
  readonly end?: ReactNode;
}) {
  const time = formatInstant(session.startsAt, 'time');
  const day = relativeDay(dayOf(session.startsAt));
  const details = [
    ...(lead === 'time' ? [] : [time]),
    words.common.minutes(session.durationMinutes),
    ...(session.place === '' ? [] : [session.place]),
    ...(moves !== undefined || session.movedFrom === null || session.status === 'closed'
      ? []
      : [words.schedule.movedFrom(beforeMove(session.movedFrom, session.startsAt))]),
    ...(session.invite === 'outdated' && session.status !== 'closed'
      ? [words.schedule.inviteOutdatedMark]
      : []),
  ];

  const link = (text: string) => (
    <Link to="/sessions/$sessionId" params={{ sessionId: session.id }} className={classes['link']}>
      {text}
    </Link>
  );

  return (
    <li className={classes['row']}>
      <time dateTime={session.startsAt} className={classes['lead']} data-lead={lead}>
        {named ? (lead === 'time' ? time : day) : link(day)}
      </time>
      {named && <Avatar name={session.personName} />}
      <div className={classes['words']} data-private>
        {named && link(session.personName)}
        <p className={classes['details']}>
          {details.map((detail) => (
            <span key={detail}>{detail}</span>
          ))}
        </p>
        {moves?.map((move) => (
          <p key={move} className={classes['details']}>
            <span>{move}</span>
          </p>
        ))}
      </div>
      {marked && <SessionMark session={session} />}
      {end !== undefined && <div className={classes['end']}>{end}</div>}
    </li>
  );
}
