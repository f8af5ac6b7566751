import { useParams } from '@tanstack/react-router';
import type { PersonPage } from '#shared/model/person.ts';
import { words } from '#shared/words/index.ts';
import { RunningList } from '#renderer/app/agenda/running-list.tsx';
import { SchedulePanel } from '#renderer/app/schedule/schedule-panel.tsx';
import { Awaiting } from '#renderer/app/awaiting/awaiting.tsx';
import { useCommand } from '#renderer/app/use-command.ts';
import { EmptyState, Loaded, Section } from '#renderer/ui/index.ts';
import { Actions } from './actions.tsx';
import { Kept } from './kept.tsx';
import { Timeline } from './timeline.tsx';
import classes from './person.module.css';

/** What was, what comes, and what is open between a person and the coach. */
export function OverviewPage() {
  const { personId } = useParams({ from: '/people/$personId' });
  const page = useCommand('getPerson', { personId });
  return <Loaded query={page}>{(known) => <Overview page={known} />}</Loaded>;
}

function Overview({ page }: { readonly page: PersonPage }) {
  const { person, sessions, actions, kept } = page;
  const awaited = (useCommand('listAwaiting', {}).data ?? []).filter(
    ({ personId }) => personId === person.id,
  );
  const agenda = useCommand('getAgenda', { personId: person.id, sessionId: null });
  return (
    <div className={classes['columns']}>
      <div>
        <Section title={words.people.forNextTime}>
          <Loaded query={agenda}>
            {(items) => (
              <div className={classes['runningList']}>
                <RunningList person={person} items={items} sessionId={null} />
              </div>
            )}
          </Loaded>
        </Section>
        <Section title={words.people.sessions}>
          {sessions.length === 0 ? (
            <EmptyState
              title={words.people.noSessionsTitle}
              text={<span data-private>{words.people.noSessions(person.name)}</span>}
            />
          ) : (
            <Timeline page={page} />
          )}
        </Section>
      </div>
      <div>
        <Section title={words.people.openActions}>
          <Actions actions={actions} />
        </Section>
        <Awaiting awaited={awaited} named={false} />
        {person.archivedAt === null && <SchedulePanel page={page} />}
        <Section title={words.people.kept.title}>
          <Kept kept={kept} name={person.name} />
        </Section>
      </div>
    </div>
  );
}
