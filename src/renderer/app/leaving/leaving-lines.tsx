import type { SummaryPage } from '#shared/model/summary.ts';
import { formatInstant } from '../../ui/dates.ts';
import classes from './leaving-lines.module.css';

/** Line by line what leaves with a summary. */
export function LeavingLines({
  summary,
}: {
  readonly summary: Pick<SummaryPage, 'leaving' | 'content'>;
}) {
  // Two lines may well say the same; only their place tells them apart.
  const numbered = summary.leaving.map((item, number) => ({ number, item }));
  return (
    <dl data-private>
      {numbered.map(({ number, item }) => (
        <div key={number} className={classes['item']}>
          <dt className={classes['label']}>{item.label}</dt>
          <dd className={classes['text']}>{readable(item.text, summary)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The guard lists instants as they leave, in UTC; the coach reads them as dates. */
function readable(text: string, { content }: Pick<SummaryPage, 'content'>): string {
  const plans = [content.session, ...(content.next.plan === null ? [] : [content.next.plan])];
  return plans.reduce(
    (read, { startsAt, zone }) => read.replace(startsAt, formatInstant(startsAt, 'longTime', zone)),
    text,
  );
}
