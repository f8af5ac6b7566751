import { Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { words } from '#shared/words/index.ts';
import { useDialogs } from '#renderer/app/dialogs.tsx';
import { useCommand } from '#renderer/app/use-command.ts';
import { Avatar, EmptyState, Loaded, Page, Section, formatDay } from '#renderer/ui/index.ts';
import { Actions } from './actions.tsx';
import { Insights } from './insights.tsx';
import { PersonMenu } from './person-menu.tsx';
import { Timeline } from './timeline.tsx';
import classes from './person.module.css';

/** One person: their sessions, and what came out of them. */
export function PersonPage() {
  const { personId } = useParams({ from: '/people/$personId' });
  const page = useCommand('getPerson', { personId });
  const dialogs = useDialogs();

  return (
    <Loaded key={personId} query={page}>
      {({ person, sessions, actions, insights, keepUntil }) => (
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
          <div className={classes['columns']}>
            <Section title={words.people.sessions}>
              {sessions.length === 0 ? (
                <EmptyState
                  title={words.people.noSessionsTitle}
                  text={<span data-private>{words.people.noSessions(person.name)}</span>}
                />
              ) : (
                <Timeline sessions={sessions} />
              )}
            </Section>
            <div>
              <Section title={words.people.openActions}>
                <Actions actions={actions} />
              </Section>
              <Section title={words.people.insights}>
                <Insights insights={insights} />
              </Section>
            </div>
          </div>
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
