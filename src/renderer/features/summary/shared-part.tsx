import { Link } from '@tanstack/react-router';
import { contentItems } from '#shared/model/leaving.ts';
import type { SummaryPage } from '#shared/model/summary.ts';
import { leaving as labels } from '#shared/words/leaving.ts';
import { words } from '#shared/words/index.ts';
import { emptyParts } from './empty-parts.ts';
import { Part } from './part.tsx';
import classes from './summary-page.module.css';

/** How much would leave, what a reader would miss in it, and where it can still be changed. */
export function SharedPart({ summary }: { readonly summary: SummaryPage }) {
  const { leaving } = words.summary;
  const lines = contentItems(summary.content, labels);
  const said = [leaving.beside(lines.length), ...emptyParts(summary)];
  return (
    <Part title={leaving.title}>
      <p className={classes['note']} data-private>
        {said.join(' ')} {leaving.listed}
      </p>
      <p className={classes['note']}>
        <Link
          to="/sessions/$sessionId"
          params={{ sessionId: summary.sessionId }}
          className={classes['link']}
        >
          {leaving.change}
        </Link>{' '}
        {summary.state === 'issued' && leaving.changeVoids}
      </p>
    </Part>
  );
}
