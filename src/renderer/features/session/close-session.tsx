import { Button, Popover } from '@mantine/core';
import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Person } from '#shared/model/person.ts';
import type { ClosedSession, SessionRef } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { useDialogs } from '../../app/dialogs.tsx';
import { usePlanNext } from '../../app/schedule/use-plan-next.ts';
import { tell } from '../../app/tell.tsx';
import { useAct, useCommand } from '../../app/use-command.ts';
import { formatInstant } from '../../ui/dates.ts';
import type { Keeper } from './keeper.ts';
import type { Overview } from './overview.ts';
import { nextSession } from './standing.ts';
import { stillOpen } from './still-open.ts';
import css from './session-header.module.css';

const text = words.session;

/** Closes the session, after a quiet look at what is still open. It never stands in the way. */
export function CloseSession({
  session,
  person,
  overview: { coverage, coachTakesMost },
  text: typed,
  flush,
  onClosed,
}: {
  readonly session: SessionRef;
  readonly person: Person;
  readonly overview: Overview;
  /** As it is on screen. */
  readonly text: Keeper['text'];
  readonly flush: () => Promise<boolean>;
  readonly onClosed: (closed: ClosedSession) => void;
}) {
  /** When the person asked to close; null while they have not. */
  const [askedAt, setAskedAt] = useState<Date | null>(null);
  const asking = askedAt !== null;
  const ask = (wanted: boolean) => setAskedAt(wanted ? new Date() : null);
  const [writing, setWriting] = useState(false);
  const dialogs = useDialogs();
  const close = useAct('closeSession');
  const planNext = usePlanNext();
  const known = useCommand('getPerson', { personId: person.id }, { enabled: asking }).data;
  const agenda = useCommand(
    'getAgenda',
    { personId: person.id, sessionId: session.id },
    { enabled: asking },
  ).data;
  // Both may be known before anybody asks, and the text is another one with every key.
  const open =
    asking && known && agenda
      ? stillOpen(session.id, typed().document, known.actions, agenda)
      : null;
  const next = known && askedAt ? nextSession(known.sessions, session.id, askedAt) : null;

  const closeNow = async () => {
    setWriting(true);
    const written = await flush();
    setWriting(false);
    if (!written) {
      tell(text.closeNotSaved);
      ask(false);
      return;
    }
    close.mutate(
      { sessionId: session.id },
      {
        onSuccess: (closed) => {
          ask(false);
          onClosed(closed);
        },
      },
    );
  };

  return (
    <Popover
      opened={asking}
      onChange={ask}
      position="bottom-end"
      width={340}
      trapFocus
      returnFocus
      // Mantine would name the dialog after the button that opens it.
      withRoles={false}
      transitionProps={{ duration: 100 }}
    >
      <Popover.Target>
        <Button size="sm" variant="default" aria-expanded={asking} onClick={() => ask(!asking)}>
          {text.close}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={0}>
        <section className={css['closing']} aria-label={text.closing}>
          <ul className={css['checks']}>
            {coverage.what > 0 && coverage.how > 0 && <Check done>{text.bothSides}</Check>}
            {coverage.what === 0 && <Check>{text.nothingInWhat}</Check>}
            {coverage.how === 0 && <Check>{text.nothingInHow}</Check>}
            {coachTakesMost && <Check>{text.coachTakesMost}</Check>}
            {open !== null && (
              <Check done>{words.agenda.carried(open) ?? words.agenda.nothingOpen}</Check>
            )}
            {next !== null && (
              <Check done>
                {text.nextPlanned(formatInstant(next.startsAt, 'dayTime', next.zone))}
              </Check>
            )}
            {known !== undefined && next === null && (
              <Check>
                <span data-private>{text.noNext(person.name)}</span>{' '}
                {known.offer !== null && (
                  <>
                    <button
                      type="button"
                      className={css['plan']}
                      disabled={planNext.busy}
                      onClick={() => planNext.plan(person.id)}
                    >
                      {words.home.planOn(
                        formatInstant(known.offer.startsAt, 'dayTime', known.offer.zone),
                      )}
                    </button>
                    {' · '}
                  </>
                )}
                <button
                  type="button"
                  className={css['plan']}
                  onClick={() => {
                    ask(false);
                    dialogs.plan(person);
                  }}
                >
                  {known.offer === null ? text.planNext : words.home.anotherTime}
                </button>
              </Check>
            )}
          </ul>
          <div className={css['decide']}>
            <Button size="sm" variant="subtle" onClick={() => ask(false)}>
              {text.keepOpen}
            </Button>
            <Button
              size="sm"
              data-autofocus
              loading={writing || close.isPending}
              onClick={() => void closeNow()}
            >
              {text.closeAnyway}
            </Button>
          </div>
        </section>
      </Popover.Dropdown>
    </Popover>
  );
}

function Check({
  done = false,
  children,
}: {
  readonly done?: boolean;
  readonly children: ReactNode;
}) {
  const Icon = done ? IconCircleCheck : IconCircle;
  return (
    <li className={css['check']} data-done={done}>
      <Icon size={16} stroke={1.6} aria-hidden />
      <span>{children}</span>
    </li>
  );
}
