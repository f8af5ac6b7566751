import { useParams } from '@tanstack/react-router';
import { words } from '#shared/words/index.ts';
import { useCommand } from '#renderer/app/use-command.ts';
import { EmptyState, Loaded, Section } from '#renderer/ui/index.ts';
import { Actions } from './actions.tsx';
import { Timeline } from './timeline.tsx';
import classes from './person.module.css';

/** What was, what comes, and what is open between a person and the coach. */
export function OverviewPage() {
  const { personId } = useParams({ from: '/people/$personId' });
  const page = useCommand('getPerson', { personId });

  return (
    <Loaded query={page}>
      {({ person, sessions, actions }) => (
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
          <Section title={words.people.openActions}>
            <Actions actions={actions} />
          </Section>
        </div>
      )}
    </Loaded>
  );
}
