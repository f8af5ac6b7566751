import type { SummaryContent, TurnPage } from '#shared/model/summary.ts';
import { locale } from '#shared/words/language.ts';
import { words } from '#shared/words/index.ts';
import { formatInstant } from '../../ui/index.ts';
import { ChangeList, SummaryPaper } from '../../ui/summary-paper/index.ts';
import { linkModel, memberSignedAt } from './turn-model.ts';
import classes from './follows.module.css';

/** What an addendum follows, all that it changes about it, and every signed page before it. */
export function Follows({
  turn,
  content,
}: {
  readonly turn: TurnPage;
  readonly content: SummaryContent;
}) {
  const last = turn.earlier.at(-1);
  if (last === undefined) return null;
  const { addendum } = words.turn;
  return (
    <section className={classes['follows']} aria-labelledby="follows">
      <h2 id="follows" className={classes['title']}>
        {addendum.title}
      </h2>
      <p className={classes['soft']}>
        {addendum.means(formatInstant(memberSignedAt(last), 'long'))}
      </p>
      <div className={classes['changes']}>
        <ChangeList before={last.content} after={content} people={turn} />
      </div>
      {turn.earlier.map((link) => (
        <details key={link.position} className={classes['earlier']}>
          <summary>{addendum.read(words.verify.links.name(link.position))}</summary>
          <SummaryPaper
            model={linkModel(turn, link, locale())}
            label={words.verify.links.name(link.position)}
          />
        </details>
      ))}
    </section>
  );
}
