import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import type { SessionRef } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { useDialogs } from '#renderer/app/dialogs.tsx';
import { MissedItems } from '#renderer/app/schedule/session-items.tsx';
import { useMiss } from '#renderer/app/schedule/use-miss.ts';
import { SessionRow, SessionRows } from '#renderer/app/session-row.tsx';
import { undoable } from '#renderer/app/undoable.ts';
import { useAct } from '#renderer/app/use-command.ts';
import { Section, formatInstant } from '#renderer/ui/index.ts';
import classes from './home.module.css';

/** As many as can be taken in at a glance; the rest is one press away. */
const atAGlance = 3;

/** Sessions whose time is past and of which nothing is known: one press says what became of each. */
export function Unsettled({ sessions }: { readonly sessions: readonly SessionRef[] }) {
  const [all, setAll] = useState(false);
  return (
    <Section title={words.home.unsettled} aside={sessions.length}>
      <p className={classes['hint']}>{words.home.unsettledHint}</p>
      <SessionRows>
        {(all ? sessions : sessions.slice(0, atAGlance)).map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            lead="day"
            end={<Settle session={session} />}
          />
        ))}
      </SessionRows>
      {sessions.length > atAGlance && (
        <Button variant="subtle" size="compact-sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.home.unsettledFewer : words.home.unsettledMore(sessions.length)}
        </Button>
      )}
    </Section>
  );
}

function Settle({ session }: { readonly session: SessionRef }) {
  const dialogs = useDialogs();
  const close = useAct('closeSession');
  const reopen = useAct('reopenSession');
  const { miss } = useMiss();
  const { id: sessionId, personName: name } = session;
  const when = formatInstant(session.startsAt, 'dayTime');
  const held = () =>
    void undoable(
      () => close.mutateAsync({ sessionId }),
      words.home.heldToast,
      () => reopen.mutateAsync({ sessionId }),
      words.home.notHeldToast,
    );
  return (
    <div className={classes['buttons']}>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={words.home.heldWith(name, when)}
        onClick={held}
      >
        {words.home.held}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button size="compact-sm" variant="subtle" aria-label={words.home.missedWith(name, when)}>
            {words.home.missed}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <MissedItems onMiss={(by) => miss(sessionId, by)} />
        </Menu.Dropdown>
      </Menu>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={words.home.movedWith(name, when)}
        onClick={() => dialogs.move(session)}
      >
        {words.home.moved}
      </Button>
    </div>
  );
}
