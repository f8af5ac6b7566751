import { Button } from '@mantine/core';
import { IconArchiveOff, IconCalendarPlus } from '@tabler/icons-react';
import { Link, Outlet, useParams } from '@tanstack/react-router';
import type { Person, PersonPage } from '#shared/model/person.ts';
import { words } from '#shared/words/index.ts';
import { useDialogs } from '#renderer/app/dialogs.tsx';
import { useCommand } from '#renderer/app/use-command.ts';
import { Avatar, Loaded, Notice, Page, formatDay, formatInstant } from '#renderer/ui/index.ts';
import { PersonMenu } from './person-menu.tsx';
import { personPlaces } from '#renderer/app/person-places.ts';
import { useArchived } from './use-leaving.tsx';
import classes from './person-frame.module.css';

/** One person: who they are and what can be done, above the places that belong to them. */
export function PersonFrame() {
  const { personId } = useParams({ from: '/people/$personId' });
  const page = useCommand('getPerson', { personId });

  return (
    <Loaded key={personId} query={page}>
      {(known) => <Frame page={known} />}
    </Loaded>
  );
}

function Frame({ page }: { readonly page: PersonPage }) {
  const { person, keepUntil } = page;
  const dialogs = useDialogs();
  return (
    <Page
      width="wide"
      before={<Avatar name={person.name} size="lg" />}
      title={<span data-private>{person.name}</span>}
      lead={<Lead role={person.role} keepUntil={keepUntil} />}
      actions={
        <>
          {person.archivedAt === null && (
            <Button
              leftSection={<IconCalendarPlus size={17} stroke={1.7} aria-hidden />}
              onClick={() => dialogs.plan(person)}
            >
              {words.people.plan}
            </Button>
          )}
          <PersonMenu page={page} />
        </>
      }
    >
      {person.archivedAt !== null && <Archived person={person} since={person.archivedAt} />}
      <nav aria-label={words.people.placesOf} className={classes['places']}>
        {personPlaces.map(({ to, label }) => (
          <Link
            key={to}
            to={to}
            params={{ personId: person.id }}
            activeOptions={{ exact: true, includeSearch: false }}
            className={classes['place']}
          >
            {label}
          </Link>
        ))}
      </nav>
      <Outlet />
    </Page>
  );
}

/** Why this person is in no list, and the way back. */
function Archived({ person, since }: { readonly person: Person; readonly since: string }) {
  const setArchived = useArchived(person);
  return (
    <div className={classes['archived']}>
      <Notice
        title={words.people.archivedTitle(formatInstant(since, 'day'))}
        action={
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconArchiveOff size={16} stroke={1.6} aria-hidden />}
            onClick={() => setArchived(false)}
          >
            {words.people.unarchive}
          </Button>
        }
      >
        {words.people.archivedText}
      </Notice>
    </div>
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
