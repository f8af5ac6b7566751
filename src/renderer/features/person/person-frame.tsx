import { Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { Link, Outlet, useParams } from '@tanstack/react-router';
import { words } from '#shared/words/index.ts';
import { useDialogs } from '#renderer/app/dialogs.tsx';
import { useCommand } from '#renderer/app/use-command.ts';
import { Avatar, Loaded, Page, formatDay } from '#renderer/ui/index.ts';
import { PersonMenu } from './person-menu.tsx';
import { personPlaces } from './places.ts';
import classes from './person-frame.module.css';

/** One person: who they are and what can be done, above the places that belong to them. */
export function PersonFrame() {
  const { personId } = useParams({ from: '/people/$personId' });
  const page = useCommand('getPerson', { personId });
  const dialogs = useDialogs();

  return (
    <Loaded key={personId} query={page}>
      {({ person, keepUntil }) => (
        <Page
          width="wide"
          before={<Avatar name={person.name} size="lg" />}
          title={<span data-private>{person.name}</span>}
          lead={<Lead role={person.role} keepUntil={keepUntil} />}
          actions={
            <>
              <Button
                leftSection={<IconCalendarPlus size={17} stroke={1.7} aria-hidden />}
                onClick={() => dialogs.plan(person)}
              >
                {words.people.plan}
              </Button>
              <PersonMenu person={person} keepUntil={keepUntil} />
            </>
          }
        >
          <nav aria-label={words.people.placesOf} className={classes['places']}>
            {personPlaces.map(({ to, label }) => (
              <Link
                key={to}
                to={to}
                params={{ personId }}
                activeOptions={{ exact: true }}
                className={classes['place']}
              >
                {label}
              </Link>
            ))}
          </nav>
          <Outlet />
        </Page>
      )}
    </Loaded>
  );
}

/** What they do, and until when notes about them are kept, where either was set. */
function Lead({ role, keepUntil }: { readonly role: string; readonly keepUntil: string | null }) {
  return (
    <span className={classes['lead']}>
      {role !== '' && <span data-private>{role}</span>}
      {keepUntil !== null && <span>{words.privacy.keepDue(formatDay(keepUntil))}</span>}
    </span>
  );
}
