import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { InsightItem } from '#shared/model/person.ts';
import { words } from '#shared/words/index.ts';
import { FormattedDate } from '#renderer/ui/index.ts';
import classes from './person.module.css';

const firstFew = 5;

/** What came to light, newest first; each leads to the session it came from. */
export function Insights({ insights }: { readonly insights: readonly InsightItem[] }) {
  const [all, setAll] = useState(false);
  if (insights.length === 0) return <p className={classes['none']}>{words.people.noInsights}</p>;
  const shown = all ? insights : insights.slice(0, firstFew);
  return (
    <>
      <ul>
        {shown.map((insight) => (
          <li key={insight.id} className={classes['insight']}>
            <p className={classes['insightText']} data-private>
              {insight.text}
            </p>
            <Link
              to="/sessions/$sessionId"
              params={{ sessionId: insight.sessionId }}
              search={{ at: insight.id }}
              className={classes['insightFrom']}
            >
              <FormattedDate at={insight.sessionStartsAt} form="day" />
            </Link>
          </li>
        ))}
      </ul>
      {insights.length > firstFew && !all && (
        <Button
          size="compact-sm"
          variant="subtle"
          className={classes['more'] ?? ''}
          onClick={() => setAll(true)}
        >
          {words.people.moreInsights(insights.length - firstFew)}
        </Button>
      )}
    </>
  );
}
