import type { SummaryPage } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { KeyWords, Notice, formatInstant } from '../../ui/index.ts';
import { Part } from './part.tsx';
import classes from './summary-page.module.css';

/** The team member's key in words, and every key that it took the place of, newest first. */
export function KeysPart({ summary }: { readonly summary: SummaryPage }) {
  const { memberName, memberKey, earlierKeys } = summary;
  const say = words.summary.keys;
  return (
    <Part title={say.title(memberName)}>
      <div className={classes['keys']} data-private>
        {earlierKeys.toReversed().map(({ key, replacedAt }) => (
          <Notice
            key={key.thumbprint}
            tone="warn"
            title={say.changed(memberName, formatInstant(replacedAt, 'day'))}
          >
            {say.changedMeans}
            <details className={classes['key']}>
              <summary>{say.before}</summary>
              <KeyWords words={key.words} label={say.before} />
            </details>
          </Notice>
        ))}
        {memberKey === null ? (
          <p className={classes['note']}>{say.none(memberName)}</p>
        ) : (
          <details className={classes['key']}>
            <summary>{say.now}</summary>
            <KeyWords words={memberKey.words} label={say.now} />
          </details>
        )}
      </div>
    </Part>
  );
}
