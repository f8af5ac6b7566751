import { Link } from '@tanstack/react-router';
import type { SummaryPage } from '#shared/model/summary.ts';
import { words } from '#shared/words/index.ts';
import { LeavingLines } from '../../app/leaving/leaving-lines.tsx';
import { Notice } from '../../ui/index.ts';
import { emptyParts } from './empty-parts.ts';
import { memberHasSigned } from '#shared/model/summary.ts';
import classes from './leaving-list.module.css';

/** The leak guard: line by line what would leave, and that nothing else does. */
export function LeavingList({ summary }: { readonly summary: SummaryPage }) {
  const missing = emptyParts(summary);
  return (
    <section aria-labelledby="what-leaves">
      <div className={classes['head']}>
        <h2 id="what-leaves" className={classes['title']}>
          {words.summary.leaving.title}
        </h2>
        <span className={classes['count']}>
          {words.summary.leaving.lines(summary.leaving.length)}
        </span>
      </div>
      <LeavingLines summary={summary} />
      {missing.length > 0 && <p className={classes['soft']}>{missing.join(' ')}</p>}
      <div className={classes['guard']}>
        <Notice tone="private">{words.summary.leaving.nothingElse}</Notice>
      </div>
      {memberHasSigned(summary.state) ? (
        <p className={classes['soft']}>{words.summary.leaving.signedForGood}</p>
      ) : (
        <p className={classes['soft']}>
          <Link
            to="/sessions/$sessionId"
            params={{ sessionId: summary.sessionId }}
            className={classes['link']}
          >
            {words.summary.leaving.change}
          </Link>{' '}
          {summary.state === 'issued' && words.summary.leaving.changeVoids}
        </p>
      )}
    </section>
  );
}
