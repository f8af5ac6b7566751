import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { anyAwaited, whoseTurn } from '#shared/model/awaiting.ts';
import type { AwaitedSignature } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { dayOf, daysBetween, formatInstant, today } from '../../ui/dates.ts';
import { Section } from '../../ui/page.tsx';
import { PersonLine } from '../person-line.tsx';
import { waitingText } from './waiting-text.ts';
import classes from './awaiting.module.css';

/** As many as can be taken in at a glance; the rest is one press away. */
const atAGlance = 4;

/**
 * What awaits a signature, by whose turn it is; nothing where it is nobody's.
 *
 * @param named false on a person's own page. Only there what is nobody's turn is counted, since signing is
 *   optional, and shown when it is asked for.
 */
export function Awaiting({
  awaited,
  named = true,
}: {
  readonly awaited: readonly AwaitedSignature[];
  readonly named?: boolean;
}) {
  const say = words.awaiting;
  const [now] = useState(() => new Date());
  const [optional, showOptional] = useState(false);
  const of = (turn: ReturnType<typeof whoseTurn>) =>
    awaited.filter((one) => whoseTurn(one, now) === turn);
  const [theirs, yours, nobodys] = [of('member'), of('coach'), of('nobody')];
  if (!anyAwaited(awaited, now)) return null;
  return (
    <Section title={say.title}>
      <Group title={say.theirs} awaited={theirs} named={named} />
      <Group title={say.yours} awaited={yours} named={named} />
      {!named && nobodys.length > 0 && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={classes['optional'] ?? ''}
          aria-expanded={optional}
          onClick={() => showOptional(!optional)}
        >
          {say.optional(nobodys.length)}
        </Button>
      )}
      {optional && (
        <>
          <p className={classes['faint']}>{say.optionalMeans}</p>
          <Rows awaited={nobodys} named={named} />
        </>
      )}
    </Section>
  );
}

function Group({
  title,
  awaited,
  named,
}: {
  readonly title: string;
  readonly awaited: readonly AwaitedSignature[];
  readonly named: boolean;
}) {
  const [all, setAll] = useState(false);
  if (awaited.length === 0) return null;
  return (
    <>
      <h3 className={classes['group']}>{title}</h3>
      <Rows awaited={all ? awaited : awaited.slice(0, atAGlance)} named={named} />
      {awaited.length > atAGlance && (
        <Button variant="subtle" size="compact-sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.awaiting.fewer : words.awaiting.all(awaited.length)}
        </Button>
      )}
    </>
  );
}

function Rows({
  awaited,
  named,
}: {
  readonly awaited: readonly AwaitedSignature[];
  readonly named: boolean;
}) {
  return (
    <ul>
      {awaited.map((one) => (
        <li key={one.sessionId}>
          <PersonLine name={named ? one.personName : null}>
            <Link to="/sessions/$sessionId/summary" params={{ sessionId: one.sessionId }}>
              {waitingText(one)}
            </Link>
            <p className={classes['faint']}>
              {words.awaiting.session(formatInstant(one.startsAt, 'day', one.zone))},{' '}
              {words.awaiting.since(daysBetween(dayOf(one.since), today()))}
            </p>
          </PersonLine>
        </li>
      ))}
    </ul>
  );
}
