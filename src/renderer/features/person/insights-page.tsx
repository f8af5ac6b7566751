import { Link, useParams } from '@tanstack/react-router';
import { words } from '#shared/words/index.ts';
import { useCommand } from '#renderer/app/use-command.ts';
import { EmptyState, FormattedDate, Loaded } from '#renderer/ui/index.ts';
import classes from './insights-page.module.css';

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
          <ul className={classes['list']} aria-label={words.people.insights}>
            {insights.map((insight) => (
              <li key={insight.id} className={classes['insight']}>
                <Link
                  to="/sessions/$sessionId"
                  params={{ sessionId: insight.sessionId }}
                  search={{ at: insight.id }}
                  className={classes['from']}
                >
                  <FormattedDate at={insight.sessionStartsAt} form="day" />
                </Link>
                <p className={classes['text']} data-private>
                  {insight.text}
                </p>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
