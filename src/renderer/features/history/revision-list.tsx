import type { RevisionMark } from '#shared/model/history.ts';
import { words } from '#shared/words/index.ts';
import { whenKept } from './when-kept.ts';
import classes from './revision-list.module.css';

/** The kept texts, newest first: when, why, and how much. One stop for Tab; the arrows go along it. */
export function RevisionList({
  revisions,
  chosen,
  onChoose,
}: {
  readonly revisions: readonly RevisionMark[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}) {
  return (
    <fieldset className={classes['list']}>
      <legend className={classes['legend']}>{words.history.list}</legend>
      {revisions.map(({ id, keptAt, reason, wordCount }) => (
        <label key={id} className={classes['item']}>
          <input
            type="radio"
            name="revision"
            className={classes['radio']}
            checked={id === chosen}
            onChange={() => onChoose(id)}
          />
          <time dateTime={keptAt} className={classes['when']}>
            {whenKept(keptAt)}
          </time>
          <span className={classes['why']}>{words.history.reasons[reason]}</span>
          <span className={classes['why']}>{words.history.wordCount(wordCount)}</span>
        </label>
      ))}
    </fieldset>
  );
}
