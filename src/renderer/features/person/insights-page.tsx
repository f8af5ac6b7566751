import { useParams } from '@tanstack/react-router';
import { words } from '#shared/words/index.ts';
import { useCommand } from '#renderer/app/use-command.ts';
import { EmptyState, Loaded, Section } from '#renderer/ui/index.ts';
import { DatedEntries, DatedEntry } from './dated-entries.tsx';

/** What came to light, newest first; each leads to the session it came from. */
export function InsightsPage() {
  const { personId } = useParams({ from: '/people/$personId' });
  const page = useCommand('getPerson', { personId });

  return (
    <Loaded query={page}>
      {({ insights }) =>
        insights.length === 0 ? (
          <EmptyState title={words.people.noInsightsTitle} text={words.people.noInsights} />
        ) : (
          <Section title={words.people.insights} aside={words.people.insightCount(insights.length)}>
            <DatedEntries label={words.people.insights}>
              {insights.map((insight) => (
                <DatedEntry key={insight.id} entry={insight}>
                  <p>{insight.text}</p>
                </DatedEntry>
              ))}
            </DatedEntries>
          </Section>
        )
      }
    </Loaded>
  );
}
