import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { PersonDetails } from '#shared/model/person.ts';
import type { ProfileField, ProfilePage as Profile } from '#shared/model/profile.ts';
import { words } from '#shared/words/index.ts';
import { useDialogs } from '#renderer/app/dialogs.tsx';
import { useCommand } from '#renderer/app/use-command.ts';
import { Loaded, Notice, Section } from '#renderer/ui/index.ts';
import { ProfileFieldRow } from './profile-field.tsx';
import { profileGroups } from './profile-groups.ts';
import classes from './profile-page.module.css';

/** What is kept of a person beside the sessions; the first one fills most of it. */
export function ProfilePage() {
  const { personId } = useParams({ from: '/people/$personId' });
  const page = useCommand('getPerson', { personId });
  // A field begins with what is read here, so that must not be older than the page.
  const profile = useCommand('getProfile', { personId }, { fresh: true });

  return (
    <Loaded query={page}>
      {({ person }) => (
        <Loaded query={profile}>
          {(fields) => (
            <>
              {isEmpty(fields) && <Beginning person={person} />}
              {profileGroups(person.cleanSlate || fields.clean_slate.text !== '').map(
                ({ title, fields: group }) => (
                  <Section key={title} title={title}>
                    {group.map((field) => (
                      <ProfileFieldRow
                        key={field}
                        personId={personId}
                        field={field}
                        answer={fields[field]}
                      />
                    ))}
                  </Section>
                ),
              )}
            </>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

function isEmpty(fields: Profile): boolean {
  return (Object.keys(fields) as readonly ProfileField[]).every(
    (field) => fields[field].text === '',
  );
}

function Beginning({ person }: { readonly person: PersonDetails }) {
  const dialogs = useDialogs();
  return (
    <div className={classes['beginning']}>
      <Notice
        title={words.profile.emptyTitle}
        action={
          person.archivedAt === null && (
            <Button variant="default" size="compact-sm" onClick={() => dialogs.plan(person)}>
              {words.people.plan}
            </Button>
          )
        }
      >
        {words.profile.emptyText}
      </Notice>
    </div>
  );
}
