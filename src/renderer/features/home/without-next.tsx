import { ActionIcon, Button } from '@mantine/core';
import { IconCalendarTime } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { WithoutNext as Someone } from '#shared/model/session.ts';
import { words } from '#shared/words/index.ts';
import { useDialogs } from '#renderer/app/dialogs.tsx';
import { PersonLine } from '#renderer/app/person-line.tsx';
import { usePlanNext } from '#renderer/app/schedule/use-plan-next.ts';
import { formatInstant } from '#renderer/ui/index.ts';
import classes from './home.module.css';

/** People without a next session, each one press away from one: by their schedule where there is one. */
export function WithoutNext({ people }: { readonly people: readonly Someone[] }) {
  return (
    <ul>
      {people.map((person) => (
        <li key={person.id} className={person.offer === null ? undefined : classes['offer']}>
          <PersonLine
            name={person.name}
            end={
              person.offer === null ? <PlanButton person={person} /> : <OtherTime person={person} />
            }
          >
            <Link to="/people/$personId" params={{ personId: person.id }}>
              {person.name}
            </Link>
          </PersonLine>
          {person.offer !== null && <Offer person={person} startsAt={person.offer.startsAt} />}
        </li>
      ))}
    </ul>
  );
}

function PlanButton({ person }: { readonly person: Someone }) {
  const dialogs = useDialogs();
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      onClick={() => dialogs.plan(person)}
      aria-label={words.common.planSessionWith(person.name)}
    >
      {words.home.plan}
    </Button>
  );
}

function OtherTime({ person }: { readonly person: Someone }) {
  const dialogs = useDialogs();
  return (
    <ActionIcon
      color="gray"
      title={words.home.anotherTime}
      onClick={() => dialogs.plan(person)}
      aria-label={words.home.anotherTimeWith(person.name)}
    >
      <IconCalendarTime size={16} stroke={1.6} aria-hidden />
    </ActionIcon>
  );
}

function Offer({ person, startsAt }: { readonly person: Someone; readonly startsAt: string }) {
  const planNext = usePlanNext();
  const when = formatInstant(startsAt, 'dayTime');
  return (
    <div className={classes['offered']}>
      <Button
        size="compact-sm"
        variant="light"
        loading={planNext.busy}
        onClick={() => planNext.plan(person.id)}
        aria-label={words.home.planWithOn(person.name, when)}
      >
        {words.home.planOn(when)}
      </Button>
    </div>
  );
}
