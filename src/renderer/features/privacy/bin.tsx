import { Button } from '@mantine/core';
import type { BinPage } from '#shared/model/history.ts';
import { words } from '#shared/words/index.ts';
import { undoable } from '#renderer/app/undoable.ts';
import { useAct } from '#renderer/app/use-command.ts';
import { Avatar, formatDay, dayOf, formatInstant } from '#renderer/ui/index.ts';
import { PersonMenu } from './person-menu.tsx';
import { RemovedItems } from './removed-items.tsx';
import { Row, Rows } from './row.tsx';
import classes from './privacy.module.css';

/** Everything that was removed, each one click away from being back. */
export function Bin({ bin: { people, sessions, items } }: { readonly bin: BinPage }) {
  if (people.length + sessions.length + items.length === 0) {
    return <p className={classes['none']}>{words.privacy.binEmpty}</p>;
  }
  return (
    <>
      {people.length > 0 && <RemovedPeople people={people} />}
      {sessions.length > 0 && <RemovedSessions sessions={sessions} />}
      <RemovedItems items={items} />
    </>
  );
}

function RemovedPeople({ people }: Pick<BinPage, 'people'>) {
  const remove = useAct('removePerson');
  const restore = useAct('restorePerson');
  return (
    <Rows title={words.privacy.binPeople}>
      {people.map((person) => (
        <Row
          key={person.id}
          lead={<Avatar name={person.name} />}
          name={person.name}
          details={[
            words.privacy.withSessions(person.sessions),
            words.privacy.removedOn(formatDay(dayOf(person.deletedAt))),
            words.privacy.daysLeft(person.daysLeft),
          ]}
        >
          <Button
            size="compact-sm"
            variant="default"
            aria-label={words.privacy.restoreNamed(person.name)}
            onClick={() =>
              void undoable(
                () => restore.mutateAsync({ personId: person.id }),
                words.people.restored(person.name),
                () => remove.mutateAsync({ personId: person.id }),
                words.privacy.backInBin(person.name),
              )
            }
          >
            {words.privacy.restore}
          </Button>
          <PersonMenu person={person} />
        </Row>
      ))}
    </Rows>
  );
}

function RemovedSessions({ sessions }: Pick<BinPage, 'sessions'>) {
  const remove = useAct('removeSession');
  const restore = useAct('restoreSession');
  return (
    <Rows title={words.privacy.binSessions}>
      {sessions.map(({ id, personName, startsAt, zone, deletedAt, daysLeft }) => {
        const when = formatInstant(startsAt, 'day', zone);
        return (
          <Row
            key={id}
            lead={<Avatar name={personName} />}
            name={words.privacy.sessionWith(personName)}
            details={[
              when,
              words.privacy.removedOn(formatDay(dayOf(deletedAt))),
              words.privacy.daysLeft(daysLeft),
            ]}
          >
            <Button
              size="compact-sm"
              variant="default"
              aria-label={words.privacy.restoreNamed(
                `${words.privacy.sessionWith(personName)}, ${when}`,
              )}
              onClick={() =>
                void undoable(
                  () => restore.mutateAsync({ sessionId: id }),
                  words.people.sessionRestored,
                  () => remove.mutateAsync({ sessionId: id }),
                  words.privacy.sessionBackInBin,
                )
              }
            >
              {words.privacy.restore}
            </Button>
          </Row>
        );
      })}
    </Rows>
  );
}
