import type { SummaryPage } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { FoldedKeyWords, Notice, formatInstant } from '../../ui/index.ts';
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
            <FoldedKeyWords title={say.before} words={key.words} />
          </Notice>
        ))}
        {memberKey === null ? (
          <p className={classes['note']}>{say.none(memberName)}</p>
        ) : (
          <FoldedKeyWords title={say.now} words={memberKey.words} />
        )}
      </div>
    </Part>
  );
}
