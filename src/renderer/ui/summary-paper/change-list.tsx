import { VisuallyHidden } from '@mantine/core';
import type { SummaryContent } from '#shared/model/summary.ts';
import { changeLines } from '#shared/verdict/change-lines.ts';
import { locale } from '#shared/words/language.ts';
import { words } from '#shared/words/index.ts';
import classes from './change-list.module.css';

/**
 * What an addendum changes, each named by its part of the page and by what became of it.
 *
 * @param none said where nothing differs
 */
export function ChangeList({
  before,
  after,
  people,
  label = words.verify.links.changed,
  none = words.verify.links.nothingChanged,
}: {
  readonly before: SummaryContent;
  readonly after: SummaryContent;
  readonly people: { readonly coachName: string; readonly memberName: string };
  readonly label?: string;
  readonly none?: string;
}) {
  const say = words.summary.changes;
  const changes = changeLines(before, after, people, locale());
  if (changes.length === 0) return <p className={classes['none']}>{none}</p>;
  // Two steps may well change alike; only their place tells them apart.
  const numbered = changes.map((change, number) => ({ number, change }));
  return (
    <dl aria-label={label} data-private>
      {numbered.map(({ number, change: { label: part, before, after } }) => {
        const changed = before !== null && after !== null;
        return (
          <div key={number} className={classes['change']}>
            <dt className={classes['part']}>
              {part}
              <span className={classes['kind']}>
                {changed ? say.changed : before === null ? say.added : say.removed}
              </span>
            </dt>
            {before !== null && (
              <dd className={classes['text']}>
                {changed && <VisuallyHidden>{say.before} </VisuallyHidden>}
                <del>{before}</del>
              </dd>
            )}
            {after !== null && (
              <dd className={classes['text']}>
                {changed && <VisuallyHidden>{say.now} </VisuallyHidden>}
                <ins>{after}</ins>
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
